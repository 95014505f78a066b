import { hasFiniteVerb, isGerund, isSymbol, isVerb } from '../grammar/predicates.ts'
import type { Range } from '../grammar/subjects.ts'
import { at, type Document } from '../reading/document.ts'

/** Whether what stands behind the attribution is still what was said, and no aside of the writer's. */
export function continues(
  document: Document,
  before: Range,
  after: Range,
  normalOrder: boolean,
): boolean {
  const opening = at(document.units, after.first)
  if (!holdsVerb(document, before)) return true
  if (isGerund(document, opening)) return false
  if (opening.tag === 'CCONJ') return normalOrder
  return (
    opening.tag === 'QUOTE' ||
    opening.tag === 'PART' ||
    opening.tag === 'ADP' ||
    opening.tag === 'SCONJ' ||
    isVerb(opening)
  )
}

/** Behind the last semicolon or colon, since what stands before it is the writer's, and behind marks and pictures. */
export function clauseStart({ units }: Document, first: number, end: number): number {
  let start = end - 1
  while (start > first && !/^[;:]$/.test(at(units, start - 1).text)) start--
  while (start < end && isSymbol(at(units, start))) start++
  return start
}

export function holdsVerb(document: Document, { first, end }: Range): boolean {
  if (hasFiniteVerb(document, first, end)) return true
  return document.units.slice(first, end).some((unit) => unit.tag === 'QUOTE')
}
