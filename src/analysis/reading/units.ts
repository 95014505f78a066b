import { at, type Unit } from './document.ts'
import type { Quotation } from './quotations.ts'

/**
 * The units of the text seen from outside its quotations: each outermost quotation is one unit.
 *
 * ```
 * “We lost,” she said.
 * ^^^^^^^^^^ ^^^ ^^^^^  QUOTE · she · said · .
 * ```
 */
export function findUnits(tokens: readonly Unit[], quotations: readonly Quotation[]): Unit[] {
  const units: Unit[] = []
  let next = 0
  for (const [index, { start, end, parent }] of quotations.entries()) {
    if (parent !== null) continue
    while (next < tokens.length && at(tokens, next).start < start) units.push(at(tokens, next++))
    units.push({
      start,
      end,
      text: '',
      lower: '',
      kind: 'quotation',
      tag: 'QUOTE',
      quotation: index,
    })
    while (next < tokens.length && at(tokens, next).start < end) next++
  }
  while (next < tokens.length) units.push(at(tokens, next++))
  return units
}
