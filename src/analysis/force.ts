import type { Attribution } from './attribution.ts'
import { at, phraseAt, type Document, type Sentence } from './document.ts'

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
  if (isUnreal(document, sentence, attribution)) return { ...attribution, force: 'hypothetical' }
  for (let index = sentence.first; index < sentence.end; index++) {
    if (at(units, index).start >= attribution.cue.end) return attribution
    const imagined = lexicon.hypotheticalMarkers.some((marker) => phraseAt(units, index, marker))
    if (imagined) return { ...attribution, force: 'hypothetical' }
  }
  return attribution
}

/** `Nobody said “No.”`, `If Ruiz says “No,” we go`: said by nobody, or not yet. */
function isUnreal(
  { units, lexicon }: Document,
  { first }: Sentence,
  { source }: Attribution,
): boolean {
  if (source === null) return false
  const head = at(units, source.first)
  // `No 10 said` names a house.
  const numbered = /^\d/.test(at(units, source.first + 1).text)
  if (lexicon.nobody.has(head.lower) && !numbered) return true
  if (!lexicon.conditionals.has(at(units, source.first - 1).lower)) return false
  return source.first - 1 === first || /^(?:PUNCT|CCONJ|ADV)$/.test(at(units, source.first - 2).tag)
}
