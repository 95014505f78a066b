import type { Span } from '../analysis/index.ts'

/**
 * Index of the span that holds a place, of spans in the order of the text that do not overlap; -1 where
 * none does. The time hardly grows with their number.
 *
 * @example spanAt([{ start: 0, end: 4 }, { start: 6, end: 9 }], 7) // 1
 */
export function spanAt(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return at < (spans[low - 1]?.end ?? at) ? low - 1 : -1
}
