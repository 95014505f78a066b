/** Lists with addresses of their own, the pages that they are cut into, and how many there ever were. */
import { familiesOf } from './across/wordings.ts'
import { isImagined } from './imagined.ts'
import type { ListLine } from './permalinks/ledger-schema.ts'
import type { Ledger } from './permalinks/ledger.ts'
import type { Archive, QuoteRecord } from './types.ts'
import {
  monthsPath,
  pagePath,
  quotesOfKindPath,
  quotesOfMonthPath,
  quotesOfSpeakerPath,
  quotesOnTopicPath,
  quotesPath,
  wordingsPath,
} from './urls.ts'

/** As many quotes stand on a page of a list. */
export const quotesPerPage = 200

/** As many families of wordings stand on a page. */
export const familiesPerPage = 15

/** How many lists of a group are offered beside a list; a page of their own has the rest. */
export const mostOffered = 14

/** The order in which lists of kinds run. */
export const kinds = ['direct', 'mixed', 'indirect', 'imagined'] as const

/** What a list of quotes can be narrowed to: a kind, or what nobody said. */
export type ListedKind = (typeof kinds)[number]

/** @example listedKind(quote) // 'direct' */
export const listedKind = (quote: Pick<QuoteRecord, 'kind' | 'force'>): ListedKind =>
  isImagined(quote) ? 'imagined' : quote.kind

/**
 * What was said; imagined words are nobody's and stand in a list of their own.
 *
 * @example saidOf([said, imagined]) // [said]
 */
export const saidOf = (quotes: readonly QuoteRecord[]): QuoteRecord[] =>
  quotes.filter((quote) => !isImagined(quote))

/** What was said, by the months of the articles. @example [...quotesByMonth(quotes).keys()] // ['2031-05'] */
export const quotesByMonth = (quotes: readonly QuoteRecord[]): Map<string, QuoteRecord[]> =>
  Map.groupBy(saidOf(quotes), ({ date }) => date.slice(0, 7))

/** The months whose lists were published. @example monthsOnce(new Map([['/quotes/month/2031-05/', 1]])) // ['2031-05'] */
export const monthsOnce = (lists: Archive['lists']): string[] =>
  [...lists.keys()]
    .filter((path) => path.startsWith(monthsPath) && path !== monthsPath)
    .map((path) => path.slice(monthsPath.length, -1))

/** A part of a list that fits on a page. */
export interface ListPage<Item> {
  readonly path: string
  /** From 1; more than {@link pages} where the list is shorter than it was. */
  readonly number: number
  /** How many the list has now. */
  readonly pages: number
  /** None where the list is shorter now. */
  readonly items: readonly Item[]
}

/**
 * Cuts a list into pages. The first has the list's own path, and is there even when empty.
 *
 * @param once the most pages that it ever had; those that it has no more are there without items
 *
 * @example cutIntoPages('/quotes/', ['a', 'b', 'c'], 2)[1] // { path: '/quotes/2/', number: 2, pages: 2, items: ['c'] }
 */
export function cutIntoPages<Item>(
  path: string,
  items: readonly Item[],
  size: number,
  once = 1,
): ListPage<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: Math.max(pages, once) }, (_, index) => ({
    path: pagePath(path, index + 1),
    number: index + 1,
    pages,
    items: items.slice(index * size, (index + 1) * size),
  }))
}

/**
 * What the ledger does not know yet of lists: those that have more pages than any build of them had. The
 * first page of a list is only worth a line where it comes and goes, as those of months do.
 *
 * @example listLines(emptyLedger, archive)[0] // { list: '/quotes/month/2031-05/', pages: 1 }
 */
export function listLines(
  { lists }: Ledger,
  archive: Pick<Archive, 'quotes' | 'speakers' | 'topics'>,
): ListLine[] {
  const isAlwaysThere = (list: string): boolean => !list.startsWith(monthsPath)
  return pagesNow(archive).filter(
    ({ list, pages }) => pages > (lists.get(list) ?? (isAlwaysThere(list) ? 1 : 0)),
  )
}

/**
 * The path of each page of a list that there is, with those that it had once.
 *
 * @example pathsOfLists(archive).slice(0, 2) // ['/quotes/', '/quotes/2/']
 */
export function pathsOfLists(
  archive: Omit<Archive, 'articles' | 'aliases' | 'retired' | 'movedArticles' | 'retiredArticles'>,
): string[] {
  const { speakers, topics, formerSpeakers, formerTopics, movedSpeakers, movedTopics, lists } =
    archive
  const lengths = new Map(lists)
  const grow = (list: string, pages: number): void => {
    lengths.set(list, Math.max(pages, lengths.get(list) ?? 0))
  }
  for (const list of [
    quotesPath,
    ...kinds.map(quotesOfKindPath),
    ...[...speakers, ...formerSpeakers, ...movedSpeakers].map(({ id }) => quotesOfSpeakerPath(id)),
    ...[...topics, ...formerTopics, ...movedTopics].map(({ id }) => quotesOnTopicPath(id)),
    wordingsPath(),
  ])
    grow(list, 1)
  for (const { list, pages } of pagesNow(archive)) grow(list, pages)
  return [...lengths].flatMap(([list, pages]) =>
    Array.from({ length: pages }, (_, index) => pagePath(list, index + 1)),
  )
}

function pagesNow({
  quotes,
  speakers,
  topics,
}: Pick<Archive, 'quotes' | 'speakers' | 'topics'>): ListLine[] {
  const months = quotesByMonth(quotes)
  return [
    pagesFor(quotesPath, saidOf(quotes)),
    ...[...Map.groupBy(quotes, listedKind)].map(([kind, own]) =>
      pagesFor(quotesOfKindPath(kind), own),
    ),
    ...speakers.map(({ id, quotes: own }) => pagesFor(quotesOfSpeakerPath(id), own)),
    ...topics.map(({ id, quotes: own }) => pagesFor(quotesOnTopicPath(id), own)),
    ...[...months].map(([month, own]) => pagesFor(quotesOfMonthPath(month), own)),
    { list: monthsPath, pages: months.size > mostOffered ? 1 : 0 },
    pagesFor(wordingsPath(), familiesOf(quotes), familiesPerPage),
  ]
}

const pagesFor = (
  list: string,
  { length }: readonly unknown[],
  size = quotesPerPage,
): ListLine => ({ list, pages: Math.ceil(length / size) })
