import {
  hasFiniteVerb,
  isComma,
  isDash,
  isGerund,
  isRelative,
  isSymbol,
  isVerb,
} from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { at, type Document, type Unit } from '../../reading/document.ts'

/**
 * Whether what stands behind the attribution is still what was said, and no aside of the writer's.
 *
 * @example continues(document, { first: 0, end: 2 }, { first: 6, end: 9 }, false) // true of `It was, said Ruiz, over by noon`
 */
export function continues(
  document: Document,
  before: Range,
  after: Range,
  normalOrder: boolean,
): boolean {
  const { units } = document
  const opening = at(units, after.first)
  if (!holdsVerb(document, before) || isSubordinate(document, before)) return true
  if (isOpen(document, before) || isPrepositional(document, before)) return true
  // `It will “end all races,” Ruiz said, in the latest turn of the talks`: the marks close what was said.
  const closed =
    at(units, before.end - 1).tag === 'QUOTE' && hasFiniteVerb(document, before.first, before.end)
  if (closed && opening.tag === 'ADP' && !holdsVerb(document, after)) return false
  if (isGerund(document, opening))
    return (
      !document.lexicon.cueForms.has(opening.lower) && !document.lexicon.bearings.has(opening.lower)
    )
  // `They would pay, said Ruiz, and would row`
  const { tag, lower } = at(units, after.first + 1)
  const modal = tag === 'AUX' && document.lexicon.hypotheticalAuxiliaries.has(lower)
  if (opening.tag === 'CCONJ') return normalOrder || modal
  // `She knows, she said, that “boats leak”`
  const declares = document.lexicon.declaratives.has(opening.lower)
  if (declares && at(units, after.first + 1).tag === 'QUOTE') return true
  return (
    opening.tag === 'QUOTE' ||
    opening.tag === 'PART' ||
    opening.tag === 'ADP' ||
    opening.tag === 'SCONJ' ||
    isVerb(opening)
  )
}

/** `Among those who row, she said, all agree`: no clause of its own, whatever a relative one in it tells. */
function isPrepositional(document: Document, { first, end }: Range): boolean {
  const { units } = document
  if (at(units, first).tag !== 'ADP') return false
  const relative = units.slice(first, end).findIndex((unit) => isRelative(document, unit))
  return relative > 1 && !hasFiniteVerb(document, first, first + relative)
}

/** So many words may name what is added to a clause. */
const longestAddition = 4

/**
 * Where the words begin that an attribution parts from what they are of, when they are only added to a clause
 * of the writer’s; undefined for others.
 *
 * ```
 * Otto Lund won – proof, Ana Ruiz said, of his strength
 *                 ^^^^^                 ^^^^^^^^^^^^^^^
 * ```
 *
 * @example additionStart(document, { first: 0, end: 5 }, { first: 9, end: 12 }) // 4
 */
export function additionStart(document: Document, before: Range, after: Range): number | undefined {
  const { units, lexicon } = document
  const of = lexicon.genitivePrepositions.has(at(units, after.first).lower)
  if (!of || hasFiniteVerb(document, after.first, after.end)) return undefined
  let first = before.end - 1
  const parts = (unit: Unit): boolean => isComma(unit) || isDash(unit)
  while (first > before.first && !parts(at(units, first))) first--
  const words = units.slice(first + 1, before.end)
  const noun = words.every(({ tag }) => /^(?:DET|ADJ|NOUN)$/.test(tag))
  const added = first > before.first && words.length > 0 && words.length <= longestAddition && noun
  return added && hasFiniteVerb(document, before.first, first) ? first + 1 : undefined
}

/** `It was, she said, late`, `Had it rained, she said, we`, `He rows, and twice, she said, he fell` */
function isOpen(document: Document, { first, end }: Range): boolean {
  const { units, lexicon } = document
  if (at(units, end - 1).tag === 'AUX') return true
  const inverted = at(units, first).tag === 'AUX' && at(units, end - 1).text !== '?'
  if (inverted && lexicon.conditionalAuxiliaries.has(at(units, first).lower)) return true
  const joint = units.slice(first, end).findLastIndex(({ tag }) => tag === 'CCONJ') + first
  const fronted = joint > first && isComma(at(units, joint - 1)) && joint + 1 < end
  return fronted && !holdsVerb(document, { first: joint + 1, end })
}

/**
 * `If it rains, she said, we stay`: the clause before the attribution is none without the one behind it.
 *
 * @example isSubordinate(document, { first: 0, end: 3 }) // true
 */
export function isSubordinate({ units, lexicon }: Document, { first, end }: Range): boolean {
  const { lower } = at(units, first)
  const opens = lexicon.subordinators.has(lower) && !lexicon.declaratives.has(lower)
  return opens && !units.slice(first, end).some(isComma)
}

/**
 * Behind the last semicolon or colon, since what stands before it is the writer's, and behind marks and pictures.
 *
 * @example clauseStart(document, 0, 8) // 5 of `Rain fell all day; it was over, she said`
 */
export function clauseStart(document: Document, first: number, end: number): number {
  let start = end - 1
  while (start > first && !/^[;:]$/.test(at(document.units, start - 1).text)) start--
  return wordsStart(document, start, end)
}

/**
 * Where a sentence’s own words begin: behind the place that a report comes from, marks and pictures.
 *
 * @example wordsStart(document, 0, 9) // 5 of `LIMA (Boat News) — It was over, she said.`
 */
export function wordsStart({ units }: Document, first: number, end: number): number {
  let start = behindDateline(units, first, end)
  while (start < end && isSymbol(at(units, start))) start++
  return start
}

/** Behind `LIMA (Boat News) —`, where a verb does not come first. */
function behindDateline(units: readonly Unit[], first: number, end: number): number {
  if (!/^\p{Lu}{3,}$/u.test(at(units, first).text)) return first
  for (let index = first + 1; index < Math.min(end, first + longestDateline); index++) {
    if (isDash(at(units, index))) return index + 1
    if (isVerb(at(units, index))) return first
  }
  return first
}

/** So many words and marks a dateline has at most. */
const longestDateline = 10

/**
 * Whether a range has a finite verb or a quotation, so that it may be a clause.
 *
 * @example holdsVerb(document, { first: 0, end: 3 }) // true for “the quay sank”
 */
export function holdsVerb(document: Document, { first, end }: Range): boolean {
  if (hasFiniteVerb(document, first, end)) return true
  return document.units.slice(first, end).some((unit) => unit.tag === 'QUOTE')
}
