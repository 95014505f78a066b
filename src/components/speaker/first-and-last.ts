import { compare } from '../../archive/compare.ts'
import type { QuoteRecord } from '../../archive/types.ts'

/**
 * The first and the last that somebody said: by the day, and within a day as the text has them. None where
 * all was said on one day.
 *
 * @param quotes newest article first, in the order of the text within an article
 *
 * @example firstAndLast(speaker.quotes)?.first.date // '2022-01-14'
 */
export function firstAndLast(
  quotes: readonly QuoteRecord[],
): { readonly first: QuoteRecord; readonly last: QuoteRecord } | null {
  const byDay = quotes.toSorted((a, b) => compare(a.date, b.date))
  const [first, last] = [byDay[0], byDay.at(-1)]
  if (first === undefined || last === undefined || first.date === last.date) return null
  return { first, last }
}
