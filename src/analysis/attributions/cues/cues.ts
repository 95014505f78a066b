import { isVerbGroup } from '../../grammar/clauses.ts'
import {
  endsAsGerund,
  isComma,
  isHead,
  isRelative,
  isSubjectPronoun,
  isVerb,
} from '../../grammar/predicates.ts'
import { opensReport } from '../../grammar/reports.ts'
import { behindTime } from '../../grammar/times.ts'
import { verbGroup, type VerbGroup } from '../../grammar/verbs.ts'
import type { CueForm } from '../../lexicon/types.ts'
import { hasCapital } from '../../reading/capitals.ts'
import { at, phraseAt, type Document, type Unit } from '../../reading/document.ts'
import { isAttribute } from './attributes.ts'
import { partedAuxiliary } from './parted-auxiliaries.ts'
import { mayFind } from './speaking-nouns.ts'

/** A verb of saying where it stands. */
export interface Cue {
  /** Index in {@link Document.sentences}. */
  readonly sentence: number
  readonly group: VerbGroup
  /** Index behind the verb and its particle. */
  readonly end: number
  /** The lexicon's entries that fit: those with a particle when one stands there. */
  readonly options: readonly CueForm[]
  /** Where the auxiliaries begin that an aside parts from the verb. */
  readonly auxiliary?: number
}

/**
 * Finds the verbs of saying outside quotations.
 *
 * ```
 * She has since called for a vote, his claims aside.
 *     ^^^^^^^^^^^^^^^^^^^^                            (the noun “claims” is none)
 * ```
 */
export function findCues(document: Document): Cue[] {
  const cues: Cue[] = []
  for (const [sentence, { first, end }] of document.sentences.entries()) {
    for (let index = first; index < end; index++) {
      const cue = cueAt(document, sentence, index)
      if (cue !== undefined) cues.push(cue)
    }
  }
  return cues
}

function cueAt(document: Document, sentence: number, index: number): Cue | undefined {
  const { units, lexicon, sentences } = document
  const forms = lexicon.cueForms.get(at(units, index).lower)
  if (forms === undefined || isTag(document, index) || !isVerbHere(document, index))
    return undefined
  const close = longestParticle(units, index + 1, forms)
  const whole = close.some(({ cue }) => cue.particle.length > 0)
  const parted = whole ? undefined : partedParticle(document, index, forms)
  const options = parted?.options ?? close
  const particle = options[0]?.cue.particle.length ?? 0
  if (options.length === 0 || isHearsay(document, index, options)) return undefined
  const { first: floor, end: limit } = sentences[sentence] ?? { first: 0, end: 0 }
  if (isDone(document, index, limit) || !followsStudy(document, floor, index, options))
    return undefined
  if (isQuality(document, index, options) || isAttribute(document, index, options)) return undefined
  const end = (parted?.behind ?? index + 1) + particle
  const group = verbGroup(document, index, floor)
  const bare = options.every(({ form }) => form === 'base')
  const shared = bare && group.first === index ? modalBefore(document, index, floor) : undefined
  const finite = options.every(({ form }) => form === 'third')
  const aside = finite ? undefined : partedAuxiliary(document, group.first, floor)
  if (aside === undefined) return { sentence, group: { ...group, ...shared }, end, options }
  const { negated, hypothetical, future } = aside
  return {
    sentence,
    group: { ...group, negated, hypothetical, future },
    end,
    options,
    auxiliary: aside.first,
  }
}

/** `the least demanding boat`: between a word of degree and a noun, a quality. */
const isQuality = (
  { units, lexicon }: Document,
  verb: number,
  options: readonly CueForm[],
): boolean =>
  lexicon.degrees.has(at(units, verb - 1).lower) &&
  at(units, verb + 1).tag === 'NOUN' &&
  options.every(({ form }) => form === 'gerund')

/** So far back the auxiliary may stand that a second verb shares. */
const farthestModal = 20

