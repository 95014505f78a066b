import { isVerb } from '../../grammar/predicates.ts'
import { at, indexAt, type Document } from '../../reading/document.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'

/**
 * Whether what stands behind a verb of saying is a formula or no words at all, and no clause is reported.
 *
 * ```
 * Ruiz said no, and that was that.      Ruiz said nothing as the judge read.
 *           ^^                                    ^^^^^^^
 * ```
 *
 * @example isFormula(document, attribution, cue) // true of `said grace and the family ate`
 */
export function isFormula(
  { units, lexicon }: Document,
  { content }: Attribution,
  cue: Span,
): boolean {
  const [span] = content
  if (span === undefined) return false
  const behind = indexAt(units, cue.end)
  const { lower, tag } = at(units, behind)
  if (tag === 'QUOTE' || at(units, behind).start > span.start) return false
  const comma = at(units, behind + 1).text === ','
  const next = at(units, behind + (comma ? 2 : 1))
  // `said no and that she would row`, but not `said no, and that was that`
  const then = indexAt(units, next.end)
  const declares = lexicon.declaratives.has(at(units, then).lower) && !isVerb(at(units, then + 1))
  if (lexicon.sayables.has(lower) && next.tag === 'CCONJ') return !declares
  // `said nothing as`, but not `said nothing would change`
  const leads = lexicon.subordinators.has(next.lower) && !lexicon.prepositions.has(next.lower)
  return lexicon.nobody.has(lower) && !comma && leads
}
