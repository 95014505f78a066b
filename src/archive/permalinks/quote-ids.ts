import { createHash } from 'node:crypto'

const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu
const singleMarks = /[\u2018-\u201B\u2032\u0060\u00B4]/gu
const doubleMarks = /[\u201C-\u201F\u2033\u00AB\u00BB]/gu
const dashes = /[\u2010-\u2015\u2212]/gu
const edge = /[\p{P}\p{S}\s]/u

/**
 * A quote's words without what an editor may change without changing the quote: NFKC, no invisible
 * characters, marks and dashes folded, lower case, single spaces, no punctuation at the edges.
 * Words that are nothing but punctuation stay as they are.
 *
 * @example normalizeQuote('“We’ve  run out—of patience.”') // 'we\'ve run out-of patience'
 */
export function normalizeQuote(words: string): string {
  const folded = words
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(singleMarks, "'")
    .replace(doubleMarks, '"')
    .replace(dashes, '-')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
  const characters = Array.from(folded)
  const start = characters.findIndex((character) => !edge.test(character))
  if (start < 0) return folded.trim()
  const end = characters.findLastIndex((character) => !edge.test(character))
  return characters.slice(start, end + 1).join('')
}

/**
 * Gives a function that makes the id of a quote: `q` and ten characters of base 32. Neither the speaker
 * nor the ordinal goes into it, so that it stays when an attribution is corrected or a quote is added
 * before it.
 *
 * @param uid the article's
 * @param taken the ids that are in use; new ones are added to it
 *
 * @example quoteIdMinter('a-1', new Set())('“No.”') // 'q' + ten of a–z and 2–7
 */
export function quoteIdMinter(uid: string, taken: Set<string>): (words: string) => string {
  // What was taken once stays so: of words that come often, none of the numbers is tried twice.
  const next = new Map<string, number>()
  return (words) => {
    const norm = normalizeQuote(words)
    for (let k = next.get(norm) ?? 0; ; k++) {
      const digest = createHash('sha256').update(`quote-v1\0${uid}\0${norm}\0${k}`).digest()
      const id = `q${base32(digest).slice(0, 10)}`
      if (taken.has(id)) continue
      taken.add(id)
      next.set(norm, k + 1)
      return id
    }
  }
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** RFC 4648 base 32, lower case, of the first ten bytes: sixteen characters. */
function base32(bytes: Uint8Array): string {
  let bits = 0n
  for (const byte of bytes.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte)
  return Array.from(
    { length: 16 },
    (_, index) => alphabet[Number((bits >> BigInt(75 - 5 * index)) & 31n)],
  ).join('')
}
