import { isComma } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { isPersonal } from '../../grammar/subjects.ts'
import { at } from '../../reading/document.ts'
import type { Attribution } from '../attribution.ts'
import { isDescribing } from '../cues/frames.ts'
import type { Place } from '../cues/place.ts'
import { purposeOf } from '../cues/purposes.ts'
import { complement } from './complements.ts'
import { holdsQuotation } from './describing.ts'
import { statementOf } from './statement-of.ts'

/**
 * What somebody does something in order to tell.
 *
 * ```
 * Ana Ruiz took the floor to say that it was over.
 * ^^^^^^^^                ^^^^^^ ^^^^^^^^^^^^^^^^
 * source                  cue    content
 * ```
 */
export function purposeful(place: Place): Attribution | undefined {
  const { document, cue, first } = place
  const { units, lexicon } = document
  const purpose = purposeOf(document, cue, first)
  if (purpose === undefined || purpose.hypothetical || !leadsToSpeak(place, purpose.source))
    return undefined
  const content = complement(place)
  // `wrote to say that it was over`, `was careful to call it “a wreck”`
  const told =
    content !== undefined &&
    (lexicon.declaratives.has(at(units, content.range.first).lower) ||
      (isDescribing(content.frame) && holdsQuotation(document, content.range)))
  if (!told) return undefined
  const cueRange = { first: cue.group.first, end: cue.end }
  return statementOf(
    place,
    'cue-and-clause',
    purpose.source,
    cueRange,
    [content.range],
    content.force,
  )
}

/**
 * `Ruiz wrote to say`, `Ruiz was quick to say`, but no `It is fair to say`, no `Ruiz had reason to say` and no
 * `It is fair, Ruiz wrote, to say`.
 */
function leadsToSpeak({ document, cue }: Place, source: Range): boolean {
  const { units, lexicon } = document
  const pronoun = lexicon.pronouns.get(at(units, source.first).lower)
  if (!isPersonal(document, source) || pronoun?.gender === 'neutral') return false
  const marker = cue.group.first
  const aside =
    isComma(at(units, marker - 1)) && lexicon.stepsToSpeak.has(at(units, marker - 2).lower)
  if (aside) return false
  const between = units.slice(source.end, marker)
  const step = between.find(({ tag }) => tag !== 'AUX' && tag !== 'ADV')
  const ready = lexicon.readinesses.has(at(units, marker - 1).lower)
  const steps = step?.tag === 'VERB' && lexicon.stepsToSpeak.has(step.lower)
  return (
    cue.options.some(({ form }) => form === 'base') &&
    (steps || (ready && between.some(({ tag }) => tag === 'AUX')))
  )
}
