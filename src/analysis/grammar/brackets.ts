import { at, type Document } from '../reading/document.ts'
import { beforeFinalMarks } from './final-marks.ts'
import type { Range } from './range.ts'

/** So many words a remark in brackets has at most before one of its words. */
const longestRemark = 60

/**
 * What stands in the brackets around a word of a sentence, without its final marks.
 *
 * ```
 * It leaks (nine sank, Ruiz said).     (It leaks, Ruiz said.)
 *           ^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param within the sentence
 *
 * @example bracketsAround(document, sentence, 6) // { first: 3, end: 8 } of the first one
 */
export function bracketsAround(
  document: Document,
  { first, end }: Range,
  index: number,
): Range | undefined {
  const { units } = document
  const floor = Math.max(first, index - longestRemark)
  let open = index - 1
  while (open >= floor && !/^[()]$/.test(at(units, open).text)) open--
  if (open < floor || at(units, open).text !== '(') return undefined
  let close = index
  while (close < end && at(units, close).text !== ')') close++
  return { first: open + 1, end: beforeFinalMarks(document, { first: index, end: close }) }
}
