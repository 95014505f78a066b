/** What counts as a word: letters with the marks over and below them. @example 'We’ve run-down'.match(word) // ['We’ve', 'run-down'] */
export const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/** How many words a text has. @example countWords('We’ve run out.') // 3 */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

/** Where each word of a text starts. @example wordStarts('No, not now.') // [0, 4, 8] */
export function wordStarts(text: string): number[] {
  return [...text.matchAll(word)].map(({ index }) => index)
}

/** The end of a text: its last `count` words and what stands between them. @example lastWords('One two three', 2) // 'two three' */
export function lastWords(text: string, count: number): string {
  return text.slice(wordStarts(text).at(-count) ?? 0)
}

/** The start of a text: its first `count` words and what stands between them. @example firstWords('One two three', 2) // 'One two' */
export function firstWords(text: string, count: number): string {
  const ends = [...text.matchAll(word)].map((match) => match.index + match[0].length)
  return ends.length <= count ? text : text.slice(0, ends[count - 1] ?? 0)
}
