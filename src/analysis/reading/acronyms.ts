import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from './tokens.ts'

/**
 * The indices of the acronyms that are small words elsewhere, each of which is given a form of its own for
 * comparing: `u.s.` and `w.h.o.`, so that nobody takes them for pronouns.
 *
 * ```
 * The WHO told US officials that IT GETS LATE.
 *     ^^^      ^^                               (not where all words have capitals)
 * ```
 *
 * @example partAcronyms(tokens, lexicon) // [1] of `the WHO said`
 */
export function partAcronyms(tokens: readonly Token[], lexicon: Lexicon): number[] {
  const found: number[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || token.text.length > longest || !capitals.test(token.text)) continue
    if (!lexicon.acronyms.has(token.lower) || !isAmongSmall(tokens, index)) continue
    token.lower = `${token.lower.split('').join('.')}.`
    found.push(index)
  }
  return found
}

const longest = 4
const capitals = /^\p{Lu}{2,}$/u
const small = /\p{Ll}/u

/** Whether a word beside it has small letters. */
const isAmongSmall = (tokens: readonly Token[], index: number): boolean =>
  [index - 1, index + 1].some((beside) => small.test(tokens[beside]?.text ?? ''))
