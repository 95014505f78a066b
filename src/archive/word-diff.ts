import { diffArrays } from 'diff'

/** A run of words that two wordings share, or that one of them has alone. */
export interface DiffPiece {
  readonly text: string
  readonly change: 'same' | 'added' | 'removed'
}

/**
 * How a wording differs from an older one, word by word. Words are compared as {@link bareWord} has them.
 * The pieces that are not removed are the new wording, to the character.
 *
 * @example
 * wordDiff('now on our borders', 'now at our borders')[1] // { text: 'on ', change: 'removed' }
 */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), {
    comparator: (a, b) => a.bare === b.bare,
  })
  return changes.map(({ value, added, removed }) => ({
    text: value.map(({ text }) => text).join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

interface Token {
  readonly text: string
  readonly bare: string
}

/** Words, each with the white space after it. */
const tokensOf = (words: string): Token[] =>
  (words.match(/\S+\s*|^\s+/gu) ?? []).map((text) => ({ text, bare: bareWord(text.trim()) }))

/** What says something by itself at the edge of a word: `€`, `−`, `°`, `%`. */
const telling = /[\p{L}\p{N}\p{M}\p{Sc}\p{Sm}\p{So}%‰&#@]/u

/**
 * A word as wordings are compared by it. Letter case, the shape of apostrophes and dashes, and the
 * punctuation around a word do not count; what stands inside it does, and so do sign, currency and per
 * cent.
 *
 * @example bareWord('“Re-sign,') // 're-sign'
 * @example bareWord('($1.5)') // '$1.5'
 */
export function bareWord(word: string): string {
  const folded = word
    .replace(/[‘’ʼ`´]/gu, "'")
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])\p{Pd}(?=[\p{Sc}.]?\p{N})/gu, '−')
    .replace(/\p{Pd}/gu, '-')
    // A point before a number is no full stop.
    .replace(/(?<![\p{L}\p{N}.])\.(?=\p{N})/gu, '0.')
  const characters = Array.from(folded)
  const isTelling = (character: string): boolean => telling.test(character)
  const start = characters.findIndex(isTelling)
  return start < 0 ? '' : characters.slice(start, characters.findLastIndex(isTelling) + 1).join('')
}