/** `Ruiz might leave the town and declare that`: a bare verb behind a conjunction shares the auxiliary of the first. */
function modalBefore(
  { units, lexicon }: Document,
  verb: number,
  floor: number,
): Partial<VerbGroup> | undefined {
  if (at(units, verb - 1).tag !== 'CCONJ') return undefined
  for (let index = verb - 2; index >= Math.max(floor, verb - farthestModal); index--) {
    const { tag, lower } = at(units, index)
    const hypothetical = lexicon.hypotheticalAuxiliaries.has(lower)
    const future = lexicon.futureAuxiliaries.has(lower)
    if (tag === 'AUX' && (hypothetical || future)) return { hypothetical, future }
    const inflected = /(?:s|ed)$/.test(lower)
    if (tag === 'AUX' || tag === 'QUOTE' || tag === 'SCONJ' || (tag === 'VERB' && inflected))
      return undefined
  }
  return undefined
}

/** `a report said to be by Ruiz`: who says so is nowhere told, and the report does not. */
function isHearsay(document: Document, verb: number, options: readonly CueForm[]): boolean {
  const { units, lexicon } = document
  const infinitive = lexicon.infinitiveMarkers.has(at(units, verb + 1).lower)
  const promises = options.some(({ cue }) => cue.frames.includes('infinitive'))
  // `to be`, `to have been`
  const follows = [2, 3].some((step) => {
    const unit = at(units, verb + step)
    return unit.tag === 'AUX' && !endsAsGerund(document, unit)
  })
  return infinitive && !promises && follows && isHead(at(units, verb - 1))
}

/** So far back a study is looked for whose finding a verb tells. */
const farthestStudy = 40

/** `A poll shows that it leaks`, but not `She shows that it leaks`. */
function followsStudy(
  { units, lexicon }: Document,
  floor: number,
  verb: number,
  options: readonly CueForm[],
): boolean {
  if (!options.every(({ cue }) => lexicon.findings.has(cue.lemma))) return true
  const before = units.slice(Math.max(floor, verb - farthestStudy), verb)
  // `The boat was “late”, she found`
  const [comma, subject] = before.slice(-2)
  const told =
    comma !== undefined &&
    isComma(comma) &&
    lexicon.pronouns.get(subject?.lower ?? '')?.case === 'subject' &&
    before.some(({ tag }) => tag === 'QUOTE')
  return told || before.some((unit) => mayFind(lexicon, unit))
}

/** So many words an aside of a participle has at most. */
const longestAside = 30

/**
 * `A cook, Otto Lund, asked to leave, stayed`: between commas before the verb, something that was done to
 * somebody; as in `and when told to row, he laughed`, `and asked if he won, he said no`.
 */
function isDone(document: Document, verb: number, limit: number): boolean {
  const { units, lexicon } = document
  const before = at(units, verb - 1)
  const led = lexicon.subordinators.has(before.lower) && before.tag !== 'PRON'
  const joined = before.tag === 'CCONJ'
  const aside = isComma(before) || led || joined
  const next = at(units, verb + 1).lower
  // `asked to leave`, `told of the race`, `asked if she won`
  const tied = [
    lexicon.infinitiveMarkers,
    lexicon.genitivePrepositions,
    lexicon.complementizers,
    lexicon.questionWords,
  ].some((words) => words.has(next))
  if (!aside || !tied) return false
  const told = lexicon.cueForms
    .get(at(units, verb).lower)
    ?.some(
      ({ cue, form }) => form === 'past' && cue.frames.some((frame) => frame.startsWith('person')),
    )
  if (told !== true || led) return told === true && !opensQuestion(document, verb)
  const end = Math.min(limit, verb + longestAside)
  const comma = units.slice(verb, end).findIndex(isComma)
  if (comma === -1) return false
  return joined
    ? opensReport(document, verb + comma + 1, end)
    : isVerbGroup(document, verb + comma + 1, end)
}

