import { contentEnd, skipAdverbials } from '../../grammar/contents.ts'
import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import { isComma, isVerb } from '../../grammar/predicates.ts'
import { at } from '../../reading/document.ts'
import type { Attribution } from '../attribution.ts'
import { takes } from '../cues/frames.ts'
import type { Place } from '../cues/place.ts'
import { findSubject } from '../sources/sources.ts'
import { holdsVerb } from './asides.ts'
import { statementOf } from './statement-of.ts'

/**
 * The statement behind a clause with a verb of saying that opens a sentence or its part.
 *
 * ```
 * As the mayor said in May, the bridge was safe.      However, as the mayor said, it was safe.
 *    ^^^^^^^^^ ^^^^         ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @example introduced(place)?.rule // 'cue-in-the-middle'
 */
export function introduced(place: Place): Attribution | undefined {
  const { document, cue, end, earlier } = place
  if (!takes(cue, ['clause', 'quote', 'person-clause'])) return undefined
  const first = roleMarkerBefore(place)
  if (first === undefined) return undefined
  const told = takes(cue, ['person-clause']) ? nounPhraseAfter(document, cue.end, end) : undefined
  const comma = skipAdverbials(document, told ?? cue.end, end)
  const source = findSubject(document, cue, first + 1, earlier)
  if (source?.first !== first + 1 || !isComma(at(document.units, comma))) return undefined
  const content = { first: comma + 1, end: contentEnd(document, comma + 1, end) }
  if (!holdsVerb(document, content)) return undefined
  // `As the mayor spoke, rain fell`: a verb without a clause only tells when.
  const tells =
    !takes(cue, ['aside']) && cue.options.some((option) => option.cue.particle.length > 0)
  const quoted = at(document.units, content.first).tag === 'QUOTE'
  if (!takes(cue, ['clause', 'person-clause']) && !tells && !quoted) return undefined
  return statementOf(place, 'cue-in-the-middle', source, { first: cue.group.first, end: cue.end }, [
    content,
  ])
}

/** The `as` that opens a sentence, or stands behind its adverb or conjunction: `But as …`, `…, and as …`. */
function roleMarkerBefore({ document, cue, first }: Place): number | undefined {
  const { units, lexicon } = document
  const isMarker = (index: number): boolean => lexicon.roleMarkers.has(at(units, index).lower)
  const { tag } = at(units, first)
  if (tag === 'ADV' && isComma(at(units, first + 1)))
    return isMarker(first + 2) ? first + 2 : undefined
  if (isMarker(first)) return first
  for (let index = cue.group.first - 1; index > first; index--) {
    if (isComma(at(units, index)) || isVerb(at(units, index))) return undefined
    const joined = at(units, index - 1).tag === 'CCONJ'
    if (isMarker(index))
      return joined && (index - 1 === first || isComma(at(units, index - 2))) ? index : undefined
  }
  return undefined
}
