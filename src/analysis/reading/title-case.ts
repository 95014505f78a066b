import { hasCapital } from './capitals.ts'
import type { Token } from './tokens.ts'

/**
 * Whether most long words of a block begin with a capital, as in a headline.
 *
 * @example isTitleCase(tokens, 0, 5) // true of `Mayor of Lima Sells Boat`
 */
export function isTitleCase(tokens: readonly Token[], first: number, end: number): boolean {
  let long = 0
  let capitals = 0
  for (let index = first; index < end; index++) {
    const { kind, text } = tokens[index] ?? { kind: 'punctuation', text: '' }
    if (kind !== 'word' || text.length < 4) continue
    long++
    if (hasCapital(text)) capitals++
  }
  return long > 2 && capitals > long * 0.65
}
