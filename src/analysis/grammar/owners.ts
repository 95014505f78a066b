import { at, type Document, type Unit } from '../reading/document.ts'
import { nounPhraseBefore } from './phrases-before.ts'
import { isPossessive } from './predicates.ts'
import type { Range } from './range.ts'

/**
 * Who owns a noun: the genitive without its ending or the possessive pronoun, before the noun and its
 * adjectives.
 *
 * ```
 * Ana Ruiz’s first answer      their answer
 * ^^^^^^^^         ^^^^^^      ^^^^^ ^^^^^^
 * ```
 */
export function ownerOf(document: Document, noun: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  // `her March answer`
  const isTime = ({ tag, lower }: Unit): boolean => tag === 'PROPN' && lexicon.timeNouns.has(lower)
  const describes = (unit: Unit): boolean => /^(?:ADJ|NOUN|ADV)$/.test(unit.tag) || isTime(unit)
  let index = noun - 1
  while (index >= floor && describes(at(units, index))) index--
  const unit = at(units, index)
  if (index < floor) return undefined
  if (isPossessive(document, unit)) return { first: index, end: index + 1 }
  if (unit.tag !== 'PART') return undefined
  const first = nounPhraseBefore(document, index - 1, floor)
  return first === undefined ? undefined : { first: nearest(document, first, index), end: index }
}

/**
 * Who owns the noun of saying in a range.
 *
 * @example ownerOfSaying(document, { first: 0, end: 4 }) // { first: 0, end: 1 } of `Ruiz’s short answer`
 */
export function ownerOfSaying(document: Document, { first, end }: Range): Range | undefined {
  const { units, lexicon } = document
  for (let noun = first + 1; noun < end; noun++) {
    if (at(units, noun).tag === 'NOUN' && lexicon.cueNouns.has(at(units, noun).lower))
      return ownerOf(document, noun, first)
  }
  return undefined
}

/** `in response to Ruiz’s offer`, `Lund’s fall and Ruiz’s offer`: only the last name owns. */
function nearest({ units, lexicon }: Document, first: number, end: number): number {
  for (let index = end - 1; index > first; index--) {
    const { tag, lower } = at(units, index)
    if (tag === 'ADP' && !lexicon.genitivePrepositions.has(lower)) return index + 1
    if (lexicon.infinitiveMarkers.has(lower)) return index + 1
    const owned = units.slice(first, index).some((unit) => unit.tag === 'PART')
    if (tag === 'CCONJ' && owned) return index + 1
  }
  return first
}
