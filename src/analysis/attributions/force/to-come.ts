import type { Lexicon } from '../../lexicon/lexicon.ts'
import { at, phraseAt, unitsWithin, type Document, type Unit } from '../../reading/document.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'

/**
 * Whether a saying in the present is still to come: it is only allowed, or nobody knows yet whether it comes.
 *
 * ```
 * Before Ruiz says “No,” …      Let Ruiz say “No.”      Once Ruiz says “No,” play will begin.
 * ^^^^^^                        ^^^                     ^^^^                      ^^^^
 * ```
 *
 * @example isToCome(document, attribution, cue) // true
 */
export function isToCome(document: Document, attribution: Attribution, cue: Span): boolean {
  const { units, lexicon } = document
  const { source } = attribution
  if (source === null) return false
  const { lower } = at(units, source.first - 1)
  if (lexicon.permissions.has(lower)) return at(units, source.first - 2).kind === 'punctuation'
  const awaited =
    lexicon.prospectives.has(lower) ||
    (lexicon.occasions.some((phrase) => phraseAt(units, source.first - phrase.length, phrase)) &&
      isInFuture(document, attribution))
  return awaited && isPresent(lexicon, unitsWithin(units, cue))
}

/** Whether the sentence tells, outside the words that are reported, of what will be. */
function isInFuture(document: Document, { content, sentence }: Attribution): boolean {
  const { units, sentences, lexicon } = document
  const { first = 0, end = 0 } = sentences[sentence] ?? {}
  return units
    .slice(first, end)
    .some(
      (unit) =>
        unit.tag === 'AUX' &&
        lexicon.futureAuxiliaries.has(unit.lower) &&
        !content.some((span) => span.start <= unit.start && unit.end <= span.end),
    )
}

/** Whether a verb alone is all of a cue, in a form of the present. */
const isPresent = (lexicon: Lexicon, cue: readonly Unit[]): boolean =>
  cue.every(({ tag, lower }) => tag !== 'AUX' && !lexicon.infinitiveMarkers.has(lower)) &&
  cue.some(({ lower }) => {
    const forms = lexicon.cueForms.get(lower) ?? []
    return forms.some(({ form }) => form === 'third' || form === 'base')
  })
