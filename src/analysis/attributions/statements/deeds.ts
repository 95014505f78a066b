import { contentEnd } from '../../grammar/contents.ts'
import { endsAsParticiple, hasFiniteVerb, isComma, isFinite } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { behindTime } from '../../grammar/times.ts'
import { at, type Document } from '../../reading/document.ts'
import type { Place } from '../cues/place.ts'

/** So many words may describe whoever is to do something. */
const longestDescription = 12

/**
 * What is to be done, told by an infinitive; a verb in the past behind it is no part of that.
 *
 * ```
 * vowed to row and waved
 *       ^^^^^^
 * ```
 *
 * @param marker where the infinitive may stand
 * @param from where the words begin, with whoever is to do it
 *
 * @example deedAfter(place, 2) // { first: 2, end: 4 }
 */
export function deedAfter(place: Place, marker: number, from = marker): Range | undefined {
  const { document } = place
  const { units } = document
  if (!isInfinitive(document, marker)) return undefined
  const [first, end] = [from, contentEnd(document, from, place.end)]
  for (let index = first + 1; index + 1 < end; index++) {
    if (at(units, index).tag !== 'CCONJ') continue
    let verb = index + 1
    while (verb < end && at(units, verb).tag === 'ADV') verb++
    const past = isFinite(document, verb) && endsAsParticiple(document, at(units, verb))
    if (past && at(units, verb).tag === 'VERB') return { first, end: index }
  }
  return { first, end }
}

/**
 * What somebody is to do who stands behind the cue, with a time or a description between.
 *
 * ```
 * urged rowers to row · urged rowers since May to row · urged rowers, a crew of nine, to row
 * ```
 *
 * @param person the index behind whoever is to do it
 *
 * @example deedOf(place, 3) // { first: 2, end: 5 }
 */
export function deedOf(place: Place, person: number): Range | undefined {
  const { document, cue, end } = place
  return (
    deedAfter(place, person, cue.end) ??
    deedAfter(place, behindTime(document, person) ?? person, cue.end) ??
    deedAfter(place, behindDescription(document, person, end), cue.end)
  )
}

/** `rowers of Brill, a town downstream, to`: the index behind the comma that ends a description. */
function behindDescription(document: Document, from: number, limit: number): number {
  const { units } = document
  const open = units.slice(from, limit).findIndex(isComma) + from
  if (open < from || hasFiniteVerb(document, from, open)) return from
  const close = units.slice(open + 1, limit).findIndex(isComma) + open + 1
  const bare = close > open + 1 && close - open < longestDescription
  return bare && !hasFiniteVerb(document, open, close) ? close + 1 : from
}

/** Whether an infinitive stands at `index`. @example isInfinitive(document, 2) // true of `not to leave` */
export function isInfinitive(document: Document, index: number): boolean {
  const { units, lexicon } = document
  const marker = lexicon.negations.has(at(units, index).lower) ? index + 1 : index
  return lexicon.infinitiveMarkers.has(at(units, marker).lower) && isBare(document, marker + 1)
}

const isBare = (document: Document, index: number): boolean => {
  const { tag } = at(document.units, index)
  return /^(?:VERB|AUX|ADV|NOUN|QUOTE)$/.test(tag)
}
