import type { QuoteRecord } from '../types.ts'

/** Where each quote of an archive is found without looking at all of them. */
export interface QuoteIndex {
  readonly byId: ReadonlyMap<string, QuoteRecord>
  /** The quotes of each article that has some, by its slug, in the order of the archive. */
  readonly byArticle: ReadonlyMap<string, readonly QuoteRecord[]>
  /** The quotes that stand inside another, by its id. */
  readonly byParent: ReadonlyMap<string, readonly QuoteRecord[]>
}

const known = new WeakMap<readonly QuoteRecord[], QuoteIndex>()

/**
 * The index of an archive's quotes. It is made once, however many pages ask for it.
 *
 * @example quoteIndex(archive.quotes).byArticle.get('a-summit')?.length // 14
 */
export function quoteIndex(quotes: readonly QuoteRecord[]): QuoteIndex {
  const made = known.get(quotes)
  if (made !== undefined) return made
  const inside = quotes.filter(({ parent }) => parent !== null)
  const index = {
    byId: new Map(quotes.map((quote) => [quote.id, quote])),
    byArticle: Map.groupBy(quotes, ({ article }) => article),
    byParent: Map.groupBy(inside, ({ parent }) => parent ?? ''),
  }
  known.set(quotes, index)
  return index
}
