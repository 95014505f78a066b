import { at, unitsWithin, type Document } from '../reading/document.ts'

/**
 * Whether a quotation may be a title: two words or more, all but the small ones with a capital.
 *
 * @example isTitleCase(document, 2) // true of `“The Cold Boats of Lima”`
 */
export function isTitleCase(document: Document, index: number): boolean {
  const words = unitsWithin(document.tokens, at(document.units, index)).filter(
    ({ kind }) => kind === 'word',
  )
  const small = (word: string): boolean => word.length <= 4 && /^\p{Ll}/u.test(word)
  return (
    words.length >= 2 &&
    words.every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text) || small(text)) &&
    !small(words[0]?.text ?? '')
  )
}
