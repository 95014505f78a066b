import { joinedAdverbials } from '../../grammar/adverbials.ts'
import { isByChannel } from '../../grammar/channels.ts'
import { behindSemicolon } from '../../grammar/clauses.ts'
import { joinedAside } from '../../grammar/joined-asides.ts'
import { ownSubject, subjectOfOpenClause } from '../../grammar/participles.ts'
import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import { nounPhraseBefore } from '../../grammar/phrases-before.ts'
import {
  endsAsGerund,
  endsAsParticiple,
  endsWithComma,
  isComma,
  isDash,
  isFinite,
  isRelative,
  isVerb,
} from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { subjectBefore } from '../../grammar/subjects.ts'
import { isTitleCase } from '../../grammar/titles.ts'
import { subjectOfMainVerb, subjectsBetween } from '../../grammar/told-of.ts'
import { verbGroup } from '../../grammar/verbs.ts'
import { at, phraseAt, type Document, type Unit } from '../../reading/document.ts'
import type { Attribution } from '../attribution.ts'
import type { Cue } from '../cues/cues.ts'
import { beforeInfinitive } from './before-infinitive.ts'
import { embeddedSpeaker } from './embedded-speakers.ts'
import { subjectOfJoined } from './joined-subjects.ts'
import { subjectOfLastClause } from './last-clauses.ts'
import { precedingSpeaker } from './preceding-speakers.ts'
import { withoutOthers } from './without-others.ts'

/** So many words somebody who is heard to speak may be named with. */
const longestName = 8

/**
 * The source of a cue that stands before its content: the subject of the verb. A participle
 * (`…, adding that`) and a second verb (`… and added that`) take the subject of the verb before.
 *
 * ```
 * Ana Ruiz left early, saying that it was late.
 * ^^^^^^^^              ^^^^^^ the cue
 * ```
 */
export function findSubject(
  document: Document,
  cue: Cue,
  floor: number,
  earlier: readonly Attribution[],
): Range | undefined {
  const { units } = document
  if (cue.auxiliary !== undefined) return subjectBefore(document, cue.auxiliary, floor)
  const { first, verb } = cue.group
  const before = at(units, first - 1)
  // `by softly saying`: adverbs may stand before the participle, auxiliaries make it a finite verb.
  const bare = units.slice(first, verb).every(({ tag }) => tag === 'ADV')
  const gerund = bare && endsAsGerund(document, at(units, verb))
  if (gerund) {
    const part = behindSemicolon(document, first, floor)
    const here = earlier.filter(({ source }) => source !== null && source.first >= part)
    const main = participleSubject(document, first, part, here)
    return main ?? (isLeading(document, first, part) ? subjectBehind(document, cue) : undefined)
  }
  const joined = joinedAdverbials(document, first, floor) ?? joinedAside(document, first, floor)
  const asided = isComma(before) && at(units, first - 2).tag === 'CCONJ'
  if (before.tag === 'CCONJ' || asided || joined !== undefined) {
    const shared = sharedSubject(document, joined ?? first, floor)
    const speaker = shared ?? precedingSubject(document, joined ?? first, floor, earlier)
    const known = shared ?? embeddedSpeaker(document, cue, floor, speaker) ?? speaker
    return known ?? subjectOfJoined(document, cue, floor)
  }
  // `“…,” he said, then added: “…”`
  const parted = isComma(before) || (before.tag === 'QUOTE' && endsWithComma(document, first - 1))
  if (parted && document.lexicon.sequels.has(at(units, first).lower) && first < verb)
    return (
      subjectBefore(document, first, floor) ??
      sharedSubject(document, first, floor) ??
      precedingSubject(document, first, floor, earlier)
    )
  if (isPassiveParticiple(document, cue)) return undefined
  const subject =
    witnessedSubject(document, first, floor) ??
    behindTimeOf(document, subjectBefore(document, first, floor), floor) ??
    // `called for “boats”, urged them to row and warned`
    (parted && first === verb && isFinite(document, verb) && !mayBeInverted(document, cue)
      ? (precedingSpeaker(document, first, floor, earlier) ?? listedSubject(document, cue, floor))
      : undefined)
  if (subject === undefined || isReducedBehind(document, cue, subject, floor)) return undefined
  const whole = beforeInfinitive(document, cue, subject, floor) ?? subject
  return withoutOthers(document, withoutParticiple(document, whole, first), cue.end)
}

/**
 * `Ruiz won, and on Friday called it old`: a time is nobody, nor is it whom somebody is compared with, and
 * the verb has the subject of the one before: `Ruiz won, and like Lund called it old`.
 */
