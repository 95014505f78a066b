import { isMainClause } from '../../grammar/clauses.ts'
import { bodyEnd, isReduced, isRounded, isSubjectOfRelative } from '../../grammar/contents.ts'
import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import {
  endsWithComma,
  finalMark,
  hasFiniteVerb,
  isComma,
  isDash,
  isFinite,
  isPossessive,
  isRelative,
  isSpeech,
} from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { isPersonal } from '../../grammar/subjects.ts'
import { isTitleCase } from '../../grammar/titles.ts'
import { at, type Document, type Sentence } from '../../reading/document.ts'
import type { Attribution } from '../attribution.ts'
import { isForetold, type Cue } from '../cues/cues.ts'
import { isDescribing } from '../cues/frames.ts'
import { purposeOf } from '../cues/purposes.ts'
import { authorBetween } from '../sources/author-between.ts'
import { agentAfter, sourceAfter } from '../sources/sources-after.ts'
import { findSubject } from '../sources/sources.ts'
import { forceOf, type Voice } from '../sources/voice.ts'
import { holdsQuotation } from '../statements/describing.ts'
import { anyVerbBefore, subjectOfQuality } from './any-verb-before.ts'
import { cleftVoice } from './clefts.ts'
import { isAgentPhrase, isWitnessed, leadsUpTo, onlyDescribes } from './leading-cues.ts'
import { nameAndColon, nameBeforeColon, nameLeading } from './names-and-colons.ts'

/**
 * Who speaks a quotation by the words before it, in its sentence or in one that ends with a colon.
 *
 * ```
 * Ruiz told them on Monday: “We lost.”
 * ^^^^ ^^^^
 * ```
 */
export function voiceBefore(
  document: Document,
  range: Sentence,
  quote: number,
  cues: readonly Cue[],
  earlier: readonly Attribution[],
): Voice | undefined {
  const before = at(document.units, quote - 1)
  if (quote <= range.first) return undefined
  const here = cues.filter(
    (cue) =>
      cue.group.first >= range.first &&
      cue.end <= quote &&
      !onlyDescribes(cue, quote) &&
      !isAgentPhrase(document, cue),
  )
  const cleft = cleftVoice(document, range, quote, here, earlier)
  if (cleft !== undefined) return cleft
  if (before.text === ':') return behindColon(document, range, quote, here, earlier)
  const nearest = here.at(-1)
  if (isComma(before)) {
    if (isTitle(document, quote)) return undefined
    const reaching = here.filter((cue) => reaches(document, cue, quote - 1))
    const finite = reaching.findLast(
      ({ options, group }) => !group.infinitive && options.some(({ form }) => form !== 'gerund'),
    )
    const opening = here.find(({ group }) => group.first === range.first)
    const heard = reaching.findLast((cue) => isWitnessed(document, cue, range.first, earlier))
    const cue =
      nearest?.end === quote - 1 ? nearest : (heard ?? finite ?? reaching.at(-1) ?? opening)
    if (cue === undefined || goesOnFrom(document, cue, quote, here)) return undefined
    return voiceOf(document, cue, range, quote, earlier)
  }
  if (isDash(before)) {
    const open = dashBefore(document, quote - 1, range.first)
    const parted = isDash(at(document.units, quote + 1))
    const cue =
      here.findLast(({ end }) => end === open) ??
      (parted ? here.findLast((each) => reaches(document, each, quote - 1)) : undefined)
    if (cue !== undefined) return voiceOf(document, cue, range, quote, earlier)
  }
  // `what Ruiz described as “a wreck”`
  const styled = document.lexicon.roleMarkers.has(before.lower) && nearest?.end === quote - 1
  if (styled && nearest.options.some(({ cue }) => cue.frames.some(isDescribing)))
    return voiceOf(document, nearest, range, quote, earlier)
  // `was called “a wreck” by Ruiz`
  const by = document.lexicon.agentPrepositions.has(at(document.units, quote + 1).lower)
  if (by && nearest?.end === quote && nearest.group.passive)
    return voiceOf(document, nearest, range, quote, earlier)
  const ends =
    endsSentencePart(document, quote, range) || isTrailed(document, nearest, quote, range)
  if (!ends && !cried(document, nearest, quote)) return undefined
  for (const cue of here.toReversed()) {
    if (!leadsUpTo(document, cue, quote)) continue
    const voice = voiceOf(document, cue, range, quote, earlier)
    if (voice !== undefined) return isWork(document, cue, voice, quote) ? undefined : voice
  }
  const clause = here.some((cue) => opensClause(document, cue, quote))
  return !clause && isSpeech(document, quote)
    ? anyVerbBefore(document, range, quote, quote)
    : undefined
}

/** `said the town “was late”`, `told her that the town “was late”`: what the quotation stands in is reported already. */
function opensClause({ units, lexicon }: Document, { options, end }: Cue, quote: number): boolean {
  const takes = (suffix: string): boolean =>
    options.some(({ cue }) => cue.frames.some((frame) => frame.endsWith(suffix)))
  if (options.some(({ cue }) => cue.frames.includes('clause'))) return true
  const declares = units.slice(end, quote).some(({ lower }) => lexicon.declaratives.has(lower))
  return declares && takes('-clause')
}

