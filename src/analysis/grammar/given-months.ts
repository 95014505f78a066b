import type { Lexicon } from '../lexicon/lexicon.ts'
import { at, type Unit } from '../reading/document.ts'

/**
 * Whether the name of a month is somebody’s first name: behind a mark or a verb of saying, and before
 * another name.
 *
 * ```
 * “No,” June Ruiz said. “No,” said June Ruiz. In June Ruiz left.
 *       ^^^^                       ^^^^
 * ```
 *
 * @param words the document’s units or its tokens
 *
 * @example isGivenMonth(units, 0, lexicon) // true of `June Ruiz left`
 */
export function isGivenMonth(
  words: readonly Unit[],
  index: number,
  { cueForms, firstNames, timeNouns }: Lexicon,
): boolean {
  const { lower } = at(words, index)
  if (!timeNouns.has(lower) || !firstNames.has(lower)) return false
  const [before, next] = [at(words, index - 1), at(words, index + 1)]
  const named = next.tag === 'PROPN' && !timeNouns.has(next.lower)
  return named && (/^(?:PUNCT|QUOTE)$/.test(before.tag) || cueForms.has(before.lower))
}
