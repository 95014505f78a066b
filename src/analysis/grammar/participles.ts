import { at, type Document } from '../reading/document.ts'
import { issuerOfDocument, senderBefore } from './documents.ts'
import { nounPhraseAfter } from './phrases-after.ts'
import { nounPhraseBefore } from './phrases-before.ts'
import {
  endsAsGerund,
  endsAsParticiple,
  endsWithComma,
  isComma,
  isDash,
  isFinite,
  isGerund,
  isHead,
  isPossessive,
  isRelative,
  isVerb,
} from './predicates.ts'
import type { Range } from './range.ts'
import { judgedSpeaker, shownSpeaker } from './shown-speakers.ts'
import { isTime } from './subject-asides.ts'
import { isPersonal, subjectBefore } from './subjects.ts'
import { verbGroup } from './verbs.ts'

/**
 * The subject of a participle of saying that is another than its sentence’s: whom somebody quotes or
 * blames, whom the participle is told of, or who issued the document that it belongs to.
 *
 * ```
 * Otto Lund criticised Ana Ruiz for saying that it was late.
 *                      ^^^^^^^^     ^^^^^^ the participle
 * ```
 *
 * @param first the participle, or the adverb before it
 * @param floor where its sentence begins
 *
 * @example ownSubject(document, 6, 0) // { first: 3, end: 5 }
 */
export function ownSubject(document: Document, first: number, floor: number): Range | undefined {
  const joined = joinedParticiple(document, first, floor)
  return (
    signBefore(document, first, floor) ??
    objectQuoted(document, first, floor) ??
    shownSpeaker(document, first, floor) ??
    objectReproached(document, first, floor) ??
    judgedSpeaker(document, first, floor) ??
    subjectOfMeans(document, first, floor) ??
    senderBefore(document, first, floor) ??
    issuerOfDocument(document, first, floor) ??
    namedCrowd(document, first, floor) ??
    describedOfItsOwn(document, first, floor) ??
    subjectOfItsOwn(document, first, floor) ??
    (joined === undefined
      ? undefined
      : (objectReproached(document, joined, floor) ?? subjectOfItsOwn(document, joined, floor)))
  )
}

/** `Lund waved a sign saying “No.”`, `Lund wore a hat reading “No.”`: what has the words on it. */
function signBefore(document: Document, first: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  const { tag, lower } = at(units, first - 1)
  const shown = lexicon.signs.has(lower)
  const read = lexicon.reciting.has(at(units, first).lower) && !lexicon.documents.has(lower)
  if (first <= floor || tag !== 'NOUN' || (!shown && !read)) return undefined
  const sign = nounPhraseBefore(document, first - 1, floor)
  return sign === undefined ? undefined : { first: sign, end: first }
}

/** `Lund quoted Ruiz as saying`, `Lund remembers Ruiz saying`: the object of the verb before speaks. */
function objectQuoted(document: Document, first: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  const end = lexicon.roleMarkers.has(at(units, first - 1).lower) ? first - 1 : first
  if (isComma(at(units, end - 1))) return objectDescribed(document, end, floor)
  if (!isHead(at(units, end - 1))) return undefined
  const object = nounPhraseBefore(document, end - 1, floor)
  if (object === undefined || object <= floor || !isFinite(document, object - 1)) return undefined
  const witnessed = lexicon.witnessing.has(at(units, object - 1).lower)
  return witnessed ? { first: object, end } : undefined
}

/** `Lund quoted the mayor, Ana Ruiz, as saying`: the object of the verb with its description. */
function objectDescribed(document: Document, end: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  for (let index = end - 2; index > Math.max(floor, end - longestObject); index--) {
    if (!isVerb(at(units, index))) continue
    const quotes = lexicon.quoting.has(at(units, index).lower)
    return quotes && nounPhraseAfter(document, index + 1, end) !== undefined
      ? { first: index + 1, end }
      : undefined
  }
  return undefined
}

/** So many words whoever is quoted may be named and described with. */
const longestObject = 25

/** `Lund criticised Ruiz for saying`, `accused her of saying`: the object before the preposition speaks. */
function objectReproached(document: Document, first: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  const end = first - 1
  if (!lexicon.reproachPrepositions.has(at(units, end).lower)) return undefined
  const pronoun = lexicon.pronouns.get(at(units, end - 1).lower)?.case === 'object'
  const object = pronoun ? end - 1 : nounPhraseBefore(document, end - 1, floor)
  if (object === undefined || object <= floor) return undefined
  // `Lund was criticised by Ruiz for saying`
  if (lexicon.agentPrepositions.has(at(units, object - 1).lower)) {
    const group = verbGroup(document, object - 2, floor)
    return group.passive ? subjectBefore(document, group.first, floor) : undefined
  }
  if (!isVerb(at(units, object - 1))) return undefined
  // `fined Lund 300 crowns for shouting`
  const amount = units.slice(object, end).findIndex(({ tag }) => tag === 'NUM')
  const stop = amount > 0 ? object + amount : end
  const named = isPersonal(document, { first: stop - 1, end: stop })
  const timed = lexicon.timeNouns.has(at(units, stop - 1).lower)
  // `criticised her surrogates for saying`: whatever their noun is.
  const blames = !lexicon.genitivePrepositions.has(at(units, end).lower)
  const owned =
    blames &&
    isPossessive(document, at(units, object)) &&
    lexicon.cueForms.has(at(units, object - 1).lower)
  return pronoun || ((named || owned) && !timed) ? { first: object, end: stop } : undefined
}

