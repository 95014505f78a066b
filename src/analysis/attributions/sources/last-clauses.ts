import { endsWithComma, isComma } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { isPersonal } from '../../grammar/subjects.ts'
import { subjectsBetween } from '../../grammar/told-of.ts'
import { at, type Document } from '../../reading/document.ts'
import type { Attribution } from '../attribution.ts'

/**
 * Whose clause it is, of two that nobody reports, behind which a participle of saying stands with its comma.
 *
 * ```
 * Ruiz made an offer, but Lund refused, saying that it was late.
 *                         ^^^^          ^^^^^^ the participle
 * When Ruiz asked for the boat, Lund refused, saying that it was late.
 *                               ^^^^
 * ```
 *
 * @param first the participle, or the adverb before it
 * @param floor where its sentence begins
 * @param earlier what is reported in the sentence already
 *
 * @example subjectOfLastClause(document, 9, 0, []) // { first: 6, end: 7 }
 */
export function subjectOfLastClause(
  document: Document,
  first: number,
  floor: number,
  earlier: readonly Attribution[],
): Range | undefined {
  const { units } = document
  if (!isComma(at(units, first - 1))) return undefined
  const near = subjectsBetween(document, first, floor).at(-1)
  if (near === undefined) return undefined
  const joined = at(units, near.first - 1).tag === 'CCONJ'
  const told = joined || endsOpening(document, near.first - 1, floor)
  if (!told && !isNewcomer(document, near)) return undefined
  const { start } = at(units, near.first)
  const reported = earlier.some(({ content }) =>
    content.some((span) => span.start <= start && start < span.end),
  )
  return !reported && isPersonal(document, near) ? near : undefined
}

/** `Ruiz rose as a man walked by, saying`: somebody told of for the first time in a clause below may speak. */
function isNewcomer({ units, lexicon }: Document, { first, end }: Range): boolean {
  const { lower } = at(units, first - 1)
  const below = lexicon.subordinators.has(lower) && !lexicon.complementizers.has(lower)
  const person = units.slice(first, end).some((unit) => lexicon.roles.has(unit.lower))
  return below && person && lexicon.indefiniteArticles.has(at(units, first).lower)
}

/** `When it rained, Ruiz left`: a comma at `index` ends the clause below that the sentence opens with; not `As Lund said,`. */
function endsOpening(document: Document, index: number, floor: number): boolean {
  const { units, lexicon } = document
  const { tag, lower } = at(units, floor)
  const opening = tag === 'CCONJ' ? at(units, floor + 1).lower : lower
  const closes = isComma(at(units, index)) || endsWithComma(document, index)
  return (
    closes &&
    lexicon.subordinators.has(opening) &&
    !lexicon.complementizers.has(opening) &&
    !lexicon.roleMarkers.has(opening)
  )
}