/** `when asked | if he won`, but not `when asked why, …` */
function opensQuestion({ units, lexicon }: Document, verb: number): boolean {
  const { lower } = at(units, verb + 1)
  const asks =
    lexicon.questionWords.has(lower) ||
    (lexicon.complementizers.has(lower) && !lexicon.declaratives.has(lower))
  const forms = lexicon.cueForms.get(at(units, verb).lower) ?? []
  const follows = at(units, verb + 2).kind === 'word' && at(units, verb + 3).kind === 'word'
  return asks && follows && forms.some(({ cue }) => cue.force === 'asked')
}

/** `<tweet>`: the name of a mark-up tag. */
function isTag({ text, units }: Document, index: number): boolean {
  const { start } = at(units, index)
  return /<\/?$/.test(text.slice(Math.max(0, start - 2), start))
}

/** `spoke instead about`, `appealed on Sunday for`: an adverb or a time before the preposition of the verb of saying. */
function partedParticle(
  document: Document,
  verb: number,
  forms: readonly CueForm[],
): { readonly options: readonly CueForm[]; readonly behind: number } | undefined {
  const { units } = document
  const behind = at(units, verb + 1).tag === 'ADV' ? verb + 2 : behindTime(document, verb + 1)
  if (behind === undefined || at(units, behind).tag !== 'ADP') return undefined
  const options = longestParticle(units, behind, forms).filter(({ cue }) => cue.particle.length > 0)
  return options.length === 0 ? undefined : { options, behind }
}

function longestParticle(
  units: readonly Unit[],
  behind: number,
  forms: readonly CueForm[],
): CueForm[] {
  const fitting = forms.filter(({ cue }) => phraseAt(units, behind, cue.particle))
  const longest = Math.max(...fitting.map(({ cue }) => cue.particle.length))
  return fitting.filter(({ cue }) => cue.particle.length === longest)
}

/** Whether the word is a verb here, whatever the tagger made of `Critics charge that …`. */
function isVerbHere(document: Document, index: number): boolean {
  const { units, lexicon } = document
  const unit = at(units, index)
  const before = at(units, index - 1)
  const next = at(units, index + 1)
  if (isPlural(document, index)) return false
  if (isRelative(document, before) && unit.tag !== 'ADJ' && unit.tag !== 'ADV') return true
  if (isVerb(unit))
    return (
      before.tag !== 'DET' ||
      lexicon.predeterminers.has(before.lower) ||
      lexicon.relativePronouns.has(before.lower) ||
      lexicon.declaratives.has(before.lower)
    )
  if (hasCapital(unit.text) && !/ed$|aid$|old$|rote$/.test(unit.lower)) return false
  if (isMeans(document, index)) return true
  if (before.tag === 'DET' || before.tag === 'ADJ' || before.tag === 'ADP' || before.tag === 'PART')
    return false
  if (isSubjectPronoun(document, before)) return true
  const past = lexicon.cueForms.get(unit.lower)?.some(({ form }) => form === 'past') ?? false
  if (past && isHead(before)) return true
  // `“…,” Ruiz, 49, fumed into the microphone.`
  const closes = next.kind === 'punctuation' || next.tag === 'ADP'
  if (past && isComma(before) && closes && behindQuotation(units, index)) return true
  const agrees = before.lower.endsWith('s') || unit.lower.endsWith('s')
  const ends = next.kind === 'punctuation' || (next.tag === 'ADP' && agrees)
  if (ends && isHead(before) && behindQuotation(units, index)) return true
  if (next.text === '.' && before.tag === 'PROPN' && closesSentence(units, index)) return true
  // `in a phone call that lasted`: a bare form does not go with one subject.
  const bare = lexicon.cueForms.get(unit.lower)?.every(({ form }) => form === 'base') ?? false
  if (bare && before.tag === 'NOUN' && !agrees && !lexicon.groups.has(before.lower)) return false
  const complement =
    next.tag === 'QUOTE' ||
    lexicon.complementizers.has(next.lower) ||
    next.tag === 'DET' ||
    next.tag === 'PRON' ||
    next.text === ':' ||
    (isComma(next) && at(units, index + 2).tag === 'QUOTE')
  // `the club, which won, claims that`
  const third = lexicon.cueForms.get(unit.lower)?.some(({ form }) => form === 'third') === true
  if (third && isComma(before) && lexicon.declaratives.has(next.lower)) return true
  return isHead(before) && complement && lexicon.pronouns.get(before.lower)?.case !== 'possessive'
}

