import { isRelative, isVerb } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { at, phraseAmong, phraseAt, unitsWithin, type Document } from '../../reading/document.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'
import { isDoubted } from './doubted.ts'
import { isFormula } from './formulas.ts'
import { isInMadeUpWork } from './made-up.ts'
import { isOpenQuestion } from './open-questions.ts'
import { isUnheard } from './overheard.ts'
import { isSeeming } from './seeming.ts'
import { isToCome } from './to-come.ts'
import { isToldToNobody } from './told-to-nobody.ts'
import { isVoiceless } from './voiceless.ts'

/**
 * Marks as hypothetical what only the words around its verb show to be said by nobody: imagined, avoided
 * or made up; and as hearsay what somebody `allegedly said`.
 *
 * ```
 * She shrugged, as if to say: “Not me.”
 *               ^^^^^ nobody said it
 * ```
 *
 * @param others what is reported in the same sentence
 */
export function withImagined(
  document: Document,
  attribution: Attribution,
  others: readonly Attribution[],
): Attribution {
  const { cue, force } = attribution
  if (cue === null || force === 'hypothetical') return attribution
  const unreal =
    isNobodys(document, attribution) ||
    isVoiceless(document, attribution) ||
    isFormula(document, attribution, cue) ||
    isAnothers(document, attribution) ||
    isConditional(document, attribution) ||
    isToCome(document, attribution, cue) ||
    isMarked(document, attribution, cue) ||
    isMissed(document, cue) ||
    isToldToNobody(document, cue) ||
    isOpenQuestion(document, attribution) ||
    isDoubted(document, attribution) ||
    isUnheard(document, attribution, cue) ||
    isInMadeUpWork(document, attribution, cue) ||
    isMadeUp(document, attribution) ||
    isAvoided(document, attribution, cue) ||
    follows(document, attribution, document.lexicon.falseNouns) ||
    others.some((other) => other !== attribution && isInUntruth(document, other, cue))
  if (unreal) return { ...attribution, force: 'hypothetical' }
  const rumoured = follows(document, attribution, document.lexicon.hearsayNouns)
  const told =
    rumoured ||
    isCharged(document, attribution, others) ||
    passesOn(document, cue) ||
    isSeeming(document, cue) ||
    isAlleged(document, attribution, cue)
  return told ? { ...attribution, hearsay: true } : attribution
}

/**
 * Marks as hypothetical what is reported inside words that nobody said.
 *
 * ```
 * Ruiz may say that Lund said “No.”      nobody tells that Lund did
 * ```
 *
 * @param attributions those of a sentence
 */
export function inImagined(
  document: Document,
  attributions: readonly Attribution[],
): Attribution[] {
  const imagined = attributions.filter(({ force }) => force === 'hypothetical')
  return attributions.map((each) => {
    const inside = imagined.some((outer) => outer !== each && opens(document, outer, each))
    return inside ? { ...each, force: 'hypothetical' } : each
  })
}

/**
 * Whether what is reported is, from its first words on, that somebody reports: `said that Ruiz said`.
 *
 * @example opens(document, outer, inner) // true
 */
export function opens({ units }: Document, outer: Attribution, inner: Attribution): boolean {
  const [content] = outer.content
  if (content === undefined || inner.source === null || inner.cue === null) return false
  const { first } = inner.source
  const close = at(units, first - 1).start <= content.start
  return close && at(units, first).start >= content.start && holds(outer.content, inner.cue)
}

/**
 * Whether a cue only passes on that something was said: `allegedly said`.
 *
 * @example passesOn(document, cue) // true
 */
export const passesOn = ({ units, lexicon }: Document, cue: Span): boolean =>
  unitsWithin(units, cue).some(({ lower }) => lexicon.hearsayAdverbs.has(lower))

