import { isClause, isMainClause } from '../grammar/clauses.ts'
import {
  complementizerAfter,
  contentEnd,
  isSubjectOfRelative,
  skipAdverbials,
} from '../grammar/contents.ts'
import { objectRange } from '../grammar/objects.ts'
import { nounPhraseAfter } from '../grammar/phrases-after.ts'
import { isComma, isFinite, isGerund, isRelative, isVerb } from '../grammar/predicates.ts'
import type { Range } from '../grammar/range.ts'
import type { Frame } from '../lexicon/types.ts'
import { at, phraseAmong, type Document } from '../reading/document.ts'
import type { Force } from '../types.ts'
import type { Cue } from './cues.ts'
import { deedAfter, deedOf } from './deeds.ts'
import type { Place } from './place.ts'
import { quotedInGap } from './gaps.ts'
import { findSubject } from './sources.ts'

/** So many words may tell when somebody speaks, before a comma and the words. */
const longestAdverbial = 12

/** What a verb of saying reports behind it. */
export interface Complement {
  readonly range: Range
  readonly frame: Frame
  readonly force: Force
}

/**
 * What follows the cue, by the first of its frames that fits.
 *
 * ```
 * Ana Ruiz urged them to leave.    a person and an infinitive
 *                ^^^^^^^^^^^^^
 * ```
 */
export function complement(place: Place): Complement | undefined {
  const order: readonly Frame[] = [
    'infinitive',
    'person-infinitive',
    'clause',
    'that-clause',
    'person-clause',
    'person-as',
    'naming',
    'finding',
    'object-as',
    'quoted-as',
    'object-for',
    'object',
    'quoted-object',
  ]
  if (isAnonymity(place.document, place.cue.end)) return undefined
  const quoted = place.cue.options.find(({ cue }) => cue.frames.some(isObject))
  const gap = quoted === undefined ? undefined : quotedInGap(place)
  if (quoted !== undefined && gap !== undefined)
    return { range: gap, frame: 'quoted-object', force: quoted.cue.force }
  for (const frame of order) {
    const option = place.cue.options.find(({ cue }) => cue.frames.includes(frame))
    const range = option === undefined ? undefined : frameRange(place, frame)
    if (option !== undefined && range !== undefined && range.end > range.first)
      return { range, frame, force: isDenial(place, frame, range) ? 'denied' : option.cue.force }
  }
  return undefined
}

/** `a boat that Ruiz says never was lost`; what is vowed not to be done is no denial. */
function isDenial({ document }: Place, frame: Frame, { first }: Range): boolean {
  if (frame.endsWith('infinitive')) return false
  const { tag, lower } = at(document.units, first)
  return (tag === 'ADV' || tag === 'PART') && document.lexicon.negations.has(lower)
}

function frameRange(place: Place, frame: Frame): Range | undefined {
  const { document, cue, end } = place
  switch (frame) {
    case 'infinitive':
      return (
        deedAfter(place, cue.end) ??
        deedAfter(place, skipAdverbials(document, cue.end, end)) ??
        deedAfter(place, behindAside(document, cue.end))
      )
    case 'person-infinitive': {
      const person = nounPhraseAfter(document, cue.end, end)
      return person === undefined ? undefined : deedOf(place, person)
    }
    case 'clause':
      return clauseRange(place, cue.end)
    case 'that-clause':
      return declaredAfter(place)
    case 'person-clause': {
      const person = nounPhraseAfter(document, cue.end, end)
      return person === undefined
        ? undefined
        : (clauseRange(place, person) ?? gluedSubject(place, person))
    }
    case 'person-as':
      return described(place)
    case 'naming': {
      if (isNamed(place)) return undefined
      const object = described(place)
      const named =
        object !== undefined && (followsQuestionWord(place) || isNaming(document, object))
      return named ? object : undefined
    }
    case 'finding':
      return nounPhraseAfter(document, cue.end, end) === undefined
        ? undefined
        : upTo(place, cue.end)
    case 'object-as': {
      const object = objectRange(document, cue.end, end, true)
      const { roleMarkers } = document.lexicon
      return object !== undefined && holds(document, object, roleMarkers) ? object : undefined
    }
    case 'quoted-as': {
      const object = objectRange(document, cue.end, end, true)
      return object !== undefined && holdsRole(document, object) ? object : undefined
    }
    case 'object-for': {
      const object = objectRange(document, cue.end, end, false)
      const { reproachPrepositions } = document.lexicon
      return object !== undefined && holds(document, object, reproachPrepositions)
        ? object
        : undefined
    }
    case 'object': {
      const object = objectRange(document, cue.end, end, false)
      return object !== undefined && isOnlyNamed(document, object) ? undefined : object
    }
    case 'quoted-object': {
      const object = objectRange(document, cue.end, end, false)
      return object !== undefined && holdsQuotation(document, object) ? object : undefined
    }
    case 'aside':
    case 'quote':
      return undefined
  }
}

