/**
 * The ledger: every address of a quote or an article that was ever published. Its lines are only ever
 * added to; a later line about an id supersedes the earlier ones.
 */
import type { QuoteVersion } from '../types.ts'
import { speakerPath, topicPath } from '../urls.ts'
import {
  isArticleLine,
  isListLine,
  isQuoteLine,
  type ArticleLine,
  type LedgerLine,
  type NameLine,
  type QuoteLine,
} from './ledger-schema.ts'

/** What the ledger knows of a quote's id. */
export interface LedgerQuote {
  /** The last line about it. */
  readonly line: QuoteLine
  /** The number of that line in the file, one-based. */
  readonly number: number
  /** Each wording that it had, oldest first. */
  readonly versions: readonly QuoteVersion[]
}

/** What the ledger knows of an article. */
export interface LedgerArticle {
  /** The last line about it. */
  readonly line: ArticleLine
  readonly number: number
  /** Each slug that it was published under, the last one last; each once. */
  readonly slugs: readonly string[]
}

/** The ledger, put in order. */
export interface Ledger {
  /** By id, in the order in which they were published. */
  readonly quotes: ReadonlyMap<string, LedgerQuote>
  /** The same by the uid of their article. */
  readonly quotesOf: ReadonlyMap<string, readonly LedgerQuote[]>
  /** By uid. */
  readonly articles: ReadonlyMap<string, LedgerArticle>
  /** Pages of speakers and topics, by their addresses: `/speakers/ada-example/`. */
  readonly names: ReadonlyMap<string, NameLine>
  /** The most pages that each list ever had, by its path: `/quotes/month/2031-05/`. */
  readonly lists: ReadonlyMap<string, number>
  /** By the id that they lead to: the ids of its aliases. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
}

/** A line and its place in the file. */
export interface NumberedLine {
  readonly line: LedgerLine
  readonly number: number
}

/**
 * Puts the ledger's lines in order.
 *
 * @example ledgerOf([]).quotes.size // 0
 */
export function ledgerOf(lines: readonly NumberedLine[]): Ledger {
  const quotes = new Map<string, LedgerQuote>()
  const articles = new Map<string, LedgerArticle>()
  const names = new Map<string, NameLine>()
  const lists = new Map<string, number>()
  for (const { line, number } of lines) {
    if (isQuoteLine(line)) {
      const versions = versionsWith(quotes.get(line.id)?.versions ?? [], line)
      quotes.set(line.id, { line, number, versions })
    } else if (isArticleLine(line)) {
      const before = articles.get(line.uid)?.slugs ?? []
      const slugs = [...before.filter((slug) => slug !== line.slug), line.slug]
      articles.set(line.uid, { line, number, slugs })
    } else if (isListLine(line)) {
      lists.set(line.list, Math.max(line.pages, lists.get(line.list) ?? 0))
    } else names.set(namePath(line), line)
  }
  const aliases = [...quotes.values()].flatMap(({ line }) => (line.state === 'alias' ? line : []))
  const idsOf = Map.groupBy(aliases, ({ of }) => of)
  return {
    quotes,
    quotesOf: Map.groupBy(quotes.values(), ({ line }) => line.uid),
    articles,
    names,
    lists,
    aliases: new Map([...idsOf].map(([of, lines]) => [of, lines.map(({ id }) => id)])),
  }
}

/** @example namePath({ shelf: 'speakers', page: 'ada-example', name: 'Ada Example' }) // '/speakers/ada-example/' */
export const namePath = ({ shelf, page }: NameLine): string =>
  shelf === 'speakers' ? speakerPath(page) : topicPath(page)

/** The ledger of a site that has published nothing. */
export const emptyLedger: Ledger = ledgerOf([])

/**
 * The versions and that of the line. The last of each revision counts, and a line of a lower revision
 * takes back those after it: they were another quote's, which had its id by mistake.
 */
function versionsWith(
  versions: readonly QuoteVersion[],
  { exact, revision }: QuoteLine,
): QuoteVersion[] {
  return [...versions.filter((version) => version.revision < revision), { exact, revision }]
}

/**
 * The quotes of an article whose addresses must stay alive.
 *
 * @example liveQuotes(ledger, 'a-summit').map(({ line }) => line.id)
 */
export function liveQuotes(ledger: Ledger, uid: string): LedgerQuote[] {
  return (ledger.quotesOf.get(uid) ?? []).filter(({ line }) => line.state === 'live')
}
