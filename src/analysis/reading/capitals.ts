const capital = /^[\p{Lu}\p{Lt}]/u
const FIRST_BEYOND_ASCII = 0x80

/**
 * Whether a word begins with a capital. Asked of nearly every word, most of which are of plain letters.
 *
 * @example hasCapital('Örn') // true
 */
export function hasCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < FIRST_BEYOND_ASCII ? code >= 0x41 && code <= 0x5a : capital.test(word)
}
