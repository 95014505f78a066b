import { isComma, isDash, isVerb } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { at, type Document } from '../../reading/document.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'

/**
 * Who speaks before a verb in its sentence, but in no aside.
 *
 * @example precedingSpeaker(document, 7, 0, earlier) // { first: 0, end: 1 } of `Ruiz said it was over, and warned`
 */
export function precedingSpeaker(
  document: Document,
  first: number,
  floor: number,
  earlier: readonly Attribution[],
): Range | undefined {
  const spoke = earlier.findLast(
    ({ source, cue, force }) =>
      source !== null &&
      force !== 'hypothetical' &&
      source.first < first &&
      !standsAside(document, source, floor) &&
      // `was called old by Lund, and said`
      !document.lexicon.agentPrepositions.has(at(document.units, source.first - 1).lower) &&
      !isReproached(document, source, cue),
  )
  return spoke?.source ?? undefined
}

/** `Lund criticised Ruiz for saying it, adding that`: the object of a verb speaks no further. */
const isReproached = ({ units }: Document, { first, end }: Range, cue: Span | null): boolean =>
  cue !== null && isVerb(at(units, first - 1)) && cue.start >= at(units, end - 1).end

/** `the sign, which read “…”,`: the pronoun of a clause set off between marks speaks no further. */
function standsAside({ units, lexicon }: Document, { first }: Range, floor: number): boolean {
  const before = at(units, first - 1)
  return (
    first > floor &&
    lexicon.relativePronouns.has(at(units, first).lower) &&
    (isComma(before) || isDash(before))
  )
}
