import { ownerOf } from '../../grammar/owners.ts'
import { nounPhraseBefore } from '../../grammar/phrases-before.ts'
import { isVerb } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { subjectBefore } from '../../grammar/subjects.ts'
import { verbGroup } from '../../grammar/verbs.ts'
import { at, type Document, type Sentence } from '../../reading/document.ts'
import type { Voice } from '../sources/voice.ts'

/**
 * Who cries what stands in quotation marks behind a noun for cries: whoever breaks into them or is
 * driven to them. Cries that somebody only hears are nobody’s who is named.
 *
 * ```
 * The rowers broke into chants of “No boat!”      Ruiz drove the crowd to shouts of “No!”
 * ^^^^^^^^^^            ^^^^^^^^^                           ^^^^^^^^^    ^^^^^^^^^
 * ```
 */
export function cryVoice(document: Document, range: Sentence, quote: number): Voice | undefined {
  const { units, lexicon } = document
  const noun = quote - 2
  if (!lexicon.genitivePrepositions.has(at(units, quote - 1).lower)) return undefined
  if (!lexicon.cries.has(at(units, noun).lower)) return undefined
  return {
    rule: 'noun-of-saying',
    source: ownerOf(document, noun, range.first) ?? crier(document, noun, range.first),
    cue: { first: noun, end: quote },
    force: 'stated',
    end: quote + 1,
  }
}

function crier(document: Document, noun: number, floor: number): Range | null {
  const { units, lexicon } = document
  let preposition = noun - 1
  while (preposition > floor && /^(?:ADJ|DET|NUM|ADV)$/.test(at(units, preposition).tag))
    preposition--
  const { lower } = at(units, preposition)
  const verb = preposition - 1
  if (isVerb(at(units, verb)))
    return lexicon.cryingPrepositions.has(lower) ? activeSubject(document, verb, floor) : null
  const object = nounPhraseBefore(document, verb, floor)
  if (object === undefined || !isVerb(at(units, object - 1))) return null
  if (lexicon.absolutePrepositions.has(lower)) return activeSubject(document, object - 1, floor)
  return lexicon.drivingPrepositions.has(lower) ? { first: object, end: preposition } : null
}

/** The subject of a verb; nobody when it is passive: `was met with cries`. */
function activeSubject(document: Document, verb: number, floor: number): Range | null {
  const { first, passive, negated } = verbGroup(document, verb, floor)
  return passive || negated ? null : (subjectBefore(document, first, floor) ?? null)
}
