import { objectRange } from '../../grammar/objects.ts'
import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import { isFinite } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { behindTime } from '../../grammar/times.ts'
import type { Frame } from '../../lexicon/types.ts'
import { at, type Document } from '../../reading/document.ts'
import type { Place } from '../cues/place.ts'
import { findSubject } from '../sources/sources.ts'
import { upTo } from './reported-clauses.ts'

/**
 * Whom or what a verb describes, with what is made of it, by one of the describing frames; undefined
 * where the words only give something its name.
 *
 * ```
 * called the plan a mess       described it as “a mess”
 *        ^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^
 * ```
 *
 * @example descriptionAfter(place, 'naming') // { first: 2, end: 6 } of `Ruiz called the plan a mess`
 */
export function descriptionAfter(place: Place, frame: Frame): Range | undefined {
  const { document, cue, end } = place
  if (frame === 'person-as') return described(place)
  if (frame === 'naming') return naming(place)
  const object = objectRange(document, cue.end, end, true)
  const made =
    object !== undefined &&
    (frame === 'quoted-as' ? holdsRole(document, object) : followsRole(document, object))
  return made ? object : undefined
}

function naming(place: Place): Range | undefined {
  if (isNamed(place)) return undefined
  const object = described(place)
  const named =
    object !== undefined && (followsQuestionWord(place) || isNaming(place.document, object))
  return named ? object : undefined
}

/** Whom or what the verb describes, with the description. */
function described(place: Place): Range | undefined {
  const { document, cue, end } = place
  const role = document.lexicon.roleMarkers.has(at(document.units, cue.end).lower)
  // `what Ruiz described as a wreck`
  if (role && followsQuestionWord(place)) return upTo(place, cue.end)
  const object = calledQuotation(place) ?? objectRange(document, cue.end, end, true)
  // `a class called “Roads”`, `called Roads` only name; `what she called “roads”` is her word.
  const name = object !== undefined && (isName(document, object) || isPriced(document, object))
  const named = object !== undefined && isOnlyNamed(document, withoutAdverb(document, object))
  return (name || named) && !followsQuestionWord(place) ? undefined : object
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

/** `charged them $30`: a sum ends what somebody has to pay. */
function isPriced({ units }: Document, { end }: Range): boolean {
  const words = units.slice(end - 3, end).map(({ text }) => text)
  return at(units, end - 1).tag === 'NUM' && words.some((word) => /^\p{Sc}/u.test(word))
}

/** `called the plan a mess`: a name or a quotation stands behind whatever is named. */
function isNaming(document: Document, { first, end }: Range): boolean {
  const { units } = document
  if (holdsQuotation(document, { first, end })) return true
  const name = nounPhraseAfter(document, first, end)
  return (
    name !== undefined &&
    name < end &&
    // `called her late on Monday`
    behindTime(document, name) !== end &&
    /^(?:DET|ADJ|NOUN|PROPN|ADV|VERB)$/.test(at(units, name).tag)
  )
}

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

/** So many words may stand before the quotation behind `as`. */
const farthestProof = 8

/** `remembered her as “a mess”`, `touted it as proof of “a mess”`: a quotation behind `as`. */
function holdsRole({ units, lexicon }: Document, { first, end }: Range): boolean {
  const words = units.slice(first, end)
  const role = words.findIndex(({ lower }) => lexicon.roleMarkers.has(lower))
  const proof = words.slice(role, role + farthestProof)
  return role !== -1 && proof.some(({ tag }) => tag === 'QUOTE')
}

/** `cast it as old`: the word that leads to what is made of it stands behind the first. */
const followsRole = ({ units, lexicon }: Document, { first, end }: Range): boolean =>
  units.slice(first + 1, end).some(({ lower }) => lexicon.roleMarkers.has(lower))

/**
 * `praised Ana Ruiz`, `attacked her`: who somebody speaks of is not what somebody says.
 *
 * @example isOnlyNamed(document, { first: 2, end: 4 }) // true
 */
export const isOnlyNamed = ({ units }: Document, { first, end }: Range): boolean =>
  units.slice(first, end).every(({ tag }) => /^(?:PROPN|PRON|PART)$/.test(tag))

/**
 * An object without the adverb behind it.
 *
 * @example withoutAdverb(document, { first: 2, end: 4 }) // { first: 2, end: 3 } of `Ruiz ripped her apart`
 */
export function withoutAdverb({ units, lexicon }: Document, { first, end }: Range): Range {
  const { tag, lower } = at(units, end - 1)
  // `asked her why`
  const closes = end - 1 > first && tag === 'ADV' && !lexicon.questionWords.has(lower)
  return { first, end: closes ? end - 1 : end }
}

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
  // `When Ruiz called her, she left`
  const { questionWords, subordinators } = document.lexicon
  return questionWords.has(before) && !subordinators.has(before)
}

/**
 * Whether words in quotation marks stand in a range.
 *
 * @example holdsQuotation(document, { first: 2, end: 6 }) // true of `the “rotten” plan`
 */
export const holdsQuotation = ({ units }: Document, { first, end }: Range): boolean =>
  units.slice(first, end).some(({ tag }) => tag === 'QUOTE')
