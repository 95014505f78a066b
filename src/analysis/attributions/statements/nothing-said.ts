import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import { endsAsGerund, isFinite } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { isPersonal } from '../../grammar/subjects.ts'
import { behindTime } from '../../grammar/times.ts'
import type { Frame } from '../../lexicon/types.ts'
import { at, type Document } from '../../reading/document.ts'
import type { Force } from '../../types.ts'
import type { Cue } from '../cues/cues.ts'
import { isObject } from '../cues/frames.ts'
import type { Place } from '../cues/place.ts'

/**
 * Whether what stands behind a verb that elsewhere is one of saying are no words of anybody’s: a conjunction
 * alone, what somebody does not get, or a name.
 *
 * ```
 * The poll found that:      The club denied her a boat.      a plan called “Roads”
 *                ^^^^                       ^^^^^^^^^^                     ^^^^^^^
 * ```
 *
 * @param frame what the words behind the verb are to it
 * @param force that of the verb
 *
 * @example saysNothing(place, 'object', { first: 3, end: 6 }, 'denied') // true
 */
export const saysNothing = (
  { document, cue }: Place,
  frame: Frame,
  range: Range,
  force: Force,
): boolean =>
  isOpenEnded(document, range) ||
  (force === 'denied' && isObject(frame) && isWithheldFrom(document, range)) ||
  (frame === 'naming' && isNamed(document, cue))

/** `found that:`, but not `denied that.` */
const isOpenEnded = ({ units, lexicon }: Document, { first, end }: Range): boolean =>
  end - first === 1 &&
  lexicon.declaratives.has(at(units, first).lower) &&
  at(units, end).text === ':'

/** `denied her a boat`, `denied the club the win`: whoever does not get something stands before it. */
function isWithheldFrom(document: Document, { first, end }: Range): boolean {
  const { units, lexicon } = document
  const pronoun = lexicon.pronouns.get(at(units, first).lower)
  if (endsAsGerund(document, at(units, first))) return false
  const alone = pronoun !== undefined && at(units, first + 1).tag === 'DET'
  const behind = alone ? first + 1 : nounPhraseAfter(document, first, end)
  if (behind === undefined || behind >= end || at(units, behind).tag !== 'DET') return false
  if (lexicon.declaratives.has(at(units, behind).lower)) return false
  if (behindTime(document, behind) !== undefined) return false
  const thing = nounPhraseAfter(document, behind, end)
  // `denied the claim the mayor made`
  return thing !== undefined && !isFinite(document, thing)
}

/** `a plan called “Roads”`: a participle right behind some thing, and a quotation right behind it. */
function isNamed(document: Document, { group, end, options }: Cue): boolean {
  const { units, lexicon } = document
  const { first, verb } = group
  const participle = first === verb && options.some(({ form }) => form === 'participle')
  if (!participle || at(units, end).tag !== 'QUOTE' || at(units, first - 1).tag !== 'NOUN')
    return false
  let article = first - 1
  while (/^(?:NOUN|ADJ)$/.test(at(units, article).tag)) article--
  // `what a medic called “hunger”`
  const asks = lexicon.questionWords.has(at(units, article - 1).lower)
  const thing = !asks && !isPersonal(document, { first: article, end: first })
  return thing && lexicon.indefiniteArticles.has(at(units, article).lower)
}
