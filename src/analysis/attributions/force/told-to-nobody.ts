import { at, indexAt, phraseAmong, unitsWithin, type Document } from '../../reading/document.ts'
import type { Span } from '../../types.ts'

/**
 * Whether a verb of saying is told to nobody, or only to oneself: then nothing was said.
 *
 * ```
 * Ruiz told no one that she was ill.      Ruiz told herself: “Keep going.”
 *           ^^^^^^                                  ^^^^^^^
 * ```
 *
 * @example isToldToNobody(document, cue) // true of `told none of them`
 */
export function isToldToNobody(document: Document, cue: Span): boolean {
  const { units, lexicon } = document
  // `“No,” Ruiz remembers thinking.`
  const thought = indexAt(units, cue.end)
  if (
    lexicon.thinkings.has(at(units, thought).lower) &&
    at(units, thought + 1).kind === 'punctuation'
  )
    return true
  const verb = unitsWithin(units, cue).find(({ lower }) => takesPerson(document, lower))
  if (verb === undefined) return false
  const behind = indexAt(units, verb.start) + 1
  const { lower } = at(units, behind)
  if (lexicon.reflexives.has(lower)) return true
  const next = at(units, behind + 1).lower
  // `told hardly anyone`, `told no fewer than six of them`
  if (lexicon.indefinitePronouns.has(next))
    return lexicon.negations.has(lower) || lexicon.scarcities.has(lower)
  if (!lexicon.nobody.has(lower) || lexicon.comparisons.has(at(units, behind + 2).lower))
    return false
  // `told no one in particular: “…”`
  return ![1, 2].some((step) => phraseAmong(units, behind + step, lexicon.atLarge) !== undefined)
}

/** Whether a word is a verb of saying behind which the one stands who is told: no `described himself as`. */
function takesPerson({ lexicon }: Document, word: string): boolean {
  const forms = lexicon.cueForms.get(word) ?? []
  return forms.some(
    ({ cue }) =>
      cue.particle.length === 0 &&
      (cue.frames.includes('person-clause') ||
        (cue.frames.includes('person-infinitive') && !cue.frames.includes('person-as'))),
  )
}
