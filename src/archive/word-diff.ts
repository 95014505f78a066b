import { diffArrays } from 'diff'

/** A run of words that two wordings share, or that one of them has alone. */
export interface DiffPiece {
  readonly text: string
  readonly change: 'same' | 'added' | 'removed'
}

/**
 * How a wording differs from an older one, word by word. Letter case and the quotation marks and full
 * stops around words do not count. The pieces that are not removed are the new wording, to the character.
 *
 * @example
 * wordDiff('now on our borders', 'now at our borders')[1] // { text: 'on ', change: 'removed' }
 */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { comparator: sameWord })
  return changes.map(({ value, added, removed }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

/** Words, each with the white space after it. */
const tokensOf = (text: string): string[] => text.match(/\S+\s*|^\s+/gu) ?? []

const sameWord = (a: string, b: string): boolean => bare(a) === bare(b)

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
