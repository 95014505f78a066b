import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import type { Range } from '../../grammar/range.ts'
import { isPersonal } from '../../grammar/subjects.ts'
import { at, type Document } from '../../reading/document.ts'

/**
 * Whom a thing angers, pleases or surprises, who may then say so; undefined where the verb tells no such
 * thing, or somebody does it.
 *
 * ```
 * The race angered Ana Ruiz: “…”
 *                  ^^^^^^^^
 * ```
 *
 * @example personStirred(document, { first: 0, end: 2 }, 2, 5) // { first: 3, end: 5 }
 */
export function personStirred(
  document: Document,
  subject: Range,
  verb: number,
  limit: number,
): Range | undefined {
  const { units, lexicon } = document
  if (!lexicon.stirrings.has(at(units, verb).lower) || isPersonal(document, subject))
    return undefined
  const end = nounPhraseAfter(document, verb + 1, limit)
  const person = end === undefined ? undefined : { first: verb + 1, end }
  return person !== undefined && isPersonal(document, person) ? person : undefined
}
