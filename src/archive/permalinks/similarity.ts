/**
 * How alike two wordings of a quote are, by their words, what stands around them and where they stand.
 * The weights are those of the Hypothesis client (`src/annotator/anchoring/match-quote.ts`): quote 50,
 * prefix 20, suffix 20, position 2.
 */
import { distance } from 'fastest-levenshtein'
import { normalizeQuote } from './quote-ids.ts'

/** A quote's words at a place of a text. */
export interface Wording {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly position: number
}

/** A wording, made ready to be compared. */
export interface Comparable extends Wording {
  /** The words as {@link normalizeQuote} has them. */
  readonly norm: string
}

const weights = { quote: 50, context: 40, position: 2 }
const whole = weights.quote + weights.context + weights.position

/** @example comparable(wording).norm // 'we have run out of patience' */
export function comparable({ exact, prefix, suffix, position }: Wording): Comparable {
  const folded = { prefix: foldSpaces(prefix), suffix: foldSpaces(suffix) }
  return { exact, position, ...folded, norm: normalizeQuote(exact) }
}

/** White space does not count: a quote's context stays when a paragraph is split. */
const foldSpaces = (text: string): string => text.replace(/\s+/gu, ' ')

/** Equal for equal words in equal surroundings. @example wholeKey(a) === wholeKey(a) // true */
export const wholeKey = ({ norm, prefix, suffix }: Comparable): string =>
  `${norm}\0${prefix}\0${suffix}`

/** True when the same stands around both. @example sameContext(a, a) // true */
export const sameContext = (a: Comparable, b: Comparable): boolean =>
  a.prefix === b.prefix && a.suffix === b.suffix

/**
 * How alike two wordings are, from 0 to 1; 0 for all that cannot reach `floor`.
 *
 * @param length of the text, by which a distance is far or near
 *
 * @example score(a, a, 1000, 0.6) // 1
 */
export function score(a: Comparable, b: Comparable, length: number, floor: number): number {
  const near = Math.max(0, 1 - Math.abs(a.position - b.position) / Math.max(1, length))
  const most = Math.min(a.norm.length, b.norm.length) / Math.max(a.norm.length, b.norm.length, 1)
  const place = weights.position * near
  if (weights.quote * most + weights.context + place < floor * whole) return 0
  const around = weights.context * contextSimilarity(a, b) + place
  // The words are the dearest to compare, and most pairs are known to be strangers before that.
  if (weights.quote * most + around < floor * whole) return 0
  const total = (weights.quote * similarity(a.norm, b.norm) + around) / whole
  return total < floor ? 0 : total
}

/** How alike the surroundings are, from 0 to 1. */
function contextSimilarity(a: Comparable, b: Comparable): number {
  return (similarity(a.prefix, b.prefix) + similarity(a.suffix, b.suffix)) / 2
}

/** 1 less the share of characters to change (Levenshtein). */
function similarity(a: string, b: string): number {
  return a === b ? 1 : 1 - distance(a, b) / Math.max(a.length, b.length)
}
