import { at, type Document } from '../reading/document.ts'

/** So many words may lead to the noun of a time: `since late last`. */
const longestLead = 3

/**
 * The index behind a time that begins at `first`; undefined where none does.
 *
 * ```
 * appealed on Sunday for calm · urged them since last May to row · called Monday for calm
 *          ^^^^^^^^^                       ^^^^^^^^^^^^^^                 ^^^^^^
 * ```
 *
 * @example behindTime(document, 1) // 3 of `appealed on Sunday for calm`
 */
export function behindTime({ units, lexicon }: Document, first: number): number | undefined {
  let index = first
  const leads = (): boolean => /^(?:ADP|SCONJ|ADV|ADJ|DET|NUM)$/.test(at(units, index).tag)
  while (index < first + longestLead && leads()) index++
  const noun = index
  while (lexicon.timeNouns.has(at(units, index).lower)) index++
  return index > noun ? index : undefined
}
