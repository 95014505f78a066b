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
