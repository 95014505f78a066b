import type { CueForm } from '../../lexicon/types.ts'
import { at, type Document } from '../../reading/document.ts'

/**
 * Whether a participle of a verb of saying stands before the noun it belongs to, behind a number or another
 * quality.
 *
 * ```
 * a lead of nearly 400 pledged delegates      a group of loyal, pledged delegates
 *                      ^^^^^^^                                  ^^^^^^^
 * ```
 *
 * `Of them, 25 recommended boats` has a subject: nothing leads to its number.
 *
 * @example isAttribute(document, 5, options) // true of `a lead of nearly 400 pledged delegates`
 */
export function isAttribute(
  document: Document,
  verb: number,
  options: readonly CueForm[],
): boolean {
  const { units } = document
  const participle = options.some(({ form }) => form === 'participle')
  if (at(units, verb + 1).tag !== 'NOUN' || !participle) return false
  const before = at(units, verb - 1)
  // `Four in 10 said rowers would come`: read as a verb, it is one.
  if (before.tag === 'NUM') return at(units, verb).tag !== 'VERB' && leadsTo(document, verb - 1)
  return before.text === ',' && at(units, verb - 2).tag === 'ADJ' && leadsTo(document, verb - 2)
}

/** `of nearly 25`, `its 25`, `has 25`: what stands before a word makes it part of a phrase that is no subject. */
function leadsTo({ units, lexicon }: Document, index: number): boolean {
  let before = index - 1
  while (at(units, before).tag === 'ADV' || lexicon.approximators.has(at(units, before).lower))
    before--
  const { tag, lower } = at(units, before)
  const owns = lexicon.pronouns.get(lower)?.case === 'possessive'
  return tag === 'ADP' || tag === 'PART' || tag === 'VERB' || owns
}
