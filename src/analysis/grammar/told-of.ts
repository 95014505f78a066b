import { at, type Document } from '../reading/document.ts'
import { isComma, isDash, isFinite, isRelative } from './predicates.ts'
import type { Range } from './range.ts'
import { isPersonal, subjectBefore } from './subjects.ts'
import { verbGroup } from './verbs.ts'

/**
 * The subject of the sentence's first verb that stands in no subordinate clause and behind no preposition.
 *
 * @example subjectOfMainVerb(document, 7, 0) // { first: 4, end: 5 } of `When it rained, Ruiz left with …`
 */
export function subjectOfMainVerb(
  document: Document,
  first: number,
  floor: number,
): Range | undefined {
  const start = lastClause(document, first, floor) ?? floor
  return subjectsBetween(document, first, start).find(
    (subject) => subject.first === start || !subordinates(document, subject.first - 1),
  )
}

/**
 * The subject of whatever a sentence tells before the unit `first`: of its main verb, or else of its last.
 *
 * ```
 * When it rained, Ana Ruiz left with “old boats”.
 *                 ^^^^^^^^           first
 * ```
 */
export function subjectToldOf(document: Document, first: number, floor: number): Range | undefined {
  return subjectOfMainVerb(document, first, floor) ?? subjectsBetween(document, first, floor).at(-1)
}

/**
 * The person or the name whom the last clause of a sentence is about, where a comma or a dash and a
 * conjunction stand before it.
 *
 * ```
 * She sat down, and Otto Lund interrupted her.
 *                   ^^^^^^^^^
 * ```
 *
 * @example subjectToldLast(document, 9, 0) // { first: 5, end: 7 }
 */
export function subjectToldLast(document: Document, end: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  const last = subjectsBetween(document, end, floor).at(-1)
  if (last === undefined || at(units, last.first - 1).tag !== 'CCONJ') return undefined
  const mark = at(units, last.first - 2)
  const neutral = lexicon.pronouns.get(at(units, last.first).lower)?.gender === 'neutral'
  const parted = isComma(mark) || isDash(mark)
  return parted && !neutral && isPersonal(document, last) ? last : undefined
}

/**
 * The subjects of the finite verbs between two units; not `who`.
 *
 * @example subjectsBetween(document, 7, 0).length // 2
 */
export function subjectsBetween(document: Document, first: number, start: number): Range[] {
  const found: Range[] = []
  for (let index = start + 1; index < first; index++) {
    if (!isFinite(document, index)) continue
    const subject = subjectBefore(document, verbGroup(document, index, start).first, start)
    if (subject !== undefined && !isRelative(document, at(document.units, subject.first)))
      found.push(subject)
  }
  return found
}

/** `It rained, when the rowers came, shouting`: where a clause begins that commas set off right before. */
function lastClause(document: Document, first: number, floor: number): number | undefined {
  const { units, lexicon } = document
  if (!isComma(at(units, first - 1))) return undefined
  let index = first - 2
  while (index > floor && !isComma(at(units, index)) && !isDash(at(units, index))) index--
  return index > floor && lexicon.subordinators.has(at(units, index + 1).lower)
    ? index + 2
    : undefined
}

/** Whether the word before a subject puts its clause below another. */
function subordinates({ units, lexicon }: Document, index: number): boolean {
  const { tag, lower } = at(units, index)
  return tag === 'ADP' || lexicon.subordinators.has(lower) || lexicon.questionWords.has(lower)
}
