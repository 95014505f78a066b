import { closest, distance } from 'fastest-levenshtein'

/**
 * The one of several words that is nearly the same as another; null for none. Half of the letters may
 * differ.
 *
 * @example nearlySame('reprot', ['map', 'report']) // 'report'
 */
export function nearlySame(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null
  const nearest = closest(word, known)
  return distance(word, nearest) * 2 <= Math.min(word.length, nearest.length) ? nearest : null
}
