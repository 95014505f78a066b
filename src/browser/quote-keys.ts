/** Which way a key leads through an article's quotes. */

export interface QuoteKeyPress {
  readonly key: string
  /** Ctrl, Alt or Meta is held. */
  readonly modified: boolean
  /** The focus is where text goes. */
  readonly inField: boolean
}

/**
 * `j` leads to the next quote and `k` to the one before; any other key is not ours.
 *
 * @example quoteStep({ key: 'j', modified: false, inField: false }) // 1
 */
export function quoteStep({ key, modified, inField }: QuoteKeyPress): 1 | -1 | null {
  if (modified || inField) return null
  if (key === 'j') return 1
  return key === 'k' ? -1 : null
}

/**
 * The place in a list that a step leads to, given how far down the page each entry and the reader are.
 *
 * @param at the entry that the reader is at; -1 for none
 * @param tops distance of each entry from the line that the reader looks at; negative is above it
 * @returns -1 where the step leads out of the list
 *
 * @example stepFrom(-1, 1, [-300, 40, 500]) // 1
 */
export function stepFrom(at: number, step: 1 | -1, tops: readonly number[]): number {
  if (at >= 0) return at + step < tops.length ? at + step : -1
  return step === 1 ? tops.findIndex((top) => top > 0) : tops.findLastIndex((top) => top < 0)
}
