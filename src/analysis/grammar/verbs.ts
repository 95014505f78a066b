import { at, phraseAmong, type Document } from '../reading/document.ts'
import { endsAsGerund, endsAsParticiple, isVerb } from './predicates.ts'

/** A verb with what belongs to it: `has repeatedly said`, `went on to say`. */
export interface VerbGroup {
  readonly first: number
  /** Index of the verb itself. */
  readonly verb: number
  readonly negated: boolean
  /** `may say`: said by nobody yet. */
  readonly hypothetical: boolean
  /** `will say` */
  readonly future: boolean
  /** `to say`, with nothing before it that makes it a real saying. */
  readonly infinitive: boolean
  readonly passive: boolean
}

/** `Ruiz at first denied`: where the adverb of several words begins that ends at `last`, behind its subject. */
function fixedBefore(
  { units, lexicon }: Document,
  last: number,
  floor: number,
): number | undefined {
  const phrase = lexicon.fixedAdverbials.find((words) =>
    words.every((word, index) => at(units, last - words.length + 1 + index).lower === word),
  )
  const first = phrase === undefined ? last : last - phrase.length + 1
  // `Those who came at first`
  const tied = at(units, first - 1).tag === 'VERB'
  return first > floor && first < last && !tied ? first : undefined
}

/**
 * The auxiliaries and adverbs before the verb at `verb`.
 *
 * ```
 * She has repeatedly said it
 *     ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function verbGroup(document: Document, verb: number, floor: number): VerbGroup {
  const { units, lexicon } = document
  let first = verb
  let negated = lexicon.negatesBehind && lexicon.negations.has(at(units, verb + 1).lower)
  let hypothetical = false
  let future = false
  let passive = false
  let infinitive = false
  let reached = false
  let auxiliaries = 0
  // `would say only that`, `would say no more than that`
  let limited =
    lexicon.limiters.has(at(units, verb + 1).lower) ||
    phraseAmong(units, verb + 1, lexicon.limits) !== undefined
  const witness = witnessBefore(document, verb, floor)
  if (witness !== undefined) first = witness
  // `keeps saying`
  const goesOn =
    endsAsGerund(document, at(units, verb)) && lexicon.continuings.has(at(units, verb - 1).lower)
  if (goesOn && verb - 1 > floor) first = verb - 1
  for (let index = first - 1; index >= floor; index--) {
    const unit = at(units, index)
    if (lexicon.negations.has(unit.lower)) {
      // `not only said`: it was said, and more was done.
      negated ||= !lexicon.limiters.has(at(units, index + 1).lower)
      first = index
    } else if (isAuxiliary(document, index)) {
      auxiliaries++
      hypothetical ||=
        lexicon.hypotheticalAuxiliaries.has(unit.lower) || isContractedModal(document, index, verb)
      future ||= lexicon.futureAuxiliaries.has(unit.lower)
      const passes = lexicon.passiveAuxiliaries.has(unit.lower) && !isShortened(document, index)
      // `was going to say`
      future ||= passes && reached
      passive ||= passes && !reached
      first = index
    } else if (lexicon.infinitiveMarkers.has(unit.lower)) {
      if (isCompelled(document, index - 1, floor)) {
        first = index - 2
        index = first
        continue
      }
      const real = reaches(document, index - 1, floor)
      first = real ? index - (lexicon.catenatives.has(at(units, index - 1).lower) ? 1 : 2) : index
      if (!real) {
        infinitive = true
        break
      }
      reached = true
      index = first
    } else if (fixedBefore(document, index, floor) !== undefined) {
      first = fixedBefore(document, index, floor) ?? index
      index = first
    } else if (isAdverb(document, index)) {
      // `would only say`: that much was said. `would often say`: it was, more than once.
      limited ||= lexicon.limiters.has(unit.lower) || lexicon.habits.has(unit.lower)
      first = index
    } else break
  }
  // `can be heard saying` is no possibility, and the one who is heard speaks.
  if (witness !== undefined && first < witness) {
    hypothetical = false
    passive = false
  }
  // `said neither that it leaks nor …`
  const denies =
    lexicon.denyings.has(at(units, verb + 1).lower) &&
    lexicon.declaratives.has(at(units, verb + 2).lower)
  negated ||= denies
  // An adverb at the head of the sentence is not part of the verb: `Later he said` has its subject between.
  return {
    first,
    verb,
    negated,
    // `would have said only that`: it was not.
    hypothetical:
      (hypothetical && (!limited || auxiliaries > 1)) || isFrontedNegation(document, first, floor),
    future: future && !limited,
    infinitive,
    passive: passive && !endsAsGerund(document, at(units, verb)),
  }
}

/** So many words may stand between a negation at the head of a sentence and its verb. */
const longestFront = 16

