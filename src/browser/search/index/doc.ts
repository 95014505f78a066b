/** Quotes as search reads them. */
import type { ArticleRow, QuoteRow } from '../../../publish/search-index.ts'
import { terms } from './fold.ts'
import { partBreak, type Doc } from './source.ts'

/** Rows of one file: those of quotes refer to the others by their place. */
export interface DocRows {
  readonly articles: readonly ArticleRow[]
  /** For each article its first quote, and how many it has. */
  readonly runs: readonly (readonly [first: number, count: number])[]
  readonly speakers: readonly (readonly [id: string, name: string])[]
  readonly topics: readonly (readonly [id: string, name: string])[]
  readonly quotes: readonly QuoteRow[]
}

/**
 * Opens the row of one quote.
 *
 * @example openDoc(rows, 0, 120).terms // ['the', 'tide', 'waits']
 */
export function openDoc(rows: DocRows, place: number, number: number): Doc {
  const row = one(rows.quotes, place)
  const [, article, speakers, topics, , , force, , parts] = row
  return {
    number,
    row,
    article: one(rows.articles, article),
    run: one(rows.runs, article),
    speakers: pick(rows.speakers, speakers),
    topics: pick(rows.topics, topics),
    imagined: force === 'hypothetical',
    terms: parts.flatMap((part, at) => [...(at > 0 ? [partBreak] : []), ...terms(part)]),
  }
}

const pick = <T>(rows: readonly T[], numbers: readonly number[]): T[] =>
  numbers.map((number) => one(rows, number))

function one<T>(rows: readonly T[], number: number): T {
  const row = rows[number]
  if (row === undefined) throw new Error(`The search index has no row ${number}.`)
  return row
}