function behindTimeOf(
  document: Document,
  subject: Range | undefined,
  floor: number,
): Range | undefined {
  const { units, lexicon } = document
  if (subject === undefined) return undefined
  const words = units.slice(subject.first, subject.end)
  const marker = subject.first - 1
  const compared = lexicon.likenesses.has(at(units, marker).lower)
  const timed = compared || words.every(({ lower }) => lexicon.timeNouns.has(lower))
  if (!timed || at(units, marker).tag !== 'ADP') return subject
  if (at(units, marker - 1).tag === 'CCONJ') return sharedSubject(document, marker, floor)
  // `Ruiz, who rows, on Friday called it old`
  return isComma(at(units, marker - 1))
    ? (subjectBefore(document, marker, floor) ?? subject)
    : subject
}

/** `Ruiz took a question, denied that it was over, and left`: a verb in a list of them, with its clause or its words. */
function listedSubject(document: Document, { group, end }: Cue, floor: number): Range | undefined {
  const { lower, tag } = at(document.units, end)
  // `Ruiz dares them, says ‘it is over’`, but not `The plan is dead, says “Boat News”`
  const quotes = tag === 'QUOTE' && !isTitleCase(document, end)
  const declares = document.lexicon.declaratives.has(lower)
  return declares || quotes ? sharedSubject(document, group.first, floor) : undefined
}

/** `In a post published hours later, Ruiz said`: a participle of the noun that the sentence opens with. */
function isReducedBehind(
  document: Document,
  { group }: Cue,
  { first }: Range,
  floor: number,
): boolean {
  const { units, lexicon } = document
  const { tag, lower } = at(units, first - 1)
  const opens = first - 1 === floor && tag === 'ADP' && !lexicon.subordinators.has(lower)
  return opens && group.first === group.verb && endsAsParticiple(document, at(units, group.verb))
}

/** `Ruiz, who heard Lund say “no”`: whoever is heard speaks, not whoever hears. */
function witnessedSubject(document: Document, verb: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  for (let index = verb - 2; index > Math.max(floor, verb - longestName); index--) {
    const unit = at(units, index)
    if (!isVerb(unit)) continue
    const named = lexicon.witnessing.has(unit.lower) && nounPhraseAfter(document, index + 1, verb)
    return named === verb ? { first: index + 1, end: verb } : undefined
  }
  return undefined
}

/** `A poll released on Monday found`: the day went with its participle. */
function withoutParticiple(document: Document, { first, end }: Range, verb: number): Range {
  const { units, lexicon } = document
  const last = at(units, end - 1)
  // `The book that Ruiz published on Monday said`
  const made =
    isVerb(last) && lexicon.authorings.has(last.lower) && at(units, end - 2).tag === 'NOUN'
  return { first, end: made && end < verb ? end - 1 : end }
}

/** `Accused of fraud, …` and `a man named …`: a participle without auxiliary has no subject of its own. */
function isPassiveParticiple(document: Document, cue: Cue): boolean {
  const by = document.lexicon.agentPrepositions.has(at(document.units, cue.end).lower)
  // `said by text message that`
  return by && !isByChannel(document, cue.end)
}

/** The subject of the clause that a participle hangs on. */
function participleSubject(
  document: Document,
  first: number,
  floor: number,
  earlier: readonly Attribution[],
): Range | undefined {
  const before = at(document.units, first - 1)
  const own = ownSubject(document, first, floor)
  if (own !== undefined) return own
  if (
    first > floor &&
    !isComma(before) &&
    before.tag !== 'QUOTE' &&
    before.tag !== 'CCONJ' &&
    before.tag !== 'ADP' &&
    !document.lexicon.infinitiveMarkers.has(before.lower) &&
    before.tag !== 'SCONJ' &&
    before.tag !== 'NOUN' &&
    before.tag !== 'ADV' &&
    !document.lexicon.timeNouns.has(before.lower)
  )
    return undefined
  // `Ruiz won, and Lund lost no time in calling it old`
  const near = before.tag === 'ADP' ? subjectsBetween(document, first, floor).at(-1) : undefined
  const joined = near !== undefined && at(document.units, near.first - 1).tag === 'CCONJ'
  if (joined && isComma(at(document.units, near.first - 2))) return near
  return (
    subjectOfLastClause(document, first, floor, earlier) ??
    subjectOfOpenClause(document, first, floor) ??
    precedingSubject(document, first, floor, earlier) ??
    nounBefore(document, first, floor)
  )
}

/** `Ana Ruiz, citing her boat, said it was over`, `Ana Ruiz, after saying it was over, left`: the name before the comma. */
function nounBefore(document: Document, first: number, floor: number): Range | undefined {
  const led = /^(?:ADP|SCONJ)$/.test(at(document.units, first - 1).tag)
  const comma = led ? first - 2 : first - 1
  if (!isComma(at(document.units, comma))) return undefined
  const start = nounPhraseBefore(document, comma - 1, floor)
  return start === floor ? { first: start, end: comma } : undefined
}

/** `Saying it was over, …`, `After saying it was over, …` */
function isLeading({ units, lexicon }: Document, first: number, floor: number): boolean {
  const { tag, lower } = at(units, floor)
  const opens = tag === 'SCONJ' || lexicon.clausePrepositions.has(lower)
  return first === floor || (first === floor + 1 && opens)
}

