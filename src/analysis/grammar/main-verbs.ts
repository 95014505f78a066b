import { at, type Document } from '../reading/document.ts'
import { isReduced } from './contents.ts'
import {
  hasFiniteVerb,
  isComma,
  isFinite,
  isRelative,
  isSubjectPronoun,
  isVerb,
} from './predicates.ts'
import type { Range } from './range.ts'
import { isCueWord } from './reports.ts'

/**
 * Where the main verb of a sentence begins whose subject a relative clause describes, with what somebody said in it:
 * at the second verb behind the verb of saying. Undefined without one, or where another clause may begin between.
 *
 * ```
 * The boat that Ruiz said she would keep was sold.
 *                                        ^^^
 * ```
 *
 * @param before what stands before the relative clause
 * @param from the index behind the verb of saying
 *
 * @example mainVerbBehind(document, { first: 0, end: 2 }, 5, 10) // 8
 */
export function mainVerbBehind(
  document: Document,
  before: Range,
  from: number,
  limit: number,
): number | undefined {
  const { units } = document
  if (before.end <= before.first || hasFiniteVerb(document, before.first, before.end))
    return undefined
  let verb: number | undefined
  for (let index = from; index < limit; index++) {
    const unit = at(units, index)
    const opens = mayOpenClause(document, index)
    if (verb === undefined) {
      if (isComma(unit) || (opens && index > from && !isSubjectPronoun(document, unit)))
        return undefined
      if (isFinite(document, index)) verb = index
      continue
    }
    const says = isVerb(unit) && isCueWord(document, index)
    if (opens && !says) return undefined
    if (isFinite(document, index) && beginsGroup(document, verb, index)) return index
    if (opens) return undefined
  }
  return undefined
}

/** Whether a clause of its own may begin at `index`, or does behind a verb of saying there. */
function mayOpenClause(document: Document, index: number): boolean {
  const { units, lexicon } = document
  const unit = at(units, index)
  return (
    /^(?:PUNCT|QUOTE|CCONJ|SCONJ)$/.test(unit.tag) ||
    lexicon.subordinators.has(unit.lower) ||
    lexicon.questionWords.has(unit.lower) ||
    isRelative(document, unit) ||
    isSubjectPronoun(document, unit) ||
    (isVerb(unit) && isCueWord(document, index))
  )
}

/** `would never | sell`: one group of verbs; `was stolen | was found`: two. */
function beginsGroup(document: Document, verb: number, index: number): boolean {
  const { units, lexicon } = document
  if (isReduced(document, index)) return false
  // `is over | have left`, but not `would often | have left`
  const modal =
    lexicon.futureAuxiliaries.has(at(units, verb).lower) ||
    lexicon.hypotheticalAuxiliaries.has(at(units, verb).lower)
  const parted = index > verb + 1 && at(units, index - 1).tag === 'ADV'
  if (at(units, index).tag === 'AUX' && parted && !modal) return true
  const joined = units.slice(verb, index).every(({ tag }) => /^(?:AUX|VERB|ADV|PART)$/.test(tag))
  return !joined || (at(units, index).tag === 'AUX' && at(units, index - 1).tag === 'VERB')
}

/**
 * Where the main verb of a sentence begins whose subject a relative clause describes, with an object in it that
 * has no clause of its own: an auxiliary, or a verb with an object.
 *
 * ```
 * A rower who accused Ruiz of fraud told the court that it was late.
 *                                   ^^^^
 * ```
 *
 * @param from where the object begins
 *
 * @example mainVerbBehindObject(document, 4, 14) // 7
 */
export function mainVerbBehindObject(
  document: Document,
  from: number,
  limit: number,
): number | undefined {
  const { units, lexicon } = document
  for (let index = from; index < limit; index++) {
    const unit = at(units, index)
    const opens =
      /^(?:PUNCT|CCONJ|SCONJ)$/.test(unit.tag) ||
      lexicon.subordinators.has(unit.lower) ||
      lexicon.questionWords.has(unit.lower) ||
      (index > from && unit.tag !== 'DET' && isRelative(document, unit))
    if (opens) return undefined
    if (index === from || !isFinite(document, index)) continue
    // `criticised the way | Ruiz rowed the boat`
    if (hasSubjectOfContact(document, from, index)) return undefined
    if (unit.tag === 'AUX' || isActive(document, index)) return index
  }
  return undefined
}

/** `the way she rowed`, `the way Ruiz rowed`: a second subject right behind a noun. */
function hasSubjectOfContact(document: Document, from: number, verb: number): boolean {
  const { units } = document
  if (isSubjectPronoun(document, at(units, verb - 1))) return true
  let name = verb
  while (name > from && at(units, name - 1).tag === 'PROPN') name--
  return name < verb && name > from && at(units, name - 1).tag === 'NOUN'
}

/** `told the court`, but not `rowed by her`, `a boat called Roads`: a verb with an object, and no participle. */
function isActive({ units, lexicon }: Document, verb: number): boolean {
  const names = lexicon.cueForms
    .get(at(units, verb).lower)
    ?.some(({ cue }) => cue.frames.includes('naming'))
  if (names === true || !/^(?:NOUN|PROPN|PRON|ADJ|VERB)$/.test(at(units, verb - 1).tag))
    return false
  const { tag, lower } = at(units, verb + 1)
  const object = /^(?:DET|PRON|PROPN|NOUN|QUOTE)$/.test(tag)
  return object || lexicon.declaratives.has(lower)
}
