import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import { isFinite } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { subjectBefore } from '../../grammar/subjects.ts'
import { verbGroup } from '../../grammar/verbs.ts'
import { at, phraseAt, type Document } from '../../reading/document.ts'
import type { Cue } from './cues.ts'

/** Who says something in order to which something is done, and whether it is said at all. */
export interface Purpose {
  readonly source: Range
  readonly hypothetical: boolean
}

/**
 * The source of a verb of saying in the infinitive: the subject of the verb that it hangs on.
 *
 * ```
 * Ana Ruiz paused to say: “It is late.”
 * ^^^^^^^^           ^^^
 * ```
 *
 * What someone `wants to say` is said by nobody yet; what someone `refused to say` is no quote.
 */
export function purposeOf(document: Document, cue: Cue, floor: number): Purpose | undefined {
  const { units, lexicon } = document
  for (let index = cue.group.first - 1; index > floor; index--) {
    if (!isFinite(document, index)) continue
    const group = verbGroup(document, index, floor)
    const source = subjectBefore(document, group.first, floor)
    if (source === undefined) continue
    const between = units.slice(group.first, cue.group.first)
    if (group.negated || between.some(({ lower }) => lexicon.refusals.has(lower))) return undefined
    const told = toldToSpeak(document, index, cue.group.first)
    if (told !== undefined) return { source: told, hypothetical: true }
    const wished =
      promises(document, cue.group.first - 1) ||
      between.some(({ lower }) => lexicon.wishes.has(lower))
    // `had to say` may never have come to it, `had this to say` has.
    const bound = at(units, index).tag === 'AUX' && index + 1 === cue.group.first
    return { source, hypothetical: group.hypothetical || wished || bound }
  }
  return undefined
}

/** `Lund urged Ruiz to say “no”`, `Lund wants her to say “no”`: who is told to speak, which is not to have spoken. */
function toldToSpeak(document: Document, verb: number, infinitive: number): Range | undefined {
  const { units, lexicon } = document
  const { lower } = at(units, verb)
  const particles = (lexicon.cueForms.get(lower) ?? []).flatMap(({ cue }) =>
    cue.frames.includes('person-infinitive') ? [cue.particle] : [],
  )
  if (lexicon.wishes.has(lower)) particles.push([])
  for (const particle of particles) {
    const first = verb + 1 + particle.length
    if (!phraseAt(units, verb + 1, particle)) continue
    if (nounPhraseAfter(document, first, infinitive) === infinitive)
      return { first, end: infinitive }
  }
  return undefined
}

/** `Ruiz promised to say “no”`, `Ruiz vowed never again to say “no”` */
function promises({ units, lexicon }: Document, last: number): boolean {
  let verb = last
  while (at(units, verb).tag === 'ADV' || lexicon.negations.has(at(units, verb).lower)) verb--
  const forms = lexicon.cueForms.get(at(units, verb).lower) ?? []
  return forms.some(({ cue }) => cue.frames.includes('infinitive') && cue.particle.length === 0)
}
