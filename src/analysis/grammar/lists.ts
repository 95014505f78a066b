import { at, phraseAt, type Document } from '../reading/document.ts'
import { isVerbGroup } from './clauses.ts'
import { nounPhraseAfter } from './phrases-after.ts'
import { nounPhraseBefore } from './phrases-before.ts'
import { isComma, isHead } from './predicates.ts'
import { isTime } from './subject-asides.ts'
import { behindTime } from './times.ts'

/** So many commas a list of speakers has at most. */
const longestList = 12

/**
 * Where the list begins whose last item stands at `first`, before a verb; `first` where there is none.
 *
 * ```
 * But Ana Ruiz, Otto Lund, and the port said it was over.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * A list of examples belongs to what they are examples of: `Several rowers, including Ruiz and Lund`.
 *
 * @param floor where its sentence begins
 *
 * @example listBefore(document, 7, 9, 0) // 1
 */
export function listBefore(document: Document, first: number, verb: number, floor: number): number {
  const start = itemsBefore(document, first, verb, floor)
  return beforeExamples(document, start, floor) ?? start
}

/** `Several rowers, including Ruiz`: where the phrase begins before the words that lead to its examples. */
function beforeExamples(document: Document, first: number, floor: number): number | undefined {
  const { units, lexicon } = document
  const marker = lexicon.exampleMarkers.find((words) =>
    phraseAt(units, first - words.length, words),
  )
  if (marker === undefined) return undefined
  const opening = first - marker.length - 1
  return nounPhraseBefore(document, isComma(at(units, opening)) ? opening - 1 : opening, floor)
}

function itemsBefore(document: Document, first: number, verb: number, floor: number): number {
  const { units } = document
  // `A, B, and C`: the conjunction stands behind a comma and is no part of the last item.
  const parted =
    first - 2 > floor && isListing(document, first - 1) && isComma(at(units, first - 2))
  if (!parted && !units.slice(first, verb).some(({ tag }) => tag === 'CCONJ')) return first
  let start = parted ? first - 1 : first
  let items = 0
  while (start > floor + 1 && isComma(at(units, start - 1)) && isHead(at(units, start - 2))) {
    const earlier = nounPhraseBefore(document, start - 2, floor)
    if (earlier === undefined || isTime(document, earlier, start - 1)) break
    const exemplary = beforeExamples(document, earlier, floor) !== undefined
    const opens = exemplary || opensClause(document, earlier, floor)
    if (!opens || items === longestList) return parted ? first : start
    start = earlier
    items++
    if (!isComma(at(units, earlier - 1))) break
  }
  // `In May Lund left, and Ruiz said`: two clauses, where two items would have no comma.
  return parted && items < 2 ? first : start
}

/** `and`, but no `but`. */
const isListing = ({ units, lexicon }: Document, index: number): boolean =>
  at(units, index).tag === 'CCONJ' && !lexicon.objections.has(at(units, index).lower)

/** Whether a subject may begin at `index`: with its sentence, behind its first word, or behind a comma. */
function opensClause(document: Document, index: number, floor: number): boolean {
  const { units, lexicon } = document
  const { tag, lower } = at(units, index - 1)
  if (index === floor || isComma(at(units, index - 1))) return true
  // `On Monday Ana Ruiz, Otto Lund and the port said`
  if (behindTime(document, floor) === index) return true
  const first = index - 1 === floor || isComma(at(units, index - 2))
  return first && (/^(?:CCONJ|SCONJ|ADV)$/.test(tag) || lexicon.timeNouns.has(lower))
}

/**
 * Where the list ends whose first item ends at the comma `comma`; undefined where there is none, and for
 * a list that no conjunction behind a comma ends.
 *
 * ```
 * said Ana Ruiz, Otto Lund, and the port on Monday
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @example listAfter(document, 3, 11) // 9
 */
export function listAfter(document: Document, comma: number, limit: number): number | undefined {
  const { units } = document
  let index = comma
  for (let items = 0; items < longestList && isComma(at(units, index)); items++) {
    const last = isListing(document, index + 1)
    const end = nounPhraseAfter(document, last ? index + 2 : index + 1, limit)
    if (end === undefined) return undefined
    if (last) return items > 0 && isAnother(document, index + 2, end, limit) ? end : undefined
    index = end
  }
  return undefined
}

/** Whether what follows is a last speaker, and neither a clause nor one more description: `and a man of honour`. */
function isAnother(document: Document, first: number, end: number, limit: number): boolean {
  const describes = document.lexicon.indefiniteArticles.has(at(document.units, first).lower)
  return !describes && !isVerbGroup(document, end, limit)
}
