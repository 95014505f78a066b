import { isRelative, isVerb } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { verbGroup } from '../../grammar/verbs.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { at, indexAt, unitsWithin, type Document, type Unit } from '../../reading/document.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'
import { holds, isConditional, opens } from './force.ts'

/**
 * Whether a report stands in what another denies, asks or demands: it belongs to these words, and nobody
 * tells that it was said.
 *
 * ```
 * Ruiz denied that she had said “No.”      Lund asked whether Ruiz had said “No.”
 * ```
 *
 * @param others what is reported in the same sentence
 *
 * @example isUntold(document, attribution, []) // false
 */
export function isUntold(
  document: Document,
  attribution: Attribution,
  others: readonly Attribution[],
): boolean {
  const { cue } = attribution
  const doubted = isConditional(document, attribution)
  if (isAskedAbout(document, attribution)) return true
  if (isBehindNegation(document, attribution) || isWanted(document, attribution)) return true
  if (isStillCaused(document, attribution)) return true
  return (
    cue !== null &&
    others.some(
      (other) =>
        other !== attribution &&
        holds(other.content, cue) &&
        ((other.force === 'denied' && !isTold(document, attribution, cue)) ||
          (other.force === 'asked' && doubted) ||
          (opens(document, other, attribution) && isDemanded(document, other, attribution, cue))),
    )
  )
}

/** `dismissed a claim by Lund, who said “No”`, `dismissed it by saying “No”`: what is not denied with the claim. */
function isTold(document: Document, { source }: Attribution, cue: Span): boolean {
  const { units, lexicon } = document
  const related = source !== null && isRelative(document, at(units, source.first))
  return related || lexicon.agentPrepositions.has(at(units, indexAt(units, cue.start) - 1).lower)
}

/** `Ruiz demanded that Lund say “No”`, `insisted Lund say “No”`: a bare verb behind one subject only tells what to do. */
function isDemanded(
  { units, lexicon }: Document,
  outer: Attribution,
  { source }: Attribution,
  cue: Span,
): boolean {
  const [verb, ...more] = unitsWithin(units, cue)
  const bare = lexicon.cueForms.get(verb?.lower ?? '')?.some(({ form }) => form === 'base') ?? false
  if (!bare || more.some(({ tag }) => tag === 'AUX') || outer.cue === null) return false
  if (outer.force === 'demanded') return true
  const asks = unitsWithin(units, outer.cue).some(({ lower }) =>
    lexicon.cueForms.get(lower)?.some((each) => lexicon.mandatives.has(each.cue.lemma)),
  )
  return asks && source !== null && !isMany(units, lexicon, source)
}

/** `her proposal in May that the club endorse Ruiz`: what a noun of demanding wants is not done. */
function isWanted({ units, lexicon }: Document, { source, cue }: Attribution): boolean {
  if (source === null || cue === null) return false
  const that = source.first - 1
  const [verb] = unitsWithin(units, cue)
  const bare = lexicon.cueForms.get(verb?.lower ?? '')?.some(({ form }) => form === 'base') ?? false
  if (!bare || !lexicon.declaratives.has(at(units, that).lower)) return false
  let noun = that - 1
  while (
    /^(?:ADP|DET|NUM)$/.test(at(units, noun).tag) ||
    lexicon.timeNouns.has(at(units, noun).lower)
  )
    noun--
  const wants = lexicon.cueNouns.get(at(units, noun).lower)?.force === 'demanded'
  return wants && !isMany(units, lexicon, source)
}

/** Whether a source can have a bare verb because it is many: `critics say`. */
function isMany(units: readonly Unit[], lexicon: Lexicon, { first, end }: Range): boolean {
  const words = units.slice(first, end)
  const head = words.find(({ tag }) => tag === 'NOUN' || tag === 'PROPN')
  if (head === undefined || words.some(({ tag }) => tag === 'CCONJ')) return true
  return lexicon.groups.has(head.lower) || (head.tag === 'NOUN' && head.lower.endsWith('s'))
}

/** `asked whether Ruiz had said “No.”` */
const isAskedAbout = ({ units, lexicon }: Document, { source }: Attribution): boolean =>
  source !== null && lexicon.doubts.has(at(units, source.first - 1).lower)

/** `to help Ruiz say “No”`, `to make Ruiz admit it`: a bare verb behind an infinitive and its object, which nobody heard. */
function isStillCaused(document: Document, { source, cue }: Attribution): boolean {
  const { units, lexicon } = document
  if (source === null || cue === null || at(units, source.end).start !== cue.start) return false
  const [marker, verb] = [at(units, source.first - 2), at(units, source.first - 1)]
  const causes = isVerb(verb) && lexicon.infinitiveMarkers.has(marker.lower)
  if (!causes || lexicon.witnessing.has(verb.lower)) return false
  const named = units.slice(source.first, source.end).every((unit) => {
    const object = lexicon.pronouns.get(unit.lower)?.case === 'object'
    return unit.tag === 'PROPN' || (object && !lexicon.twofoldPronouns.has(unit.lower))
  })
  if (!named) return false
  const forms = lexicon.cueForms.get(at(units, source.end).lower) ?? []
  return forms.some(({ form }) => form === 'base')
}

/** `Lund did not confirm that Ruiz said “No.”` */
function isBehindNegation(document: Document, { source, sentence }: Attribution): boolean {
  const { units, sentences, lexicon } = document
  if (source === null) return false
  const before = source.first - 1
  const verb = lexicon.declaratives.has(at(units, before).lower) ? before - 1 : before
  const floor = sentences[sentence]?.first ?? 0
  if (verb <= floor || !isVerb(at(units, verb)) || !lexicon.cueForms.has(at(units, verb).lower))
    return false
  return verbGroup(document, verb, floor).negated
}
