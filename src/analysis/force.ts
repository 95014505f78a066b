import type { Attribution } from './attribution.ts'
import { at, phraseAt, type Document } from './document.ts'

/**
 * Marks as hypothetical what only a marker before its verb shows to be imagined.
 *
 * ```
 * She shrugged, as if to say: “Not me.”
 *               ^^^^^ nobody said it
 * ```
 */
export function withImagined(document: Document, attribution: Attribution): Attribution {
  const sentence = document.sentences[attribution.sentence]
  if (sentence === undefined || attribution.cue === null || attribution.force === 'hypothetical')
    return attribution
  const { units, lexicon } = document
  for (let index = sentence.first; index < sentence.end; index++) {
    if (at(units, index).start >= attribution.cue.end) return attribution
    const imagined = lexicon.hypotheticalMarkers.some((marker) => phraseAt(units, index, marker))
    if (imagined) return { ...attribution, force: 'hypothetical' }
  }
  return attribution
}
