/** Words in their order, each with a text, cut into pieces of which few are needed to find a word. */
import { readNumbers, writeNumbers } from './varint.ts'

/** A word and what is known of it. */
export type Row = readonly [word: string, numbers: readonly number[]]

/**
 * Rows as text. What a word shares with the one before is only counted.
 *
 * @example decodeRows(encodeRows([['tide', [3]], ['tides', [1, 2]]])) // the same rows
 */
export function encodeRows(rows: readonly Row[]): string {
  let last = ''
  return rows
    .map(([word, numbers]) => {
      const shared = sharedLetters(last, word)
      last = word
      return `${writeNumbers([shared, ...numbers])} ${word.slice(shared)}`
    })
    .join(' ')
}

/** Reads what {@link encodeRows} wrote. @example decodeRows('') // [] */
export function decodeRows(text: string): Row[] {
  if (text === '') return []
  const pieces = text.split(' ')
  const rows: Row[] = []
  let last = ''
  for (let at = 0; at < pieces.length; at += 2) {
    const reader = readNumbers(pieces[at] ?? '')
    last = last.slice(0, reader.next()) + (pieces[at + 1] ?? '')
    const numbers: number[] = []
    while (!reader.done()) numbers.push(reader.next())
    rows.push([last, numbers])
  }
  return rows
}

/**
 * The rows of a sorted table whose words begin with some letters.
 *
 * @example startingWith([['tide', [3]], ['tides', [1]]], 'tide').length // 2
 */
export function startingWith(rows: readonly Row[], letters: string): Row[] {
  let from = 0
  let to = rows.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((rows[middle]?.[0] ?? '') < letters) from = middle + 1
    else to = middle
  }
  const found: Row[] = []
  for (let at = from; rows[at]?.[0].startsWith(letters) === true; at++) {
    const row = rows[at]
    if (row) found.push(row)
  }
  return found
}

/** A word from its end. @example backwards('tide') // 'edit' */
export const backwards = (word: string): string => Array.from(word).reverse().join('')

function sharedLetters(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared += 1
  // Half a character could not be written.
  return /[\ud800-\udbff]$/u.test(a.slice(0, shared)) ? shared - 1 : shared
}