/** `wrote in her book, “Cold Boats”, that it was over`: a name between commas before the clause. */
function isTitle(document: Document, quote: number): boolean {
  const { units, lexicon } = document
  const parted = isComma(at(units, quote + 1))
  const behind = parted ? quote + 2 : quote + 1
  const declares = lexicon.declaratives.has(at(units, behind).lower)
  const work = at(units, quote - 2).lower
  const named = lexicon.works.has(work) || lexicon.documents.has(work)
  return named && declares && (parted || endsWithComma(document, quote))
}

/** `said he had read it, “which took a year”`: small words that go on with a clause which somebody reports. */
function goesOnFrom(document: Document, cue: Cue, quote: number, here: readonly Cue[]): boolean {
  const { text, units } = document
  const { start } = at(units, quote)
  const small = /^\P{L}{1,3}\p{Ll}/u.test(text.slice(start, start + 5))
  return (
    small &&
    cue.end < quote - 1 &&
    here.some(({ end, options }) => {
      const clause = options.some((option) => option.cue.frames.includes('clause'))
      return clause && isMainClause(document, end, cue.end) && end < cue.group.first
    })
  )
}

function behindColon(
  document: Document,
  range: Sentence,
  quote: number,
  cues: readonly Cue[],
  earlier: readonly Attribution[],
): Voice | undefined {
  const named = nameBeforeColon(document, range, quote)
  if (named !== undefined) return named
  const voice = (cue: Cue | undefined): Voice | undefined =>
    cue === undefined ? undefined : voiceOf(document, cue, range, quote, earlier)
  const nearest = anyVerbBefore(document, range, quote - 1, quote)
  const last = cues.at(-1)
  return (
    voice(last?.end === quote - 1 ? last : undefined) ??
    voice(cues.find((candidate) => reaches(document, candidate, quote - 1))) ??
    nameAndColon(document, range, quote) ??
    voice(cues.find(({ group }) => group.first === nearest?.cue?.first)) ??
    nearest ??
    nameLeading(document, range, quote) ??
    subjectOfQuality(document, range, quote) ??
    voice(
      last !== undefined && holdsQuotation(document, { first: last.end, end: quote })
        ? undefined
        : last,
    )
  )
}

/** `said — as the paper wrote — “…”`: the dash that opens the aside before a quotation. */
function dashBefore(document: Document, close: number, floor: number): number | undefined {
  for (let index = close - 2; index > Math.max(floor, close - longestAside); index--)
    if (isDash(at(document.units, index))) return index
  return undefined
}

/** So many words an aside between dashes has at most. */
const longestAside = 20

/** Whether only adverbials and an addressee stand between the cue and the mark before its quotation. */
function reaches(document: Document, cue: Cue, end: number): boolean {
  if (at(document.units, end).text !== ':' && opensObject(document, cue)) return false
  const { units } = document
  for (let index = cue.end; index < end; index++) {
    if (opensAside(document, index) || isRelativeBehindNoun(document, index)) {
      // `said in May, when it rained, “…”`, `told rowers who left, “…”`: the clause is the writer's.
      while (index + 1 < end && !isComma(at(units, index + 1))) index++
      if (index + 1 >= end) return /^[,:]$/.test(at(units, end).text)
      continue
    }
    if (at(units, index).tag === 'QUOTE') return false
    if (isFinite(document, index) && !isReduced(document, index)) return false
  }
  return true
}

const isRelativeBehindNoun = (document: Document, index: number): boolean =>
  isSubjectOfRelative(document, index) ||
  (isRelative(document, at(document.units, index)) && at(document.units, index - 1).tag === 'NOUN')

/** Whether a comma and a subordinate clause stand at `index`. */
function opensAside({ units, lexicon }: Document, index: number): boolean {
  const { lower } = at(units, index + 1)
  return (
    isComma(at(units, index)) &&
    (lexicon.subordinators.has(lower) || lexicon.roleMarkers.has(lower)) &&
    !lexicon.declaratives.has(lower)
  )
}

/** `says his book, “Roads”, …`: behind a verb that is told to nobody, a noun begins a clause. */
function opensObject(document: Document, cue: Cue): boolean {
  const { tag, lower } = at(document.units, cue.end)
  const told = cue.options.some((option) =>
    option.cue.frames.some((frame) => frame.startsWith('person') || frame.endsWith('object')),
  )
  return (
    !told &&
    !document.lexicon.timeNouns.has(lower) &&
    (tag === 'DET' || tag === 'NOUN' || tag === 'PRON')
  )
}

/** Whether the quotation is all that follows: behind it the sentence ends or a new part begins. */
function endsSentencePart(document: Document, quote: number, range: Sentence): boolean {
  const { tag } = at(document.units, quote + 1)
  const timed = document.lexicon.timeNouns.has(at(document.units, quote + 2).lower)
  if (isRounded(document, quote, range.end) || (tag === 'ADP' && timed)) return true
  return quote + 1 >= range.end || tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SCONJ'
}

