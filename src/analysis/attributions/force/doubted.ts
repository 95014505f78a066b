import { isSubjectPronoun } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { at, indexAt, type Document } from '../../reading/document.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'

/** So far before a noun or adjective its negation stands at most: `no sign`, `did not find any evidence`. */
const farthestNegation = 4

/**
 * Whether the clause around a saying leaves open, or denies, that there was one.
 *
 * ```
 * There is no evidence that Ruiz said so.      Lund believed Ruiz had said so.
 *          ^^^^^^^^^^^                              ^^^^^^^^
 * ```
 *
 * @example isDoubted(document, attribution) // true
 */
export function isDoubted(document: Document, { source, cue, sentence }: Attribution): boolean {
  const { units, sentences, lexicon } = document
  if (source === null) return false
  if (cue !== null && isIntended(document, cue, sentences[sentence]?.first ?? 0)) return true
  if (isWish(document, source)) return true
  const floor = sentences[sentence]?.first ?? 0
  const declared = lexicon.declaratives.has(at(units, source.first - 1).lower)
  const index = source.first - (declared ? 2 : 1)
  if (index < floor) return false
  const { lower, tag } = at(units, index)
  // `wishes he had said so`: before its pronoun the tagger may take the verb for a noun.
  const governs = tag === 'VERB' || declared || isSubjectPronoun(document, at(units, source.first))
  if (lexicon.supposings.has(lower) && governs) return true
  if (!declared) return false
  if (lexicon.doubtfuls.has(lower)) return true
  if (lexicon.proofs.has(lower)) return isNegated(document, index, floor)
  if (!lexicon.certainties.has(lower)) return false
  // `Is it true that Ruiz said so?`
  return at(units, floor).tag === 'AUX' || isNegated(document, index, floor)
}

/** `Lund wishes Ruiz had said so`: the tagger takes all of it for a name. */
function isWish({ units, lexicon }: Document, { first, end }: Range): boolean {
  const words = units.slice(first, end)
  const verb = words.findIndex(({ lower, text }) => text === lower && lexicon.supposings.has(lower))
  return (
    verb > 0 &&
    verb + 1 < words.length &&
    words.every(({ tag }, at) => at === verb || tag === 'PROPN')
  )
}

/** `Ruiz had every intention of saying so`, `has no memory of saying so`: a noun before the participle. */
function isIntended(document: Document, cue: Span, floor: number): boolean {
  const { units, lexicon } = document
  const noun = indexAt(units, cue.start) - 2
  if (noun <= floor || !lexicon.genitivePrepositions.has(at(units, noun + 1).lower)) return false
  const { lower } = at(units, noun)
  return (
    lexicon.intents.has(lower) || (lexicon.proofs.has(lower) && isNegated(document, noun, floor))
  )
}

/** Whether a negation stands in the few words before the unit at `index`. */
function isNegated({ units, lexicon }: Document, index: number, floor: number): boolean {
  for (let before = index - 1; before >= Math.max(floor, index - farthestNegation); before--) {
    const { lower, tag } = at(units, before)
    if (tag === 'PUNCT' || tag === 'QUOTE') return false
    if (lexicon.negations.has(lower) || lexicon.scarcities.has(lower)) return true
  }
  return false
}
