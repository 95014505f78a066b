import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Block } from '../types.ts'
import { isSpace } from './blocks.ts'
import type { Tag, Unit } from './document.ts'

/** A token that has its part of speech only later, and `X` until then. */
export interface Token extends Omit<Unit, 'tag' | 'lower'> {
  tag: Tag
  lower: string
}

/**
 * Splits the blocks into words, numbers and marks. Abbreviations keep their full stop, hyphenated words
 * stay whole, and an English clitic stands by itself.
 *
 * ```
 * Sen. Ito’s co-author isn’t here.
 * ^^^^ ^^^^^ ^^^^^^^^^ ^^^^^ ^^^^^  Sen. · Ito · ’s · co-author · is · n’t · here · .
 * ```
 */
export function tokenize(text: string, blocks: readonly Block[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  for (const block of blocks) {
    for (let at = block.start; at < block.end;) {
      if (isSpace(text.charCodeAt(at))) at++
      else at = pushToken(text, at, block.end, lexicon, tokens)
    }
  }
  return tokens
}

/** Reads the token at `at`, and answers where it ends. */
function pushToken(
  text: string,
  at: number,
  limit: number,
  lexicon: Lexicon,
  tokens: Token[],
): number {
  const end = wordEnd(text, at, limit)
  if (end > at) {
    const stop = withFullStop(text, at, end, limit, lexicon)
    const hyphen = stop > end && text.charAt(stop) === '-'
    // `D.C.-based` is one word.
    const full = hyphen ? Math.max(stop, wordEnd(text, stop + 1, limit)) : stop
    pushWord(text, at, full, lexicon, tokens)
    return full
  }
  const stop = punctuationEnd(text, at, limit)
  tokens.push(token(text.slice(at, stop), at, 'punctuation'))
  return stop
}

/** A word, in two where it ends with a clitic. */
function pushWord(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  tokens: Token[],
): void {
  const word = text.slice(start, end)
  const cut = cliticIn(word, lexicon)
  if (cut === undefined) {
    tokens.push(token(word, start, 'word'))
    return
  }
  tokens.push(token(word.slice(0, cut), start, 'word'))
  tokens.push(token(word.slice(cut), start + cut, 'word'))
}

function token(text: string, start: number, kind: Unit['kind']): Token {
  const lower = straight(text.toLowerCase())
  return { start, end: start + text.length, text, lower, kind, tag: 'X', quotation: -1 }
}

/** With straight apostrophes. Most words have none, and are spared the search. */
const straight = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word)

const letter = /[\p{L}\p{M}\p{N}\p{Cf}_]/u

function isWordCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x5f
    )
  }
  if (code >= 0x2010 && code <= 0x2027) return false
  // Surrogates, paired or not, are taken for letters: emoji are no marks of a sentence.
  return (code >= 0xd800 && code <= 0xdfff) || letter.test(text.charAt(at))
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

const codesOf = (marks: string): ReadonlySet<number> =>
  new Set(marks.split('').map((mark) => mark.charCodeAt(0)))

const inWords = codesOf("-'’&@‑.")
const inNumbers = codesOf(',:')

/** Marks that stand inside a word or a number when a letter or digit follows. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (inWords.has(code)) return true
  return inNumbers.has(code) && isDigit(text, at - 1) && isDigit(text, at + 1)
}

function wordEnd(text: string, start: number, limit: number): number {
  let at = start
  const sigil = text.charAt(at)
  if ((sigil === '@' || sigil === '#') && at + 1 < limit && isWordCode(text, at + 1)) at++
  if (!isWordCode(text, at)) return start
  for (;;) {
    while (at < limit && isWordCode(text, at)) at++
    const goesOn = at + 1 < limit && joins(text, at) && isWordCode(text, at + 1)
    if (!goesOn || isSentenceGap(text, at)) return at
    at++
  }
}

/** `ended.Then` is two words: a full stop glued to a capital after a lower-case word. */
function isSentenceGap(text: string, at: number): boolean {
  return (
    text.charAt(at) === '.' &&
    /\p{Ll}\p{Ll}/u.test(text.slice(at - 2, at)) &&
    /\p{Lu}/u.test(text.charAt(at + 1))
  )
}

/** Takes in the full stop of an abbreviation, of an initial and of `U.S.` */
function withFullStop(
  text: string,
  start: number,
  end: number,
  limit: number,
  lexicon: Lexicon,
): number {
  if (end >= limit || text.charAt(end) !== '.' || text.charAt(end + 1) === '.') return end
  const word = text.slice(start, end)
  const initial = /^\p{Lu}$/u.test(word) && !lexicon.pronouns.has(word.toLowerCase())
  const dotted = /^\p{L}(?:\.\p{L})+$/u.test(word)
  // No sentence ends before a comma.
  const inside = text.charAt(end + 1) === ',' && end + 1 < limit
  const shortened =
    lexicon.abbreviations.has(word.toLowerCase()) && !isWhole(text, word, end, lexicon)
  return initial || dotted || inside || shortened ? end + 1 : end
}

/** `She said no. They left`, but not `no. 14`, nor `No. 14`: a word that is short for another only with a capital or a number. */
const isWhole = (
  text: string,
  word: string,
  end: number,
  { commonAbbreviations }: Lexicon,
): boolean => commonAbbreviations.has(word) && !/\d/.test(text.charAt(end + 2))

/** Where the clitic of a word begins; undefined without one. */
function cliticIn(written: string, { clitics, negativeClitic }: Lexicon): number | undefined {
  // Most words have no apostrophe, and are spared the search.
  if (!written.includes("'") && !written.includes('’')) return undefined
  const word = straight(written.toLowerCase())
  const mark = word.lastIndexOf("'")
  if (mark <= 0) return undefined
  const negated =
    negativeClitic !== null && word.endsWith(negativeClitic) && word.length > negativeClitic.length
  if (negated) return word.length - negativeClitic.length
  return clitics.has(word.slice(mark)) ? mark : undefined
}

/** One mark, except dots, dashes and doubled apostrophes, which stand together. */
function punctuationEnd(text: string, start: number, limit: number): number {
  const char = text.charAt(start)
  let at = start + 1
  if (".-'`".includes(char)) while (at < limit && text.charAt(at) === char) at++
  return at
}
