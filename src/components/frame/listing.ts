import { compare } from '../../archive/compare.ts'
import {
  cutIntoPages,
  kinds,
  listedKind,
  monthsOnce,
  quotesByMonth,
  quotesPerPage,
  saidOf,
  type ListPage,
} from '../../archive/lists.ts'
import type { Archive, FormerName, QuoteRecord } from '../../archive/types.ts'
import {
  quotesOfKindPath,
  quotesOfMonthPath,
  quotesOfSpeakerPath,
  quotesOnTopicPath,
  quotesPath,
} from '../../archive/urls.ts'
import { formatPeriod } from '../format.ts'
import { kindTitles } from '../quote/quote-view.ts'

/** A list of quotes with an address: `/quotes/`, or what narrows it. */
export interface Listing {
  /** Its path, without the base. */
  readonly path: string
  /** What it is called among its kind: `Direct quotes`, `Ada Example`. */
  readonly name: string
  /** What its own page is called: `Quotes of Ada Example`. */
  readonly title: string
  readonly quotes: readonly QuoteRecord[]
  /** True where nobody said any of it. */
  readonly imagined: boolean
  /** The most pages that it ever had. */
  readonly pagesOnce: number
  /** Where these quotes are listed now; null where that is here. */
  readonly movedTo: string | null
}

/** The lists of quotes, by what they narrow; those without quotes apart. */
export interface Listings {
  readonly all: Listing
  readonly kinds: readonly Listing[]
  readonly speakers: readonly Listing[]
  readonly topics: readonly Listing[]
  /** Of the articles’ dates, newest first. */
  readonly months: readonly Listing[]
  /** Nobody is led to these; but they may have had quotes once, and their addresses answer. */
  readonly empty: readonly Listing[]
}

/**
 * All lists of quotes: speakers and topics with the most quotes first, kinds in their own order.
 *
 * @example listingsOf(archive).kinds[0].path // '/quotes/kind/direct/'
 */
export function listingsOf(archive: Archive): Listings {
  const { quotes, lists } = archive
  const list = (
    path: string,
    name: string,
    title: string,
    own: readonly QuoteRecord[],
  ): Listing => ({
    ...{ path, name, title, quotes: own, imagined: false },
    pagesOnce: lists.get(path) ?? 1,
    movedTo: null,
  })
  const ofKinds = kinds.map((kind) => ({
    ...list(
      quotesOfKindPath(kind),
      kindTitles[kind],
      kindTitles[kind],
      quotes.filter((quote) => listedKind(quote) === kind),
    ),
    imagined: kind === 'imagined',
  }))
  const speakers = listed(archive.speakers, archive.formerSpeakers, ({ id, name }, own) =>
    list(quotesOfSpeakerPath(id), name, `Quotes of ${name}`, own),
  )
  const topics = listed(archive.topics, archive.formerTopics, ({ id, name }, own) =>
    list(quotesOnTopicPath(id), name, `Quotes on ${name}`, own),
  )
  const moved = [
    ...archive.movedSpeakers.map((name) => ({ ...name, pathOf: quotesOfSpeakerPath })),
    ...archive.movedTopics.map((name) => ({ ...name, pathOf: quotesOnTopicPath })),
  ].map(({ id, name, to, pathOf }) => ({
    ...list(pathOf(id), name, name, []),
    movedTo: pathOf(to),
  }))
  const byMonth = quotesByMonth(quotes)
  const months = [...new Set([...byMonth.keys(), ...monthsOnce(lists)])]
    .sort((a, b) => compare(b, a))
    .map((month) => {
      const name = formatPeriod(month)
      return list(quotesOfMonthPath(month), name, `Quotes of ${name}`, byMonth.get(month) ?? [])
    })
  return {
    all: list(quotesPath, 'All quotes', 'Quotes', saidOf(quotes)),
    kinds: ofKinds.filter(isFilled),
    speakers: byAmount(speakers),
    topics: byAmount(topics),
    months: months.filter(isFilled),
    empty: [...ofKinds, ...speakers, ...topics, ...moved, ...months].filter(
      (one) => !isFilled(one),
    ),
  }
}

function listed(
  now: readonly (FormerName & { readonly quotes: readonly QuoteRecord[] })[],
  former: readonly FormerName[],
  list: (name: FormerName, quotes: readonly QuoteRecord[]) => Listing,
): Listing[] {
  return [...now.map((one) => list(one, one.quotes)), ...former.map((one) => list(one, []))]
}

const isFilled = ({ quotes }: Listing): boolean => quotes.length > 0

/** Most first; equal ones keep their order. */
const byAmount = (listings: readonly Listing[]): Listing[] =>
  listings.filter(isFilled).sort((a, b) => b.quotes.length - a.quotes.length)

/** A part of a listing that fits on a page. */
export interface ListingPage extends ListPage<QuoteRecord> {
  readonly listing: Listing
}

/**
 * Cuts a listing into pages, as many as it ever had.
 *
 * @example pagesOf(all).map(({ path }) => path) // ['/quotes/', '/quotes/2/']
 */
export const pagesOf = (listing: Listing, size = quotesPerPage): ListingPage[] =>
  cutIntoPages(listing.path, listing.quotes, size, listing.pagesOnce).map((page) => ({
    ...page,
    listing,
  }))

/**
 * The listings before and after one, such as the months beside a month.
 *
 * @example besides(months, may).newer?.name // 'June 2031'
 */
export function besides(
  all: readonly Listing[],
  current: Listing,
): { newer: Listing | null; older: Listing | null } {
  const at = all.findIndex(({ path }) => path === current.path)
  return at < 0
    ? { newer: null, older: null }
    : { newer: all[at - 1] ?? null, older: all[at + 1] ?? null }
}
