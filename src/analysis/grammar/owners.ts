import { at, type Document } from '../reading/document.ts'
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
  const { units } = document
  let index = noun - 1
  while (index >= floor && /^(?:ADJ|NOUN|ADV)$/.test(at(units, index).tag)) index--
  const unit = at(units, index)
  if (index < floor) return undefined
  if (isPossessive(document, unit)) return { first: index, end: index + 1 }
  if (unit.tag !== 'PART') return undefined
  const first = nounPhraseBefore(document, index - 1, floor)
  return first === undefined ? undefined : { first, end: index }
}
