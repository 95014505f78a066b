import { countWords, firstWords } from './words.ts'

/** Quotation marks that open, each with the mark that closes what it opened. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
  ['‘', '’'],
  ['‚', '‘'],
  ['‹', '›'],
])

/** Every mark that opens or closes, but for those that only look so: `don’t`, `the ‘90s`. */
const marks = /[“”„«»"‚‹›]|‘(?!\d)|’(?!\p{L})/gu

/**
 * A quote's first words, for a label. What is left out is marked by an ellipsis, and a quotation mark
 * that opened is closed after it.
 *
 * @example openingWords('We need guarantees.') // 'We need guarantees.'
 * @example openingWords('“There have been five waves of enlargement”', 4) // '“There have been five…”'
 */
export function openingWords(quote: string, count = 7): string {
  return countWords(quote) <= count ? quote : cutShort(firstWords(quote, count))
}

/**
 * The start of a text with an ellipsis; a quotation mark that opened is closed after it, by its own
 * counterpart.
 *
 * @example cutShort('“Not now') // '“Not now…”'
 * @example cutShort('„Nein“, und wir') // '„Nein“, und wir…'
 */
export function cutShort(start: string): string {
  let closing = ''
  for (const [found] of start.matchAll(marks)) {
    if (closing === '') closing = pairs.get(found) ?? ''
    else if (found === closing) closing = ''
  }
  return `${start}…${closing}`
}

/**
 * A quote's first words in quotation marks, whether it has some of its own or not, for a message.
 *
 * @example labelOf('“No,”') // '“No,”'
 * @example labelOf('that he would go') // '“that he would go”'
 */
export function labelOf(quote: string): string {
  const words = openingWords(quote)
  const closing = pairs.get(words.charAt(0))
  const isQuoted = closing !== undefined && words.length > 1 && words.endsWith(closing)
  return isQuoted ? words : `“${words}”`
}