/** `She read “The Cold Boats” in bed`: what somebody performs or opens, by its title. */
function isWork(document: Document, { options }: Cue, { source }: Voice, quote: number): boolean {
  const { performings, singings } = document.lexicon
  // `The sign read “The Cold Boats”`, but `The crowd sang “The Cold Boats”`
  const lemmas = source !== null && isPersonal(document, source) ? performings : singings
  return options.every(({ cue }) => lemmas.has(cue.lemma)) && isTitleCase(document, quote)
}

/** `radioed “we go under” at noon`: no name, and behind it no verb to which the quotation could be the subject. */
function isTrailed(
  document: Document,
  nearest: Cue | undefined,
  quote: number,
  { end }: Sentence,
): boolean {
  const { text, units } = document
  const only = nearest?.options.every(({ cue }) =>
    cue.frames.every((frame) => frame === 'quote' || frame === 'that-clause'),
  )
  if (only !== true) return false
  const { start } = at(units, quote)
  if (at(units, quote + 1).tag !== 'ADP' || /^\P{L}*\p{Lu}/u.test(text.slice(start, start + 5)))
    return false
  const comma = units.slice(quote + 1, end).findIndex(isComma)
  return !hasFiniteVerb(document, quote + 1, comma === -1 ? end : quote + 1 + comma)
}

/** `chanting “No boats,” in the rain`, `yelled “No!” at them`: words cried out, with more behind them. */
function cried(document: Document, nearest: Cue | undefined, quote: number): boolean {
  if (nearest?.end !== quote) return false
  const { tag } = at(document.units, quote + 1)
  const only = nearest.options.every(({ cue }) => cue.frames.every((frame) => frame === 'quote'))
  const goesOn = tag === 'ADP' || tag === 'ADV'
  return only && (goesOn || /^[,!?]$/.test(finalMark(document, quote)))
}

function voiceOf(
  document: Document,
  cue: Cue,
  range: Sentence,
  quote: number,
  earlier: readonly Attribution[],
): Voice | undefined {
  if (isForetold(document, cue, range.first)) return undefined
  const purpose = cue.group.infinitive ? purposeOf(document, cue, range.first) : undefined
  if (cue.group.infinitive && purpose === undefined) return undefined
  const adjacent = at(document.units, cue.end).text === ':'
  const cueRange = { first: cue.group.first, end: adjacent ? cue.end + 1 : cue.end }
  const voice = {
    rule: 'cue-before-quote',
    cue: cueRange,
    force: purpose?.hypothetical === true ? 'hypothetical' : forceOf(cue),
    end: quote + 1,
  } as const
  if (purpose !== undefined) return { ...voice, source: purpose.source }
  if (cue.group.passive) return passiveVoice(document, cue, quote, voice)
  const source =
    quotedObject(document, cue, quote) ??
    findSubject(document, cue, range.first, earlier) ??
    invertedBefore(document, cue, quote)
  return source === undefined ? undefined : { ...voice, source }
}

/** `was asked by Ruiz, “…”`, `was called “…” by Ruiz` */
function passiveVoice(
  document: Document,
  { end, sentence }: Cue,
  quote: number,
  voice: Omit<Voice, 'source'>,
): Voice {
  const by = document.lexicon.agentPrepositions.has(at(document.units, quote + 1).lower)
  const behind = by ? sourceAfter(document, quote + 2, bodyEnd(document, sentence)) : undefined
  if (behind !== undefined) return { ...voice, source: behind, end: behind.end }
  return { ...voice, source: agentAfter(document, end, quote - 1) }
}

/** `Lund quoted Ruiz: “No.”`, `Lund read out a letter from Ruiz: “No.”`: whose words the verb hands on. */
function quotedObject(document: Document, { group, end }: Cue, quote: number): Range | undefined {
  const { units, lexicon } = document
  const { lower } = at(units, group.verb)
  let first = end
  while (first < quote && /^(?:ADV|ADP|PART)$/.test(at(units, first).tag)) first++
  if (nounPhraseAfter(document, first, quote - 1) !== quote - 1)
    return lexicon.reciting.has(lower) ? authorBetween(document, end, quote - 1) : undefined
  const object = { first, end: quote - 1 }
  const named = first === end && isPersonal(document, object)
  if (lexicon.quoting.has(lower) && named) return object
  // `read from her letter`: the words may well be her own.
  const owned = isPossessive(document, at(units, first))
  const read = units.slice(first, quote - 1)
  const recited =
    read.some((unit) => lexicon.documents.has(unit.lower) || lexicon.recitals.has(unit.lower)) ||
    lexicon.authorPrepositions.has(at(units, first - 1).lower)
  return lexicon.reciting.has(lower) && recited && !owned ? object : undefined
}

/** `Said Ruiz, who lives there: “No.”`, and no verb that is said to somebody. */
function invertedBefore(document: Document, cue: Cue, quote: number): Range | undefined {
  const told = cue.options.some((option) =>
    option.cue.frames.some((frame) => frame.startsWith('person')),
  )
  if (told) return undefined
  const source = sourceAfter(document, cue.end, quote - 1)
  return source?.end === quote - 1 ? source : undefined
}