/** `Citing her boat, Ana Ruiz left`: the subject behind the comma that ends the participle. */
function subjectBehind(document: Document, { end, sentence }: Cue): Range | undefined {
  const { units } = document
  const limit = document.sentences[sentence]?.end ?? end
  for (let index = end; index < limit; index++) {
    const quoted = at(units, index).tag === 'QUOTE' && endsWithComma(document, index)
    if (!isComma(at(units, index)) && !quoted) continue
    const behind = nounPhraseAfter(document, index + 1, limit)
    if (behind === undefined || !isFinite(document, behind)) continue
    if (at(units, index + 1).tag === 'QUOTE') continue
    return { first: index + 1, end: behind }
  }
  return undefined
}

/**
 * `Ruiz left when he rose and said`: the subject of the verb joined with the cue, unless somebody reports
 * that clause: then the joined verb may be the reporter’s.
 */
function sharedSubject(document: Document, first: number, floor: number): Range | undefined {
  const { units } = document
  for (let index = first - 1; index > floor; index--) {
    if (at(units, index).tag === 'QUOTE') return undefined
    if (!isFinite(document, index)) continue
    if (reports(document, index)) return undefined
    const subject = subjectBefore(document, verbGroup(document, index, floor).first, floor)
    if (subject === undefined) continue
    if (isRelative(document, at(units, subject.first)))
      return isOpenAside(document, subject.first, first) ? subject : undefined
    const closed = isComma(at(units, first - 2))
    return isReported(document, subject.first, floor, closed) ? undefined : subject
  }
  return undefined
}

/** `Ruiz hugged Lund, who laughed and said`: the clause of the pronoun is set off, and nothing has closed it. */
function isOpenAside({ units }: Document, pronoun: number, end: number): boolean {
  const closes = (unit: Unit): boolean => isComma(unit) || isDash(unit)
  return closes(at(units, pronoun - 1)) && !units.slice(pronoun, end).some(closes)
}

/** Whether the clause that begins at `first` may be what a verb before it reports. */
function isReported(document: Document, first: number, floor: number, closed: boolean): boolean {
  const { units, lexicon } = document
  const subordinates = ({ lower }: Unit): boolean =>
    lexicon.subordinators.has(lower) && !lexicon.complementizers.has(lower)
  // `When she asked if he knew, he rose and said`: the comma ends the clause with the report.
  if (isComma(at(units, first - 1)) && units.slice(floor, first).some(subordinates)) return false
  for (let index = first - 1; index >= floor; index--) {
    const { lower, text } = at(units, index)
    if (text === ';') return false
    // `Ruiz said it rained when he rose, and left`: the comma ends the clause that tells when.
    if (closed && subordinates(at(units, index))) continue
    if (isDash(at(units, index)) || lexicon.subordinators.has(lower))
      return lexicon.complementizers.has(lower)
    if (reports(document, index)) return true
  }
  return false
}

/** Whoever spoke before in this sentence, or else the subject of its nearest finite verb with one. */
function precedingSubject(
  document: Document,
  first: number,
  floor: number,
  earlier: readonly Attribution[],
): Range | undefined {
  return (
    precedingSpeaker(document, first, floor, earlier) ??
    subjectOfSaying(document, first, floor) ??
    subjectOfMainVerb(document, first, floor)
  )
}

/** `it was over, said the Boat News`: a name behind a verb that takes quotations may be its subject. */
function mayBeInverted({ units }: Document, { end, options }: Cue): boolean {
  const next = at(units, end).tag === 'DET' ? end + 1 : end
  const quotes = options.some((option) => option.cue.frames.includes('quote'))
  return quotes && at(units, next).tag === 'PROPN'
}

/** The subject of the nearest verb of saying before `first`; not `who`. */
function subjectOfSaying(document: Document, first: number, floor: number): Range | undefined {
  for (let index = first - 1; index > floor; index--) {
    if (!isFinite(document, index) || !reports(document, index)) continue
    const subject = subjectBefore(document, verbGroup(document, index, floor).first, floor)
    if (subject !== undefined && !isRelative(document, at(document.units, subject.first)))
      return subject
  }
  return undefined
}

/** Whether the verb at `index` is one of saying that takes a clause, with its particle. */
function reports({ units, lexicon }: Document, index: number): boolean {
  const forms = isVerb(at(units, index)) ? (lexicon.cueForms.get(at(units, index).lower) ?? []) : []
  // `It reminds him of May`: a matter, and no clause.
  const person = lexicon.pronouns.has(at(units, index + 1).lower)
  const matter = person && lexicon.genitivePrepositions.has(at(units, index + 2).lower)
  const declares = lexicon.declaratives.has(at(units, index + 1).lower)
  return forms.some(
    ({ cue }) =>
      phraseAt(units, index + 1, cue.particle) &&
      // `held a post`
      (declares || !lexicon.findings.has(cue.lemma)) &&
      cue.frames.some((frame) => frame.endsWith('clause') && !(matter && frame !== 'clause')),
  )
}
