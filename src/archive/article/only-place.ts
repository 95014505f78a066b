import type { Span } from '../../analysis/index.ts'
import { nearWords } from './near-words.ts'

/**
 * The one place of an editor's words, or what is wrong with them and what they are near to. Any white space stands for any other,
 * since a line of the source ends where it likes; only a blank line keeps paragraphs apart.
 *
 * @example onlyPlace('She said\nno.', 'said no') // { start: 4, end: 11 }
 */
export function onlyPlace(text: string, words: string): Span | string {
  const { line, places } = unwrap(text)
  const sought = words.replace(/\s+/gu, ' ')
  const start = line.indexOf(sought)
  if (start < 0) {
    const near = nearWords(line, sought)
    const such = near === null ? '' : `, such as “${near}”`
    return `Unexpected words “${words}”, expected words of the article${such}: copy them from the text, quotation marks included`
  }
  if (line.includes(sought, start + 1))
    return `Unexpected words “${words}”, expected words that the article has only once: copy more of them`
  return { start: places[start] ?? 0, end: (places[start + sought.length - 1] ?? 0) + 1 }
}

/** A text with single spaces for white space, line feeds for blank lines, and each character's place. */
function unwrap(text: string): { readonly line: string; readonly places: readonly number[] } {
  const places: number[] = []
  const pieces = [...text.matchAll(/\S+|\s+/gu)].map(({ 0: run, index }) => {
    const isSpace = /^\s/u.test(run)
    for (let at = 0; at < (isSpace ? 1 : run.length); at++) places.push(index + at)
    if (!isSpace) return run
    return run.split('\n').length > 2 ? '\n' : ' '
  })
  return { line: pieces.join(''), places }
}
