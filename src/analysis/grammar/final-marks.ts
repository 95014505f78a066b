import { at, type Document } from '../reading/document.ts'
import type { Range } from './range.ts'

const finalMark = /^(?:[.?!…;:]|\.{2,})$/

/**
 * The end of a range without the marks that end a sentence.
 *
 * @example beforeFinalMarks(document, { first: 0, end: 3 }) // 2 of `She left.`
 */
export function beforeFinalMarks({ units }: Document, { first, end }: Range): number {
  let last = end
  while (last > first && finalMark.test(at(units, last - 1).text)) last--
  return last
}