/** `It is alleged that Ruiz said “No”`, `The state alleges that Ruiz said “No”` */
function isCharged(
  document: Document,
  attribution: Attribution,
  others: readonly Attribution[],
): boolean {
  const { units, lexicon } = document
  const { source } = attribution
  if (source === null) return false
  const before = source.first - 1
  const verb = lexicon.declaratives.has(at(units, before).lower) ? before - 1 : before
  const passive = lexicon.passiveAuxiliaries.has(at(units, verb - 1).lower)
  if (passive && lexicon.seemings.has(at(units, verb).lower)) return true
  return others.some(
    (outer) =>
      outer !== attribution &&
      outer.cue !== null &&
      unitsWithin(units, outer.cue).some(({ lower }) => lexicon.allegings.has(lower)) &&
      opens(document, outer, attribution),
  )
}

/** `Nobody said “No.”` */
function isNobodys({ units, lexicon }: Document, { source }: Attribution): boolean {
  if (source === null) return false
  // `No 10 said` names a house.
  const numbered = /^\d/.test(at(units, source.first + 1).text)
  // `Anyone who says it is easy lies`
  if (lexicon.whoever.has(at(units, source.first - 1).lower))
    return lexicon.personalRelatives.has(at(units, source.first).lower)
  return lexicon.nobody.has(at(units, source.first).lower) && !numbered
}

/** `It was not Ruiz who said “No.”` */
function isAnothers(document: Document, { source, sentence }: Attribution): boolean {
  const { units, sentences, lexicon } = document
  if (source === null || !isRelative(document, at(units, source.first))) return false
  const first = sentences[sentence]?.first ?? 0
  const it = lexicon.pronouns.get(at(units, first).lower)?.gender === 'neutral'
  if (!it || at(units, first + 1).tag !== 'AUX') return false
  const negation = first + 2
  return negation < source.first && lexicon.negations.has(at(units, negation).lower)
}

/** `Ruiz nearly said “No”`, `Ruiz rarely says “No”`, but not `nearly always said` */
const isMissed = ({ units, lexicon }: Document, cue: Span): boolean =>
  unitsWithin(units, cue).some(
    ({ lower }, index, words) =>
      lexicon.rarities.has(lower) ||
      (lexicon.nearMisses.has(lower) && lexicon.cueForms.has(words[index + 1]?.lower ?? '')),
  )

/** `rumours that Ruiz said “No”`: one of some nouns and `that` stand before the source. */
function follows(
  { units, lexicon }: Document,
  { source }: Attribution,
  nouns: ReadonlySet<string>,
): boolean {
  if (source === null) return false
  const that = at(units, source.first - 1)
  return lexicon.declaratives.has(that.lower) && nouns.has(at(units, source.first - 2).lower)
}

/** `accused Ruiz of saying “No”`, `is charged with saying “No”` */
function isAlleged({ units, sentences, lexicon }: Document, { sentence }: Attribution, cue: Span) {
  const { first, end } = sentences[sentence] ?? { first: 0, end: 0 }
  let index = first
  while (index < end && at(units, index).start < cue.start) index++
  // `charged with saying`
  const { lower } = at(units, index - 1)
  if (!lexicon.genitivePrepositions.has(lower) && !lexicon.means.has(lower)) return false
  for (index -= 2; index >= first; index--)
    if (isVerb(at(units, index))) return lexicon.accusations.has(at(units, index).lower)
  return false
}

/**
 * `If Ruiz says “No,” we go`, `Lund asked whether Ruiz said “No.”`, `Had Ruiz said “No,” …`
 *
 * @example isConditional(document, attribution) // true
 */
export function isConditional(
  { units, sentences, lexicon }: Document,
  { source, sentence }: Attribution,
): boolean {
  if (source === null) return false
  const before = at(units, source.first - 1).lower
  if (lexicon.conditionals.has(before)) return true
  const { first = 0, end = 0 } = sentences[sentence] ?? {}
  const opens = source.first - 1 === first && lexicon.conditionalAuxiliaries.has(before)
  return opens && at(units, end - 1).text !== '?'
}

