/** What a search reads of an index, wherever that is kept. */
import type { Force, QuoteKind } from '../../../analysis/index.ts'
import type { ArticleRow, QuoteRow, SearchIndex } from '../../../publish/search-index.ts'
import type { Docs, List } from './list.ts'
import type { Row } from './table.ts'

/** The order in which kinds are numbered. */
export const kindOrder: readonly QuoteKind[] = ['direct', 'mixed', 'indirect']
/** The order in which forces are numbered. */
export const forceOrder: readonly Force[] = [
  'stated',
  'asked',
  'demanded',
  'denied',
  'warned',
  'promised',
  'threatened',
  'hypothetical',
]

/** What is known without fetching any quote. Quotes are numbered from 0, oldest first. */
export interface Facts {
  readonly addresses: SearchIndex['addresses']
  readonly labels: SearchIndex['labels']
  readonly size: number
  /** Quotes that nobody said, ascending. */
  readonly imagined: Docs
  /** For each year the first quote of it or of a later one, ascending. */
  readonly years: readonly (readonly [year: string, first: number])[]
}

/** A day and the first quote of it. */
export type Day = readonly [day: string, first: number]

/** One quote, with all that is shown of it. */
export interface Doc {
  readonly number: number
  readonly row: QuoteRow
  readonly article: ArticleRow
  /** The article's first quote, and how many it has. */
  readonly run: readonly [first: number, count: number]
  readonly speakers: readonly (readonly [id: string, name: string])[]
  readonly topics: readonly (readonly [id: string, name: string])[]
  readonly imagined: boolean
  /** The folded words of the quote; {@link partBreak} stands between parts. */
  readonly terms: readonly string[]
}

/** No word holds it, so that a phrase never runs from one part of a quote into the next. */
export const partBreak = '|'

/** What facets count of a quote; speakers and topics by the number of their name. */
export interface Tuple {
  readonly kind: number
  readonly force: number
  readonly speakers: readonly number[]
  readonly topics: readonly number[]
}

/** A speaker or topic; the most quoted have the smallest numbers. */
export type NameRow = readonly [
  type: 'speaker' | 'topic',
  id: string,
  name: string,
  /** Other names, or keywords. */
  others: readonly string[],
  roles: readonly string[],
  quotes: number,
]

/**
 * The index. All methods may fetch, and fail when a file does not arrive; what arrived is kept.
 *
 * Lists have a key each: a folded word, two neighbours of which one is a function word (`we have`), or a
 * choice: `=s` and a speaker's id, `=t` topic, `=k` kind, `=f` force, `=a` article.
 */
export interface Source {
  readonly facts: Facts
  /** Whether everything is there, so that nothing is saved by not asking. */
  readonly whole: boolean
  /** Lists of those keys that are known. */
  readonly lists: (keys: readonly string[]) => Promise<ReadonlyMap<string, List>>
  /** What facets count of each quote of a list, in the order of {@link docsOf}. */
  readonly tuples: (key: string) => Promise<readonly Tuple[]>
  /** Words that begin with some letters, and those that end with some, with how many quotes have them. */
  readonly beginning: (letters: string) => Promise<readonly Row[]>
  readonly ending: (letters: string) => Promise<readonly Row[]>
  /** Words of names that begin with some letters, with the numbers of those names. */
  readonly nameWords: (letters: string) => Promise<readonly Row[]>
  readonly names: (numbers: readonly number[]) => Promise<ReadonlyMap<number, NameRow>>
  readonly quotes: (docs: readonly number[]) => Promise<ReadonlyMap<number, Doc>>
  /** A quote that is there already. */
  readonly have: (doc: number) => Doc | undefined
  readonly days: () => Promise<readonly Day[]>
}
