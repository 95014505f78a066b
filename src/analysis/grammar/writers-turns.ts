import { at, type Document } from '../reading/document.ts'
import { isSubjectAndVerb, isVerbGroup } from './clauses.ts'
import { nounPhraseAfter } from './phrases-after.ts'
import {
  endsAsGerund,
  isComma,
  isDash,
  isFinite,
  isGerund,
  isPossessive,
  isRelative,
  isVerb,
} from './predicates.ts'
import { isCueWord } from './reports.ts'

/**
 * Whether the writer takes the word again at `index`, behind a comma or a dash, with what nobody said.
 *
 * ```
 * said it was over, as have her rivals · said it was over, which he denies · asked if it was over, but nobody knew
 *                   ^^                                     ^^^^^                                   ^^^
 * ```
 *
 * @param first where the reported words begin
 *
 * @example turnsToWriter(document, 2, 6, 9) // true
 */
export function turnsToWriter(
  document: Document,
  first: number,
  index: number,
  limit: number,
): boolean {
  const { units, lexicon } = document
  const unit = at(units, index)
  const before = at(units, index - 1)
  if (isDash(before) && lexicon.concessions.has(unit.lower))
    return !units.slice(index, limit).some(isDash)
  if (!isComma(before)) return false
  return (
    isLikeness(document, index) ||
    isComment(document, index, limit) ||
    isBearing(document, index) ||
    dates(document, index) ||
    addsReport(document, index) ||
    (unit.tag === 'CCONJ' && answers(document, first, index, limit))
  )
}

/** `, as have her rivals`, `, as was the case in May`: the verb stands before its subject. */
function isLikeness({ units, lexicon }: Document, index: number): boolean {
  if (!lexicon.roleMarkers.has(at(units, index).lower)) return false
  const [verb, subject, next] = [index + 1, index + 2, index + 3].map((each) => at(units, each).tag)
  // `, as is usual` has no other subject.
  const others = subject === 'ADJ' && /^(?:ADJ|NOUN|PROPN)$/.test(next ?? '')
  return verb === 'AUX' && (others || /^(?:DET|PROPN|PRON)$/.test(subject ?? ''))
}

/** `, which he denies`, `, which came as a shock`, where nothing of what was said follows. */
function isComment(document: Document, index: number, limit: number): boolean {
  const { units, lexicon } = document
  if (!isRelative(document, at(units, index))) return false
  if (lexicon.personalRelatives.has(at(units, index).lower)) return false
  let verb = nounPhraseAfter(document, index + 1, limit)
  if (verb === undefined) return lexicon.arrivals.has(at(units, index + 1).lower)
  while (/^(?:ADV|AUX)$/.test(at(units, verb).tag)) verb++
  if (!isVerb(at(units, verb)) || !isCueWord(document, verb)) return false
  // `the boat, which he called old, sank`
  for (let later = verb; later < limit; later++)
    if (isComma(at(units, later)) && isVerbGroup(document, later + 1, limit)) return false
  return true
}

/** `, wiping her eyes`, `, her voice breaking`: how somebody looked who spoke. */
function isBearing(document: Document, index: number): boolean {
  const { units, lexicon } = document
  const isPart = (noun: number): boolean =>
    isPossessive(document, at(units, noun - 1)) && lexicon.bodyParts.has(at(units, noun).lower)
  if (isGerund(document, at(units, index))) return isPart(index + 2)
  return isPart(index + 1) && endsAsGerund(document, at(units, index + 2))
}

/** `, a day after telling them so`: when somebody spoke, set off by its comma. */
function dates(document: Document, index: number): boolean {
  const { units, lexicon } = document
  const [article, noun, before] = [index, index + 1, index + 2].map((each) => at(units, each).lower)
  return (
    lexicon.indefiniteArticles.has(article ?? '') &&
    lexicon.timeNouns.has(noun ?? '') &&
    lexicon.clausePrepositions.has(before ?? '') &&
    endsAsGerund(document, at(units, index + 3))
  )
}

/** `, while acknowledging that it was late`, `, before adding`: another report of the same speaker. */
function addsReport(document: Document, index: number): boolean {
  const { units, lexicon } = document
  const { lower } = at(units, index)
  if (!lexicon.contrasts.has(lower) && !lexicon.clausePrepositions.has(lower)) return false
  let verb = index + 1
  while (at(units, verb).tag === 'ADV') verb++
  return isGerund(document, at(units, verb)) && isCueWord(document, verb)
}

/** `asked if it was over, but nobody knew`, `said it was over, but Lund rowed on`: what came of a question, or another’s deed. */
function answers(document: Document, first: number, index: number, limit: number): boolean {
  const { units, lexicon } = document
  if (!isSubjectAndVerb(document, index + 1, limit)) return false
  const { lower } = at(units, first)
  const asks = lexicon.complementizers.has(lower) || lexicon.questionWords.has(lower)
  if (asks && !lexicon.declaratives.has(lower)) return true
  return lexicon.objections.has(at(units, index).lower) && at(units, index + 1).tag === 'PROPN'
}

/**
 * Where the writer goes on, with a clause or in the past, behind what is no clause: what is to be done, or a thing.
 * What is denied ends there, too. `end` where the writer does not.
 *
 * ```
 * promised to row, but never did · urged them to row, but the crew was tired
 *          ^^^^^^                         ^^^^^^^^^^^
 * ```
 *
 * @example endBeforeDeed(document, 2, 8) // 4 of `promised to row, but never did`
 */
export function endBeforeDeed(document: Document, first: number, end: number): number {
  const { units, lexicon } = document
  for (let index = first + 1; index + 1 < end; index++) {
    if (!isComma(at(units, index))) continue
    const { tag, lower } = at(units, index + 1)
    const joins = tag === 'CCONJ' || lexicon.contrasts.has(lower)
    if (joins && isSubjectAndVerb(document, index + 2, end)) return index
    const goesOn = lexicon.objections.has(lower) || lexicon.sequels.has(lower)
    if (goesOn && isPast(document, index + 2)) return index
  }
  return end
}

/** `never did`, `raised them`: a verb in the past, behind adverbs. */
function isPast(document: Document, index: number): boolean {
  const { units, lexicon } = document
  let verb = index
  while (at(units, verb).tag === 'ADV') verb++
  const { tag, lower } = at(units, verb)
  if (!isFinite(document, verb)) return false
  return tag === 'AUX'
    ? lexicon.withholdingAuxiliaries.has(lower)
    : lexicon.pastEndings.some((ending) => lower.endsWith(ending))
}
