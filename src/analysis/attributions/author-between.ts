import { nounPhraseAfter } from '../grammar/phrases-after.ts'
import type { Range } from '../grammar/range.ts'
import { at, type Document } from '../reading/document.ts'

/**
 * Who issued a document that some words tell of.
 *
 * ```
 * The office gave out a statement from Ruiz: “…”
 *                                      ^^^^
 * ```
 *
 * @example authorBetween(document, 0, 9) // { first: 7, end: 8 } of `The office gave out a statement from Ruiz:`
 */
export function authorBetween(document: Document, from: number, limit: number): Range | undefined {
  const { units, lexicon } = document
  for (let index = from; index + 1 < limit; index++) {
    if (!lexicon.documents.has(at(units, index).lower)) continue
    if (!lexicon.authorPrepositions.has(at(units, index + 1).lower)) continue
    const end = nounPhraseAfter(document, index + 2, limit)
    return end === undefined ? undefined : { first: index + 2, end }
  }
  return undefined
}
