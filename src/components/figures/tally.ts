import type { QuoteRecord } from '../../archive/types.ts'

/** Something with an id and a name, and how many quotes have it. */
export interface Tally {
  readonly id: string
  readonly name: string
  readonly amount: number
}

/**
 * Counts what quotes have, most first, then in order of appearance.
 *
 * @example tally(quotes, ({ topics }) => topics)[0] // { id: 'fishing-rights', name: 'Fishing rights', amount: 3 }
 */
export function tally(
  quotes: readonly QuoteRecord[],
  itemsOf: (quote: QuoteRecord) => readonly { readonly id: string; readonly name: string }[],
): Tally[] {
  const tallies = new Map<string, Tally>()
  for (const { id, name } of quotes.flatMap(itemsOf))
    tallies.set(id, { id, name, amount: (tallies.get(id)?.amount ?? 0) + 1 })
  return [...tallies.values()].sort((a, b) => b.amount - a.amount)
}

/**
 * Who has the most; several where they share it.
 *
 * @example leaders(tallies).map(({ name }) => name) // ['Ada Example']
 */
export function leaders(tallies: readonly Tally[]): Tally[] {
  const most = Math.max(...tallies.map(({ amount }) => amount))
  return tallies.filter(({ amount }) => amount === most)
}

/**
 * Whether a chart shows more than a list: at least three names, and numbers that differ by more than one.
 *
 * @example areWorthBars([{ id: 'a', name: 'A', amount: 9 }]) // false
 */
export function areWorthBars(tallies: readonly Tally[]): boolean {
  const amounts = tallies.map(({ amount }) => amount)
  return tallies.length > 2 && Math.max(...amounts) - Math.min(...amounts) > 1
}

/** Words in all of them; a quote inside another has its words alone. @example wordsIn(quotes) // 212 */
export const wordsIn = (quotes: readonly QuoteRecord[]): number =>
  quotes.reduce((sum, { ownWords }) => sum + ownWords, 0)
