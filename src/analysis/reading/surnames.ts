import type { Lexicon } from '../lexicon/lexicon.ts'
import { hasCapital } from './capitals.ts'
import type { Token } from './tokens.ts'

/**
 * The words, in small letters, that a text has as surnames behind first names and initials: so that `May said` and
 * `Park’s` name somebody where `Theresa May` and `Ana Park` do.
 *
 * A word for a time counts only if it is known for a surname, and no number follows: `told Ana Friday`,
 * `met Ana May 5`.
 *
 * @example surnamesIn(tokens, lexicon) // Set { 'may' } of `Theresa May left.`
 */
export function surnamesIn(tokens: readonly Token[], lexicon: Lexicon): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (let index = 1; index < tokens.length; index++) {
    const { kind, text, lower, start } = tokens[index] ?? nobody
    if (kind !== 'word' || !hasCapital(text)) continue
    const initialed = /^\p{Lu}\.?$/u.test(tokens[index - 1]?.text ?? '')
    const before = tokens[index - (initialed ? 2 : 1)] ?? nobody
    if (!lexicon.firstNames.has(before.lower) || !hasCapital(before.text)) continue
    if (start !== (tokens[index - 1]?.end ?? start) + 1) continue
    const dated = lexicon.timeNouns.has(lower)
    const numbered = /^\d/.test(tokens[index + 1]?.text ?? '')
    if (!dated || (lexicon.timeSurnames.has(lower) && !numbered)) surnames.add(lower)
  }
  return surnames
}

const nobody = { kind: 'punctuation', text: '', lower: '', start: -1, end: -1 } as const
