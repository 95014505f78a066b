import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import type { Range } from '../../grammar/range.ts'
import { isPersonal } from '../../grammar/subjects.ts'
import { at, type Document } from '../../reading/document.ts'

/**
 * Who issued a document that some words tell of, or whose saying they hand on.
 *
 * ```
 * The office gave out a statement from Ruiz: “…”       Lund recalled the words of Ruiz: “…”
 *                                      ^^^^                                       ^^^^
 * ```
 *
 * @example authorBetween(document, 0, 9) // { first: 7, end: 8 } of `The office gave out a statement from Ruiz:`
 */
export function authorBetween(document: Document, from: number, limit: number): Range | undefined {
  const { units, lexicon } = document
  for (let index = from; index + 1 < limit; index++) {
    const { lower } = at(units, index)
    const saying = lexicon.ownWords.has(lower) || lexicon.recitals.has(lower)
    if (!saying && !lexicon.documents.has(lower)) continue
    const by = at(units, index + 1).lower
    const of = saying && lexicon.genitivePrepositions.has(by)
    if (!of && !lexicon.authorPrepositions.has(by)) continue
    const end = nounPhraseAfter(document, index + 2, limit)
    const author = end === undefined ? undefined : { first: index + 2, end }
    return author !== undefined && of && !isPersonal(document, author) ? undefined : author
  }
  return undefined
}
