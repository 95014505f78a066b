import { hasFiniteVerb, isComma, isGerund, isRelative } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { behindTime } from '../../grammar/times.ts'
import { at, type Document } from '../../reading/document.ts'
import type { Voice } from '../sources/voice.ts'
import { clauseStart, isSubordinate } from '../statements/asides.ts'

/**
 * The words of a sentence before an attribution with a comma on both sides, where a quotation behind it goes on
 * with them.
 *
 * ```
 * The boat, Ruiz said, “is not for sale.”
 * ^^^^^^^^  ~~~~~~~~~   ~~~~~~~~~~~~~~~~
 * ```
 *
 * None where the quotation begins with a capital, as behind `In May, Ruiz said, “The boat …”`: there they only
 * tell when or how somebody spoke.
 *
 * @example wordsAhead(document, voice, 0, 6) // { first: 0, end: 2 }
 */
export function wordsAhead(
  document: Document,
  { rule, source, cue }: Voice,
  from: number,
  quote: number,
): Range | undefined {
  const { text, units } = document
  if (rule !== 'cue-before-quote' || source === null || cue === null) return undefined
  if (!isComma(at(units, quote - 1)) || at(units, quote - 2).tag === 'QUOTE') return undefined
  const end = Math.min(source.first, cue.first) - 1
  if (end <= from || !isComma(at(units, end)) || source.first > quote) return undefined
  const { start } = at(units, quote)
  if (!/^\P{L}{1,3}\p{Ll}/u.test(text.slice(start, start + 5))) return undefined
  const first = clauseStart(document, from, end)
  const ahead = { first, end }
  if (first >= end || isRelative(document, at(units, source.first))) return undefined
  if (isGerund(document, at(units, cue.first)) || behindTime(document, first) === end)
    return undefined
  return isOnlyLeading(document, ahead) || isTwofold(document, ahead) ? undefined : ahead
}

/** `But, she said, “…`, `Asked about it, she said, “…`, `She left, and, she said, “…`: nothing that was said. */
function isOnlyLeading({ units }: Document, { first, end }: Range): boolean {
  const [opening, last] = [at(units, first).tag, at(units, end - 1).tag]
  if (end - first === 1) return opening === 'CCONJ' || opening === 'ADV' || opening === 'SCONJ'
  return opening === 'VERB' || last === 'CCONJ'
}

/** `She sold the boat, which, Ruiz said, “was not for sale”`: the main clause is the writer’s. */
function isTwofold(document: Document, { first, end }: Range): boolean {
  const comma = document.units.slice(first, end).findIndex(isComma)
  if (comma === -1 || isSubordinate(document, { first, end: first + comma })) return false
  return hasFiniteVerb(document, first, first + comma)
}
