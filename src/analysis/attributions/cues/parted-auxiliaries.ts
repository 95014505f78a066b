import { isComma } from '../../grammar/predicates.ts'
import { verbGroup, type VerbGroup } from '../../grammar/verbs.ts'
import { at, type Document } from '../../reading/document.ts'

/** So many words may stand between an auxiliary and its verb. */
const longestAside = 16

/**
 * The auxiliaries of a verb that an aside between commas parts from it.
 *
 * ```
 * Ana Ruiz had not, her lawyer said, told the crew that it leaks.
 *          ^^^^^^^                   ^^^^ the verb
 * ```
 *
 * @param first where the verb or its adverbs begin
 * @param floor where its sentence begins
 *
 * @example partedAuxiliary(document, 8, 0)?.negated // true
 */
export function partedAuxiliary(
  document: Document,
  first: number,
  floor: number,
): VerbGroup | undefined {
  const { units, lexicon } = document
  if (!isComma(at(units, first - 1))) return undefined
  for (let comma = first - 3; comma > Math.max(floor, first - longestAside); comma--) {
    const { tag } = at(units, comma)
    if (tag === 'QUOTE' || at(units, comma).text === ';') return undefined
    if (!isComma(at(units, comma))) continue
    let last = comma - 1
    while (
      last > floor &&
      (at(units, last).tag === 'ADV' || lexicon.negations.has(at(units, last).lower))
    )
      last--
    if (at(units, last).tag !== 'AUX' || last <= floor) return undefined
    const group = verbGroup(document, comma, floor)
    return group.first < comma ? group : undefined
  }
  return undefined
}
