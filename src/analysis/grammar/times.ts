import { hasCapital } from '../reading/capitals.ts'
import { at, phraseAmong, type Document } from '../reading/document.ts'
import { isFinite } from './predicates.ts'

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

/**
 * Where `last week`, `that same day` ends; `index` where there is none, as in `that day was cold`, `that day’s`.
 *
 * @example timePhraseEnd(document, 2) // 4 of `Ruiz left last week`
 */
export function timePhraseEnd(document: Document, index: number): number {
  const { units, lexicon } = document
  const { lower, tag } = at(units, index)
  const pointing = phraseAmong(units, index, lexicon.timePointers)?.length ?? 0
  const noun = index + (lexicon.timeAdjectives.has(lower) && tag !== 'VERB' ? 1 : pointing)
  const told = noun > index && lexicon.timeNouns.has(at(units, noun).lower)
  const named = pointing > 0 && hasCapital(at(units, noun).text)
  return told && !named && !isTimeOwner(document, noun) && !isFinite(document, noun + 1)
    ? noun + 1
    : index
}

/**
 * Whether a time owns what follows: `Monday’s`, but not the `Monday` of `vowed Monday to row`.
 *
 * @example isTimeOwner(document, 2) // true of `missed last Monday’s race`
 */
export function isTimeOwner({ units, lexicon }: Document, index: number): boolean {
  const { tag, lower } = at(units, index + 1)
  return tag === 'PART' && !lexicon.infinitiveMarkers.has(lower)
}
