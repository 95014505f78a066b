/**
 * Words as a check compares them. It is stricter than a search: `we're` is not `were`, and `5%` is not
 * `5`. Only letter case, punctuation and the shape of apostrophes do not count.
 */

/** A word of a text, and its piece of the text with what clings to it: `“Never, ` for `never`. */
export interface CheckWord {
  readonly term: string
  readonly text: string
}

const patterns = [
  // Numbers, with sign, currency, decimals and per cent.
  String.raw`(?<![\p{L}\p{N}])[-−]?\p{Sc}?\p{N}+(?:[.,:]\p{N}+)*[%‰°]?`,
  // Initials: U.S., D.C.
  String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])`,
  String.raw`[\p{L}\p{N}\p{M}]+(?:['’ʼ‘][\p{L}\p{N}\p{M}]+)*`,
  String.raw`[\p{So}\p{Sc}%&]`,
]
const word = new RegExp(patterns.join('|'), 'gu')

/**
 * The words of a text. Joined, their pieces are the text.
 *
 * @example readWords('“Never,” she said').map(({ term }) => term) // ['never', 'she', 'said']
 */
export function readWords(text: string): CheckWord[] {
  const shouts = text === text.toUpperCase()
  const found = [...text.matchAll(word)]
  const starts = found.map(({ index }, place) => {
    const before = found[place - 1]
    return before ? startOf(text, before.index + before[0].length, index) : 0
  })
  return found.map(([token], place) => ({
    term: termOf(token, shouts),
    text: text.slice(starts[place], starts[place + 1]),
  }))
}

/** What stands before a word belongs to it from the last white space on. */
function startOf(text: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (/\s/u.test(text[at - 1] ?? '')) return at
  // Nothing parts the two but a dash or the like, which stays with the first.
  return to
}

function termOf(token: string, shouts: boolean): string {
  const plain = token
    .normalize('NFKC')
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/−/gu, '-')
    .replace(/,(?=\d{3}(?!\d))/gu, '')
    // Only initials have full stops between letters.
    .replace(/(?<=\p{L})\./gu, '')
  // US is not us.
  const isAcronym = !shouts && /^\p{Lu}{2,}$/u.test(plain)
  return isAcronym ? plain : plain.toLowerCase()
}

const turning = new Set(
  `no not never none nobody nothing nowhere neither nor cannot without hardly scarcely barely
  unless refuse refuses refused deny denies denied false untrue`.split(/\s+/u),
)

/**
 * Whether a word turns a sentence around: leave it out, and the sentence says the opposite.
 *
 * @example isTurning("won't") // true
 */
export const isTurning = (term: string): boolean => turning.has(term) || term.endsWith("n't")
