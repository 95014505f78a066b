import { isClause, isMainClause } from '../../grammar/clauses.ts'
import {
  complementizerAfter,
  contentEnd,
  isSubjectOfRelative,
  skipAdverbials,
} from '../../grammar/contents.ts'
import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import { nounPhraseBefore } from '../../grammar/phrases-before.ts'
import { isComma, isFinite, isGerund, isPossessive, isRelative } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { isPersonal } from '../../grammar/subjects.ts'
import { timePhraseEnd } from '../../grammar/times.ts'
import { at, phraseAmong, type Document } from '../../reading/document.ts'
import { takes } from '../cues/frames.ts'
import type { Place } from '../cues/place.ts'
import { findSubject } from '../sources/sources.ts'

/** So many words may tell when somebody speaks, before a comma and the words. */
const longestAdverbial = 12

/**
 * The clause that a verb of saying reports, behind it or from `from` on, with or without its conjunction.
 *
 * ```
 * said on Monday that it was over
 *                ^^^^^^^^^^^^^^^^
 * ```
 *
 * @example clauseAfter(place, 2) // { first: 4, end: 8 }
 */
export function clauseAfter(place: Place, from: number): Range | undefined {
  const { document, end } = place
  if (from < end && isFinite(document, from) && lacksSubject(place)) return upTo(place, from)
  const that = complementizerAfter(document, from, end)
  if (that === undefined && tellsNothing(document, from, end)) return undefined
  const first = skipAdverbials(document, from, end)
  // `replied to a rower who had complained`
  const addressed = document.lexicon.infinitiveMarkers.has(at(document.units, from).lower)
  // `told a joke about a rower who said`
  const of = at(document.units, first - 1).tag === 'NOUN' && !asks(place)
  const relates = (addressed || of) && isRelative(document, at(document.units, first))
  if (that === undefined && first > from && (relates || isSubjectOfRelative(document, first)))
    return undefined
  // `said every boat that he had was lost`: the conjunction belongs to the noun.
  const bound = at(document.units, first).tag === 'DET' && isMainClause(document, first, end)
  const told = that !== undefined && !(bound && first < that) && !followsThing(place, that)
  if (told) return upTo(place, that)
  if (document.lexicon.contrasts.has(at(document.units, first).lower)) return undefined
  const behind = behindAdverbial(place, from, first) ?? behindPause(place, from)
  if (behind !== undefined) return upTo(place, behind)
  if (first < end && isClause(document, first, end)) return upTo(place, first)
  // `wrote that night to her brother`
  if (timePhraseEnd(document, from) > from) return undefined
  return from < first && isClause(document, from, end) && at(document.units, from).tag !== 'ADP'
    ? upTo(place, from)
    : undefined
}

/** `said almost nothing of it until May`, `said little when she left`, but not `said nothing was lost` */
function tellsNothing(document: Document, from: number, end: number): boolean {
  const { units, lexicon } = document
  let index = from
  const isScarce = (): boolean => lexicon.scarcities.has(at(units, index).lower)
  while (at(units, index).tag === 'ADV' && !isScarce()) index++
  const { tag, lower } = at(units, index)
  if (!isScarce() && !(lexicon.nobody.has(lower) && /^(?:NOUN|PRON)$/.test(tag))) return false
  const { tag: next, lower: word } = at(units, index + 1)
  const opens = next === 'ADP' ? !lexicon.roleMarkers.has(word) : lexicon.questionWords.has(word)
  // `say little beyond “we row”`
  const quoted = units.slice(index, end).some((unit) => unit.tag === 'QUOTE')
  return index + 1 < end && opens && !quoted
}

/**
 * `told her that it was over`: the clause behind the person who is told.
 *
 * @example toldAfter(place) // { first: 3, end: 7 }
 */
export function toldAfter(place: Place): Range | undefined {
  const { document, cue, end } = place
  const person = nounPhraseAfter(document, cue.end, end)
  return person === undefined
    ? undefined
    : (clauseAfter(place, person) ?? gluedSubject(place, person))
}

/** `told MSNBC Ruiz “was great”`, `told MSNBC boats were lost`: the one told, and what is told of. */
function gluedSubject(place: Place, person: number): Range | undefined {
  const { document, cue, end } = place
  const thing = firstNounBehindName(document, cue.end, person)
  if (thing !== undefined && person < end && isFinite(document, person)) return upTo(place, thing)
  const tagAt = (index: number): string => at(document.units, index).tag
  const last = tagAt(person - 1) === 'QUOTE' ? person - 2 : person - 1
  const named = tagAt(last) === 'PROPN'
  // `told Ruiz the Senate would vote`
  const article = named && tagAt(last - 1) === 'DET' && tagAt(last - 2) === 'PROPN'
  if (article && last - 2 >= cue.end && isFinite(document, person)) return upTo(place, last - 1)
  const glued = last - cue.end >= 1 && named && tagAt(last - 1) === 'PROPN'
  const verb = last < person - 1 || (person < end && isFinite(document, person))
  return glued && verb ? upTo(place, last) : undefined
}

/** Where common nouns begin behind a name, as no phrase of one has them before its verb. */
function firstNounBehindName(document: Document, first: number, end: number): number | undefined {
  let noun = end
  while (noun > first && at(document.units, noun - 1).tag === 'NOUN') noun--
  return noun < end && at(document.units, noun - 1).tag === 'PROPN' ? noun : undefined
}

const asks = ({ cue }: Place): boolean => cue.options.some((option) => option.cue.force === 'asked')

