import { at, type Document } from '../reading/document.ts'
import { endsAsParticiple, isComma, isGerund } from './predicates.ts'

/** So many words and marks an aside between a conjunction and its verb has at most. */
const longestAside = 14

/**
 * Behind the aside that two commas set off after a conjunction, which tells when, where or how; undefined where
 * none begins at `index`.
 *
 * ```
 * Ruiz left and, asked by Lund about the boat, said it was over.
 *              ^ index                         ^^^^ behind it
 * ```
 *
 * @example behindJoinedAside(document, 3, 14) // 10
 */
export function behindJoinedAside(
  document: Document,
  index: number,
  limit: number,
): number | undefined {
  const { units } = document
  if (!isComma(at(units, index)) || !isAdverbial(document, index + 1)) return undefined
  for (let end = index + 2; end < Math.min(limit, index + longestAside); end++) {
    if (at(units, end).tag === 'QUOTE' || at(units, end).text === ';') return undefined
    if (isComma(at(units, end))) return end + 1
  }
  return undefined
}

/**
 * The comma behind a conjunction with which an aside begins that ends right before a verb.
 *
 * @example joinedAside(document, 10, 0) // 3 of `Ruiz left and, asked by Lund about the boat, said it was over`
 */
export function joinedAside(document: Document, verb: number, floor: number): number | undefined {
  const { units } = document
  if (!isComma(at(units, verb - 1))) return undefined
  for (let index = verb - 2; index > Math.max(floor, verb - longestAside); index--) {
    if (!isComma(at(units, index))) continue
    const joined = at(units, index - 1).tag === 'CCONJ'
    return joined && behindJoinedAside(document, index, verb) === verb ? index : undefined
  }
  return undefined
}

/** `in a statement`, `when asked`, `speaking to Lund`, `asked why`, but no `the rowers`: what may tell when or how. */
function isAdverbial(document: Document, index: number): boolean {
  const unit = at(document.units, index)
  const leads = /^(?:ADP|SCONJ)$/.test(unit.tag) || document.lexicon.subordinators.has(unit.lower)
  const participle = unit.tag === 'VERB' && endsAsParticiple(document, unit)
  return leads || participle || isGerund(document, unit)
}