/** `the first four states that vote`: a noun for many behind a noun or a number, with a clause of its own. */
function isPlural({ units, lexicon }: Document, index: number): boolean {
  const unit = at(units, index)
  const before = at(units, index - 1)
  const third = lexicon.cueForms.get(unit.lower)?.some(({ form }) => form === 'third') ?? false
  const next = at(units, index + 1).lower
  const owned = lexicon.possessiveRelatives.has(next)
  const related = owned || lexicon.declaratives.has(next)
  const noun = before.tag === 'NOUN' && unit.tag === 'NOUN'
  // `fourteen felony charges`
  const several = noun && at(units, index - 2).tag === 'NUM' && !before.lower.endsWith('s')
  if (several) return true
  // `amid news reports that question it`
  const tied = noun && at(units, index - 2).tag === 'ADP'
  const verb = isVerb(at(units, index + 2)) || tied
  // `Western states that voted`
  const modified = before.tag === 'PROPN' || before.tag === 'ADJ'
  const named = modified && unit.tag === 'NOUN' && verb && !owned
  return third && related && (before.tag === 'NUM' || named || (noun && (owned || verb)))
}

/** `It was over, Boat News reports.` A comma and a name stand before the word that ends the sentence. */
function closesSentence(units: readonly Unit[], index: number): boolean {
  if (!at(units, index).lower.endsWith('s')) return false
  let first = index - 1
  while (/^(?:PROPN|DET)$/.test(at(units, first).tag)) first--
  return at(units, first).text === ','
}

/** `by warning them that`, `by warning darkly that` */
function isMeans(document: Document, index: number): boolean {
  const { units, lexicon } = document
  const by = lexicon.agentPrepositions.has(at(units, index - 1).lower)
  if (!by || !endsAsGerund(document, at(units, index))) return false
  let next = index + 1
  while (at(units, next).tag === 'ADV') next++
  const { lower, tag } = at(units, next)
  return lexicon.complementizers.has(lower) || tag === 'PRON' || tag === 'PROPN'
}

/** `“…,” Ruiz notes.` Few words stand between the quotation and its verb. */
function behindQuotation(units: readonly Unit[], index: number): boolean {
  for (let before = index - 1; before > index - 8; before--) {
    const { tag, text } = at(units, before)
    if (tag === 'QUOTE') return true
    if (text === '.' || text === ':') return false
  }
  return false
}

/**
 * `Ruiz said the town will answer “in kind”`: what another says will be said is said by nobody else.
 *
 * @example isForetold(document, cue, 0) // true of its `answer`
 */
export function isForetold({ units, lexicon }: Document, { group }: Cue, floor: number): boolean {
  const future = units
    .slice(group.first, group.verb)
    .some(
      ({ lower }) =>
        lexicon.futureAuxiliaries.has(lower) || lexicon.hypotheticalAuxiliaries.has(lower),
    )
  // `Asked about it, Ruiz would say only that`: the question is none of a report.
  const opening = units.slice(floor, group.first)
  const comma = opening.findIndex(isComma)
  const asked = lexicon.cueForms.get(opening[0]?.lower ?? '')?.some(({ form }) => form === 'past')
  const report = asked === true && comma !== -1 ? opening.slice(comma + 1) : opening
  // `If the pact holds, Ruiz will say that`
  const reports = (unit: Unit): boolean =>
    isVerb(unit) &&
    (lexicon.cueForms.get(unit.lower) ?? []).some(({ cue }) => !lexicon.findings.has(cue.lemma))
  return future && report.some(reports)
}
