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
 * What `Why did Ruiz say that` asks about was said, what `Why would Ruiz say that` does may not have been, and what
 * `Why didn’t Ruiz say that` does was not.
 *
 * @example isOpenQuestion(document, attribution) // true
 */
export function isOpenQuestion(
  { units, sentences, lexicon }: Document,
  { source, sentence }: Attribution,
): boolean {
  if (source === null) return false
  const { first = 0, end = 0 } = sentences[sentence] ?? {}
  // `Q: Did Ruiz say`
  const labelled = at(units, first + 1).text === ':' ? first + 2 : first
  const start = /^(?:CCONJ|INTJ)$/.test(at(units, labelled).tag) ? labelled + 1 : labelled
  const asks = lexicon.questionWords.has(at(units, start).lower)
  if (source.first === start) return asks && at(units, end - 1).text === '?'
  const negated = lexicon.negations.has(at(units, source.first - 1).lower)
  const auxiliary = negated ? source.first - 2 : source.first - 1
  const { tag, lower } = at(units, auxiliary)
  if (tag !== 'AUX') return false
  if (negated && asks) return true
  if (auxiliary === start) return true
  const unreal = lexicon.futureAuxiliaries.has(lower) || lexicon.hypotheticalAuxiliaries.has(lower)
  return asks && auxiliary - 1 === start && unreal
}
