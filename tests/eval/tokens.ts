import type { Span } from '../../src/analysis/index.ts'

/** A text cut into what the scorer compares: runs of letters and digits, and single other marks. */
export interface Tokens {
  /** The token that each UTF-16 code unit belongs to, or -1 for white space. */
  readonly owners: Int32Array
  /** Whether each token is a word. */
  readonly words: readonly boolean[]
}

const token = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu
const word = /^[\p{L}\p{N}_]/u

/**
 * Cuts a text into tokens as `score.py` does.
 *
 * @example tokenize('“No,” she said.').words // [false, true, false, false, true, true, false]
 */
export function tokenize(text: string): Tokens {
  const owners = new Int32Array(text.length).fill(-1)
  const words: boolean[] = []
  for (const { 0: found, index } of text.matchAll(token)) {
    owners.fill(words.length, index, index + found.length)
    words.push(word.test(found))
  }
  return { owners, words }
}

/**
 * The tokens that any of the spans touches.
 *
 * @example tokensIn(tokenize('She said no.'), [{ start: 4, end: 10 }]) // Set {1, 2}
 */
export function tokensIn({ owners }: Tokens, spans: readonly Span[]): Set<number> {
  const touched = new Set(spans.flatMap(({ start, end }) => [...owners.subarray(start, end)]))
  touched.delete(-1)
  return touched
}

/**
 * From offsets in code points, as brat and Python count, to UTF-16 code units.
 *
 * @example toCodeUnits('🐟 cod')(2) // 3
 */
export function toCodeUnits(text: string): (codePoints: number) => number {
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    starts.push(at)
    at += character.length
  }
  return (codePoints) => starts[codePoints] ?? text.length
}