/** `Imagine Ruiz saying “No.”`, `In a parody, Ruiz says “No.”`: words before the verb that are not reported by it. */
function isMarked(document: Document, attribution: Attribution, cue: Span): boolean {
  const { units, sentences, lexicon } = document
  const { content, sentence, source } = attribution
  const { first, end } = sentences[sentence] ?? { first: 0, end: 0 }
  for (let index = first; index < end && at(units, index).start < cue.end; index++) {
    if (holds(content, at(units, index))) continue
    if (phraseAmong(units, index, lexicon.imaginedSettings) !== undefined) return true
    const marker = phraseAmong(units, index, lexicon.hypotheticalMarkers)
    if (marker !== undefined && governs(document, index + marker.length, source, cue)) return true
  }
  return false
}

/**
 * Whether the words before `behind` tell of the verb of saying: `expected to say`, but not `expected to win,
 * said`; `as if Ruiz said`, but not `As if on cue, Ruiz said`.
 */
function governs(
  { units, lexicon }: Document,
  behind: number,
  source: Range | null,
  cue: Span,
): boolean {
  const infinitive = lexicon.infinitiveMarkers.has(at(units, behind - 1).lower)
  const told = source !== null && source.first >= behind ? at(units, source.first).start : cue.start
  const first = at(units, behind).kind === 'punctuation' ? behind + 1 : behind
  const limit = infinitive ? cue.start : told
  for (let index = first; index < units.length && at(units, index).start < limit; index++)
    if (infinitive ? at(units, index).tag !== 'ADV' : at(units, index).tag === 'PUNCT') return false
  return true
}

/** `an imaginary Ruiz says “No”`, but not `Ruiz, an imaginary mayor, says “No”`. */
function isMadeUp({ units, sentences, lexicon }: Document, { source, sentence }: Attribution) {
  if (source === null) return false
  const floor = Math.min(source.first, sentences[sentence]?.first ?? 0)
  const words = units.slice(Math.max(floor, source.first - 2), source.end)
  // `Her character, Ana Ruiz, says “No”`
  if (words.some(({ lower }) => lexicon.figures.has(lower))) return true
  const name = words.findIndex(({ tag }) => tag === 'PROPN')
  return words
    .slice(0, name === -1 ? words.length : name)
    .some(({ lower }) => lexicon.unrealAdjectives.has(lower))
}

/** `He left instead of saying “No”`, `Ruiz is falsely quoted as saying “No”`: the words right before the verb. */
function isAvoided(document: Document, { sentence }: Attribution, cue: Span): boolean {
  const { units, sentences, lexicon } = document
  // The cue may stand in a sentence beside that of its quotation.
  const last = sentences[sentence + 1]?.end ?? units.length
  let index = (sentences[sentence - 1] ?? sentences[sentence])?.first ?? 0
  while (index < last && at(units, index).start < cue.start) index++
  // `little aside from saying “No”` was said.
  const besides = lexicon.exceptions.has(at(units, index - 2).lower)
  const avoided =
    !besides && lexicon.avoidances.some((phrase) => phraseAt(units, index - phrase.length, phrase))
  // `wrongly jailed, he said` tells nothing of what he said.
  const misquoted = units
    .slice(Math.max(0, index - 3), index)
    .some(
      (unit, step, before) =>
        lexicon.falsifiers.has(unit.lower) && lexicon.witnessed.has(before[step + 1]?.lower ?? ''),
    )
  return avoided || misquoted
}

/** `A post falsely claims that Ruiz said “No.”` */
function isInUntruth(
  { units, lexicon }: Document,
  { cue, content }: Attribution,
  nested: Span,
): boolean {
  const untrue =
    cue !== null && unitsWithin(units, cue).some(({ lower }) => lexicon.falsifiers.has(lower))
  return untrue && holds(content, nested)
}

/**
 * Whether a span lies inside what is reported.
 *
 * @example holds(attribution.content, cue) // true
 */
export const holds = (content: readonly Span[], nested: Span): boolean =>
  content.some(({ start, end }) => start <= nested.start && nested.end <= end)