/** `Ruiz left, with her deputy, Otto Lund, telling them`: somebody with a description behind a preposition. */
function describedOfItsOwn(document: Document, first: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  if (!isComma(at(units, first - 1))) return undefined
  for (let index = first - 2; index > Math.max(floor, first - longestObject); index--) {
    if (lexicon.absolutePrepositions.has(at(units, index).lower)) {
      const described = units.slice(index + 1, first - 1).some((unit) => isComma(unit))
      return described ? { first: index + 1, end: first - 1 } : undefined
    }
    const { tag, text } = at(units, index)
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART|ADP)$/.test(tag) && text !== ',') return undefined
  }
  return undefined
}

/** `Ruiz was met by a crowd shouting`, `called by a man claiming`: those by whom something is done. */
function namedCrowd(document: Document, first: number, floor: number): Range | undefined {
  const crowd = nounPhraseBefore(document, first - 1, floor)
  if (crowd === undefined || crowd <= floor) return undefined
  const { lower } = at(document.units, crowd - 1)
  return document.lexicon.agentPrepositions.has(lower) ? { first: crowd, end: first } : undefined
}

/**
 * `Ruiz followed Lund, who left saying`: the pronoun of a clause that nothing has closed.
 *
 * @example subjectOfOpenClause(document, 6, 0) // { first: 4, end: 5 }
 */
export function subjectOfOpenClause(
  document: Document,
  first: number,
  floor: number,
): Range | undefined {
  for (let index = first - 1; index > floor; index--) {
    const unit = at(document.units, index)
    if (unit.tag === 'PUNCT' || unit.tag === 'QUOTE') return undefined
    if (!isFinite(document, index)) continue
    const subject = subjectBefore(document, verbGroup(document, index, floor).first, floor)
    const { lower } = at(document.units, subject?.first ?? -1)
    return document.lexicon.personalRelatives.has(lower) ? subject : undefined
  }
  return undefined
}

/** `Ruiz said that Lund had consoled her by saying`: whoever does something by speaking. */
function subjectOfMeans(document: Document, first: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  if (!lexicon.agentPrepositions.has(at(units, first - 1).lower)) return undefined
  if (at(units, first - 2).tag === 'CCONJ') return undefined
  for (let index = first - 2; index > floor; index--) {
    if (at(units, index).tag === 'PUNCT' || at(units, index).tag === 'QUOTE') return undefined
    if (!isFinite(document, index)) continue
    const subject = subjectBefore(document, verbGroup(document, index, floor).first, floor)
    if (subject === undefined || isTime(document, subject.first, subject.end)) return undefined
    return isRelative(document, at(units, subject.first)) ? undefined : subject
  }
  return undefined
}

/** `with Ruiz tweeting that it was late and asking`: where the participle stands that a cue is joined with. */
function joinedParticiple(document: Document, first: number, floor: number): number | undefined {
  const { units, lexicon } = document
  if (at(units, first - 1).tag !== 'CCONJ') return undefined
  for (let index = first - 2; index > floor; index--) {
    const unit = at(units, index)
    if (isGerund(document, unit) && lexicon.cueForms.has(unit.lower))
      return verbGroup(document, index, floor).first
  }
  return undefined
}

/** `It ended with one of them saying`: the noun between the preposition and the participle is its subject. */
function subjectOfItsOwn(document: Document, first: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  if (first <= floor || !isHead(at(units, first - 1))) return undefined
  // `met with Ruiz in “Roads,” telling her`: the comma stands inside the marks.
  if (at(units, first - 1).tag === 'QUOTE' && endsWithComma(document, first - 1)) return undefined
  for (let index = first - 2; index >= floor; index--) {
    const unit = at(units, index)
    if (lexicon.absolutePrepositions.has(unit.lower)) return { first: index + 1, end: first }
    // `– Ruiz saying it was late and Lund calling it early`
    const named = at(units, index + 1).tag === 'PROPN' && at(units, first - 1).tag === 'PROPN'
    if (named && (isDash(unit) || unit.tag === 'CCONJ')) return { first: index + 1, end: first }
    // `, one of them adding that`, `, some saying`
    const { lower } = at(units, index + 1)
    const one = lexicon.singlers.has(lower) || lexicon.groups.has(lower)
    if (one && isComma(unit)) return { first: index + 1, end: first }
    if (isVerb(unit) && describesNoun(document, index)) continue
    if (isVerb(unit) || unit.tag === 'PUNCT' || unit.tag === 'QUOTE') return undefined
  }
  return undefined
}

/** `a small and growing number`: a participle between other words for a noun and the noun. */
function describesNoun(document: Document, index: number): boolean {
  const { units } = document
  const unit = at(units, index)
  const joined = at(units, index - 1).tag === 'CCONJ' ? index - 2 : index - 1
  return (
    (endsAsGerund(document, unit) || endsAsParticiple(document, unit)) &&
    /^(?:ADJ|DET)$/.test(at(units, joined).tag) &&
    /^(?:ADJ|NOUN)$/.test(at(units, index + 1).tag)
  )
}
