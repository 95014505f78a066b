import { countWords, firstWords } from './words.ts'

/**
 * A quote's first words, for a label. What is left out is marked by an ellipsis, and a quotation mark
 * that opened is closed after it.
 *
 * @example openingWords('We need guarantees.') // 'We need guarantees.'
 * @example openingWords('“There have been five waves of enlargement”', 4) // '“There have been five…”'
 */
export function openingWords(quote: string, count = 7): string {
  if (countWords(quote) <= count) return quote
  const words = firstWords(quote, count)
  return `${words}…${marks(words, '“') > marks(words, '”') ? '”' : ''}`
}

/**
 * A quote's first words in quotation marks, whether it has some of its own or not, for a message.
 *
 * @example labelOf('“No,”') // '“No,”'
 * @example labelOf('that he would go') // '“that he would go”'
 */
export function labelOf(quote: string): string {
  const words = openingWords(quote)
  return words.startsWith('“') && words.endsWith('”') ? words : `“${words}”`
}

const marks = (text: string, mark: string): number => text.split(mark).length - 1