/** So many words may tell where, between such a negation and its auxiliary. */
const longestPlace = 6

/** `At no point did Ruiz say that`, `Nowhere in the book does she say that`: no verb and no mark but the auxiliary. */
function isFrontedNegation({ units, lexicon }: Document, first: number, floor: number): boolean {
  if (first - floor > longestFront) return false
  // `But at no point did Ruiz say that`
  const start = [floor, floor + 1].find(
    (index) =>
      (index === floor || at(units, floor).tag === 'CCONJ') &&
      phraseAmong(units, index, lexicon.frontedNegations) !== undefined,
  )
  if (start === undefined) return false
  const opening = units.slice(start + 1, first)
  const auxiliary = opening.findIndex(({ tag }) => tag === 'AUX')
  if (auxiliary === -1 || auxiliary > longestPlace) return false
  return !opening.some((unit, at) => (at !== auxiliary && isVerb(unit)) || unit.tag === 'PUNCT')
}

/** `was heard saying`, `was quoted as saying`: where the participle before a gerund stands. */
function witnessBefore(document: Document, verb: number, floor: number): number | undefined {
  const { units, lexicon } = document
  if (!endsAsGerund(document, at(units, verb))) return undefined
  const index = lexicon.roleMarkers.has(at(units, verb - 1).lower) ? verb - 2 : verb - 1
  const heard = index - 1 > floor && lexicon.witnessed.has(at(units, index).lower)
  return heard && isAuxiliary(document, index - 1) ? index : undefined
}

/** Whether a real saying stands before `to`: `went on to say`, `has come to say`. */
function reaches(document: Document, index: number, floor: number): boolean {
  const { units, lexicon } = document
  if (index < floor) return false
  if (lexicon.catenatives.has(at(units, index).lower)) return true
  return (
    lexicon.catenativeParticles.has(at(units, index).lower) &&
    lexicon.catenatives.has(at(units, index - 1).lower)
  )
}

/** `was forced to say`: it was said. */
const isCompelled = (document: Document, index: number, floor: number): boolean =>
  index - 1 >= floor &&
  document.lexicon.compulsions.has(at(document.units, index).lower) &&
  document.lexicon.passiveAuxiliaries.has(at(document.units, index - 1).lower)

function isAuxiliary(document: Document, index: number): boolean {
  const unit = at(document.units, index)
  if (!document.lexicon.auxiliaries.has(unit.lower)) return false
  // The genitive of `Ito’s claims` and the auxiliary of `Ito’s claiming` look the same; `Will` may be a name.
  return isVerb(unit) || (unit.lower !== "'s" && unit.tag !== 'NOUN' && unit.tag !== 'PROPN')
}

/** `He’d say` would say it; `He’d said` had. */
function isContractedModal(document: Document, index: number, verb: number): boolean {
  const { units, lexicon } = document
  if (!lexicon.contractedModals.has(at(units, index).lower)) return false
  const next = units.slice(index + 1, verb + 1).find(isVerb)
  if (next === undefined || endsAsParticiple(document, next)) return false
  const forms = lexicon.cueForms.get(next.lower) ?? []
  return !forms.some(({ form }) => form === 'past' || form === 'participle')
}

/** `He’s said` has said it; `It’s said` is passive. */
function isShortened({ units, lexicon }: Document, index: number): boolean {
  const gender = lexicon.pronouns.get(at(units, index - 1).lower)?.gender
  return /^['’]/.test(at(units, index).lower) && gender !== undefined && gender !== 'neutral'
}

function isAdverb(document: Document, index: number): boolean {
  const unit = at(document.units, index)
  return (
    unit.tag === 'ADV' ||
    (document.lexicon.adverbs.has(unit.lower) && unit.tag !== 'PRON' && unit.tag !== 'DET')
  )
}