/** `posted pictures of the boat that she had bought`: a thing that is told of stands behind the verb. */
function followsThing({ document, cue, end }: Place, that: number): boolean {
  const { units, lexicon } = document
  if (takes(cue, ['person-clause']) || !lexicon.declaratives.has(at(units, that).lower))
    return false
  const thing = nounPhraseAfter(document, cue.end, end)
  if (thing === undefined || thing > that || at(units, thing - 1).tag !== 'NOUN') return false
  const { lower } = at(units, thing - 1)
  const timed = lexicon.timeNouns.has(lower) || lexicon.timeAdjectives.has(at(units, cue.end).lower)
  // `said reports that it was lost were late`, but not `repeated her claim that it was lost`
  const own = isPossessive(document, at(units, cue.end))
  if (!own && lexicon.hearsayNouns.has(lower)) return true
  return (
    !timed && !isPersonal(document, { first: behindOwner(document, cue.end, thing), end: thing })
  )
}

/** `said Ruiz’s claims that`: what a phrase is of is its noun, whoever owns it. */
const behindOwner = ({ units }: Document, first: number, end: number): number =>
  first + units.slice(first, end).findLastIndex(({ tag }) => tag === 'PART') + 1

/** `explained after the race, she would row`, `explained after winning it, she would row`: behind the comma. */
function behindAdverbial(
  { document, end }: Place,
  from: number,
  first: number,
): number | undefined {
  const { units, lexicon } = document
  if (!lexicon.clausePrepositions.has(at(units, from).lower)) return undefined
  let comma = first
  if (comma === from && isGerund(document, at(units, from + 1)))
    while (comma < Math.min(end, from + longestAdverbial) && !isComma(at(units, comma))) comma++
  const subject = comma + 1
  return comma > from && isComma(at(units, comma)) && isMainClause(document, subject, end)
    ? subject
    : undefined
}

/** `Ruiz said, win or lose, she would row`: behind the second comma, where the source opens its clause. */
function behindPause(place: Place, from: number): number | undefined {
  const { document, cue, first, end } = place
  const { units, lexicon } = document
  if (!isComma(at(units, from)) || from !== cue.end) return undefined
  const aside = units.slice(from + 1, Math.min(end, from + longestAdverbial))
  const close = aside.findIndex((unit) => isComma(unit) || unit.tag === 'QUOTE')
  if (close < 1 || !isComma(at(aside, close))) return undefined
  const subject = findSubject(document, cue, first, [])
  const opens =
    subject?.end === cue.group.first &&
    (subject.first === first || at(units, subject.first - 1).tag === 'CCONJ')
  if (phraseAmong(units, from + 1, lexicon.sourcePrepositions) !== undefined) return undefined
  const clause = from + close + 2
  return opens && isMainClause(document, clause, end) ? clause : undefined
}

/**
 * `charged in May that it was over`: these verbs take a clause with its conjunction only.
 *
 * @example declaredAfter(place) // { first: 4, end: 8 }
 */
export function declaredAfter(place: Place): Range | undefined {
  const { document, cue, end } = place
  const { units, lexicon } = document
  const that = complementizerAfter(document, cue.end, end)
  if (that === undefined || !lexicon.declaratives.has(at(units, that).lower)) return undefined
  // `shrugged off the claim that it was over`
  const { lower } = at(units, that - 1)
  // `responded to the law that bars boats`
  const answers =
    lexicon.infinitiveMarkers.has(at(units, cue.end).lower) &&
    !isPersonal(document, { first: cue.end, end: that })
  const close = that === cue.end || (!answers && that === skipAdverbials(document, cue.end, end))
  const told = that > cue.end && lexicon.cueNouns.has(lower)
  return close && !told ? upTo(place, that) : undefined
}

/** `a trip which the agency said may be late`: the content lacks its subject, which stands before. */
function lacksSubject(place: Place): boolean {
  const { document, cue, first } = place
  const subject = findSubject(document, cue, first, [])
  if (subject === undefined) return false
  const before = at(document.units, subject.first - 1)
  const relates = isRelative(document, before)
  return (
    relates ||
    document.lexicon.complementizers.has(before.lower) ||
    subjectOfGap(place) !== undefined
  )
}

/**
 * The subject of what is reported, where it stands right before the one who says it, and no pronoun between.
 *
 * ```
 * a loss the port said would be felt      praised what she said was a win
 * ^^^^^^                                          ^^^^
 * ```
 *
 * @example subjectOfGap(place) // { first: 0, end: 2 } of `a loss the port said would be felt`
 */
export function subjectOfGap({ document, cue, first }: Place): Range | undefined {
  const { units, lexicon } = document
  if (!isFinite(document, cue.end)) return undefined
  const end = findSubject(document, cue, first, [])?.first
  if (end === undefined) return undefined
  const before = at(units, end - 1)
  // `What she said was wrong`: of her words, and none of them.
  const governed = /^(?:ADP|VERB)$/.test(at(units, end - 2).tag)
  if (lexicon.questionWords.has(before.lower)) return governed ? { first: end - 1, end } : undefined
  const noun = before.tag === 'NOUN' && !lexicon.timeNouns.has(before.lower)
  const start =
    noun && at(units, cue.end).tag === 'AUX' && nounPhraseBefore(document, end - 1, first)
  return typeof start === 'number' ? { first: start, end } : undefined
}

/** The words from `first` on, as far as somebody’s words can go. @example upTo(place, 4) // { first: 4, end: 8 } */
export const upTo = ({ document, end }: Place, first: number): Range => ({
  first,
  end: contentEnd(document, first, end),
})