/**
 * A quotation, or a name alone, with a purpose or with a verb: `called “Roads” in May`, `called Roads to
 * warn them`, `a crew called Roads rowed`.
 */
function isName(document: Document, { first, end }: Range): boolean {
  const { units, lexicon } = document
  if (at(units, first).tag === 'QUOTE') {
    const names = units.slice(first, end).every(({ tag }) => tag === 'QUOTE' || tag === 'CCONJ')
    return names || /^(?:ADP|PART)$/.test(at(units, first + 1).tag)
  }
  let behind = first
  while (behind < end && at(units, behind).tag === 'PROPN') behind++
  const bare = behind === end || isFinite(document, behind)
  return behind > first && (bare || lexicon.infinitiveMarkers.has(at(units, behind).lower))
}

/** Whom or what the verb describes, with the description. */
function described(place: Place): Range | undefined {
  const { document, cue, end } = place
  const role = document.lexicon.roleMarkers.has(at(document.units, cue.end).lower)
  // `what Ruiz described as a wreck`
  if (role && followsQuestionWord(place)) return upTo(place, cue.end)
  const object = calledQuotation(place) ?? objectRange(document, cue.end, end, true)
  // `a class called “Roads”`, `called Roads` only name; `what she called “roads”` is her word.
  const name = object !== undefined && isName(document, object)
  const named = object !== undefined && isOnlyNamed(document, object)
  return (name || named) && !followsQuestionWord(place) ? undefined : object
}

/** Whether a frame gives what is spoken of, and no clause. @example isObject('object-for') // true */
export const isObject = (frame: Frame): boolean => frame.includes('object') || isDescribing(frame)

/** Whether a frame gives a thing and what is made of it. @example isDescribing('person-as') // true */
export const isDescribing = (frame: Frame): boolean =>
  frame === 'person-as' || frame === 'naming' || frame === 'object-as' || frame === 'quoted-as'

/** `called the plan a mess`: a name or a quotation stands behind whatever is named. */
function isNaming(document: Document, { first, end }: Range): boolean {
  const { units } = document
  if (holdsQuotation(document, { first, end })) return true
  const name = nounPhraseAfter(document, first, end)
  return (
    name !== undefined &&
    name < end &&
    /^(?:DET|ADJ|NOUN|PROPN|ADV|VERB)$/.test(at(units, name).tag)
  )
}

/**
 * Whether words in quotation marks stand in a range.
 *
 * @example holdsQuotation(document, { first: 2, end: 6 }) // true of `the “rotten” plan`
 */
export const holdsQuotation = ({ units }: Document, { first, end }: Range): boolean =>
  units.slice(first, end).some(({ tag }) => tag === 'QUOTE')

/** `a fish called the old pike`, without a word in quotation marks: only its name. */
function isNamed({ document, cue, first, end, earlier }: Place): boolean {
  const { units, lexicon } = document
  const subject = findSubject(document, cue, first, earlier)
  const behind = nounPhraseAfter(document, cue.end, end)
  return (
    subject !== undefined &&
    behind !== undefined &&
    subject.end === cue.group.verb &&
    lexicon.indefiniteArticles.has(at(units, subject.first).lower) &&
    at(units, cue.end).tag !== 'PRON' &&
    // `A rival called the plan a mess.`
    !lexicon.indefiniteArticles.has(at(units, behind).lower) &&
    !holdsQuotation(document, { first: cue.end, end })
  )
}

/** `cast it as old`, `attacked her for it`: one of some words behind the first. */
const holds = ({ units }: Document, { first, end }: Range, words: ReadonlySet<string>): boolean =>
  units.slice(first + 1, end).some(({ lower }) => words.has(lower))

/** So many words may stand before the quotation behind `as`. */
const farthestProof = 8

/** `remembered her as “a mess”`, `touted it as proof of “a mess”`: a quotation behind `as`. */
function holdsRole({ units, lexicon }: Document, { first, end }: Range): boolean {
  const words = units.slice(first, end)
  const role = words.findIndex(({ lower }) => lexicon.roleMarkers.has(lower))
  const proof = words.slice(role, role + farthestProof)
  return role !== -1 && proof.some(({ tag }) => tag === 'QUOTE')
}

/** `praised Ana Ruiz`, `attacked her`: who somebody speaks of is not what somebody says. */
const isOnlyNamed = ({ units }: Document, { first, end }: Range): boolean =>
  units.slice(first, end).every(({ tag }) => /^(?:PROPN|PRON|PART)$/.test(tag))

