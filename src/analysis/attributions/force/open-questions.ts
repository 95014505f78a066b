import { at, type Document } from '../../reading/document.ts'
import type { Attribution } from '../attribution.ts'

/**
 * Whether the writer only asks for a saying, or for who said it.
 *
 * ```
 * Did Ruiz say that it leaks?      Who told Ruiz that it leaks?
 * ^^^                              ^^^
 * ```
 *
 * What `Why did Ruiz say that` asks about was said, and what `Why would Ruiz say that` does may not have been.
 *
 * @example isOpenQuestion(document, attribution) // true
 */
export function isOpenQuestion(
  { units, sentences, lexicon }: Document,
  { source, sentence }: Attribution,
): boolean {
  if (source === null) return false
  const { first = 0, end = 0 } = sentences[sentence] ?? {}
  const start = /^(?:CCONJ|INTJ)$/.test(at(units, first).tag) ? first + 1 : first
  const asks = lexicon.questionWords.has(at(units, start).lower)
  if (source.first === start) return asks && at(units, end - 1).text === '?'
  const { tag, lower } = at(units, source.first - 1)
  if (tag !== 'AUX') return false
  if (source.first - 1 === start) return true
  const unreal = lexicon.futureAuxiliaries.has(lower) || lexicon.hypotheticalAuxiliaries.has(lower)
  return asks && source.first - 2 === start && unreal
}
