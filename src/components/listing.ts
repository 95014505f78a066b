import type { Archive, FormerName, QuoteRecord } from '../archive/types.ts'
import { quotesOfMonthPath, quotesOfSpeakerPath, quotesOnTopicPath } from '../archive/urls.ts'
import { formatPeriod } from './format.ts'
import { isImagined, kinds, kindTitles, listedKind } from './quote-view.ts'

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

/** What was said; imagined words are nobody's and stand in a list of their own. */
export const saidOf = (quotes: readonly QuoteRecord[]): QuoteRecord[] =>
  quotes.filter((quote) => !isImagined(quote))

/**
 * All lists of quotes: speakers and topics with the most quotes first, kinds in their own order.
 *
 * @example listingsOf(archive).kinds[0].path // '/quotes/kind/direct/'
 */
export function listingsOf(archive: Archive): Listings {
  const { quotes } = archive
  const ofKinds = kinds.map((kind) => ({
    ...listing(
      `/quotes/kind/${kind}/`,
      kindTitles[kind],
      kindTitles[kind],
      quotes.filter((quote) => listedKind(quote) === kind),
    ),
    imagined: kind === 'imagined',
  }))
  const speakers = listed(archive.speakers, archive.formerSpeakers, ({ id, name }, own) =>
    listing(quotesOfSpeakerPath(id), name, `Quotes of ${name}`, own),
  )
  const topics = listed(archive.topics, archive.formerTopics, ({ id, name }, own) =>
    listing(quotesOnTopicPath(id), name, `Quotes on ${name}`, own),
  )
  return {
    all: listing('/quotes/', 'All quotes', 'Quotes', saidOf(quotes)),
    kinds: ofKinds.filter(isFilled),
    speakers: byAmount(speakers),
    topics: byAmount(topics),
    empty: [...ofKinds, ...speakers, ...topics].filter((one) => !isFilled(one)),
    months: [...Map.groupBy(saidOf(quotes), ({ date }) => date.slice(0, 7))]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([month, own]) => {
        const name = formatPeriod(month)
        return listing(quotesOfMonthPath(month), name, `Quotes of ${name}`, own)
      }),
  }
}

function listing(
  path: string,
  name: string,
  title: string,
  quotes: readonly QuoteRecord[],
): Listing {
  return { path, name, title, quotes, imagined: false }
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
export interface ListingPage {
  readonly listing: Listing
  readonly path: string
  /** From 1. */
  readonly number: number
  readonly pages: number
  readonly quotes: readonly QuoteRecord[]
}

const quotesPerPage = 200

/**
 * Cuts a listing into pages. The first has the listing's own path, and is there even when empty.
 *
 * @example pagesOf(all).map(({ path }) => path) // ['/quotes/', '/quotes/2/']
 */
export function pagesOf(whole: Listing, size = quotesPerPage): ListingPage[] {
  const pages = Math.max(1, Math.ceil(whole.quotes.length / size))
  return Array.from({ length: pages }, (_, index) => ({
    listing: whole,
    path: pagePath(whole, index + 1),
    number: index + 1,
    pages,
    quotes: whole.quotes.slice(index * size, (index + 1) * size),
  }))
}

/** @example pagePath(all, 2) // '/quotes/2/' */
export const pagePath = ({ path }: Pick<Listing, 'path'>, number: number): string =>
  number === 1 ? path : `${path}${number}/`

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

/** How many listings of a group are offered beside a list; a page of their own has the rest. */
export const mostOffered = 14