/** `What Ruiz called “roads” is gone`: the quotation ends what she said. */
function calledQuotation(place: Place): Range | undefined {
  const { document, cue } = place
  const quoted = at(document.units, cue.end).tag === 'QUOTE'
  const goesOn = quoted && isFinite(document, cue.end + 1) && followsQuestionWord(place)
  return goesOn ? { first: cue.end, end: cue.end + 1 } : undefined
}

/** `what Ruiz called “roads”`: the object of the verb stands before its subject. */
function followsQuestionWord({ document, cue, first, earlier }: Place): boolean {
  const subject = findSubject(document, cue, first, earlier)
  const before = subject === undefined ? '' : at(document.units, subject.first - 1).lower
  return document.lexicon.questionWords.has(before)
}

/** So many words and marks an aside between a verb and what is to be done has at most. */
const longestPause = 10

/** `threatened, not quite in jest, to leave`: where the sentence goes on. */
function behindAside(document: Document, from: number): number {
  if (!isComma(at(document.units, from))) return from
  const rest = document.units.slice(from + 1, from + longestPause)
  const close = rest.findIndex((unit) => isComma(unit) || isVerb(unit) || unit.tag === 'QUOTE')
  return close !== -1 && isComma(at(rest, close)) ? from + close + 2 : from
}

/** `told MSNBC Ruiz “was great”`: two names in a row are the one told and the one told of. */
function gluedSubject(place: Place, person: number): Range | undefined {
  const { document, cue, end } = place
  const tagAt = (index: number): string => at(document.units, index).tag
  const last = tagAt(person - 1) === 'QUOTE' ? person - 2 : person - 1
  const glued = last - cue.end >= 1 && tagAt(last) === 'PROPN' && tagAt(last - 1) === 'PROPN'
  const verb = last < person - 1 || (person < end && isFinite(document, person))
  return glued && verb ? upTo(place, last) : undefined
}

/** `asked not to be named`: a condition of speaking, and nothing said. */
function isAnonymity({ units, lexicon }: Document, behind: number): boolean {
  return phraseAmong(units, behind, lexicon.anonymity) !== undefined
}

function clauseRange(place: Place, from: number): Range | undefined {
  const { document, end } = place
  if (from < end && isFinite(document, from) && followsRelative(place)) return upTo(place, from)
  const that = complementizerAfter(document, from, end)
  const first = skipAdverbials(document, from, end)
  // `replied to a rower who had complained`
  const told = document.lexicon.infinitiveMarkers.has(at(document.units, from).lower)
  const relates = told && isRelative(document, at(document.units, first))
  if (that === undefined && first > from && (relates || isSubjectOfRelative(document, first)))
    return undefined
  // `said every boat that he had was lost`: the conjunction belongs to the noun.
  const bound = at(document.units, first).tag === 'DET' && isMainClause(document, first, end)
  if (that !== undefined && !(bound && first < that)) return upTo(place, that)
  if (document.lexicon.contrasts.has(at(document.units, first).lower)) return undefined
  const behind = behindAdverbial(place, from, first)
  if (behind !== undefined) return upTo(place, behind)
  if (first < end && isClause(document, first, end)) return upTo(place, first)
  return from < first && isClause(document, from, end) && at(document.units, from).tag !== 'ADP'
    ? upTo(place, from)
    : undefined
}

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

/** `charged in May that it was over`: these verbs take a clause with its conjunction only. */
function declaredAfter(place: Place): Range | undefined {
  const { document, cue, end } = place
  const { units, lexicon } = document
  const that = complementizerAfter(document, cue.end, end)
  if (that === undefined || !lexicon.declaratives.has(at(units, that).lower)) return undefined
  // `shrugged off the claim that it was over`
  const { lower } = at(units, that - 1)
  const close = that === cue.end || that === skipAdverbials(document, cue.end, end)
  return close && !lexicon.cueNouns.has(lower) ? upTo(place, that) : undefined
}

/** `a trip which the agency said may be late`: the content lacks its subject, which stands before. */
function followsRelative({ document, cue, first }: Place): boolean {
  const subject = findSubject(document, cue, first, [])
  if (subject === undefined) return false
  const before = at(document.units, subject.first - 1)
  return isRelative(document, before) || document.lexicon.complementizers.has(before.lower)
}

const upTo = ({ document, end }: Place, first: number): Range => ({
  first,
  end: contentEnd(document, first, end),
})

/** Whether any of the cue’s entries has one of the frames. @example takes(cue, ['quote']) // true */
export function takes(cue: Cue, frames: readonly Frame[]): boolean {
  return cue.options.some((option) => option.cue.frames.some((frame) => frames.includes(frame)))
}
