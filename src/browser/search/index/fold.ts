/**
 * How words are compared: the index and the query go through the same two functions, so that
 * “We’ve” and "WE'VE", “Zelenský” and “Zelensky” are one word to search.
 */

/** A word of a text: where it stands, and what it is compared by. */
export interface Word {
  readonly term: string
  readonly start: number
  readonly end: number
}

// Initials with full stops between them are one word: U.S., D.C.
const wordPattern =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’ʼ‘][\p{L}\p{N}\p{M}]+)*/gu

/** Letters that Unicode does not take for others with a mark, as keyboards without them have them. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  þ: 'th',
}

/**
 * Folds a text for comparison: compatibility forms, accents and strokes go, letters are lower case,
 * apostrophes are straight.
 *
 * @example fold('Sé’amus Wałęsa') // "se'amus walesa"
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[æœøðđħıłßþ]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/[’ʼ‘]/gu, "'")
}

/**
 * The words of a text with their places in it. A possessive `’s` and apostrophes do not count:
 * `Harbour’s` is found by `harbour`, `we’ve` by `weve`.
 *
 * @example words('The U.S. can’t.').map(({ term }) => term) // ['the', 'us', 'cant']
 */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const term = termOf(match[0])
    if (term !== '') found.push({ term, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** The words of a text as they are compared. @example terms('We’ve run out') // ['weve', 'run', 'out'] */
export function terms(text: string): string[] {
  return words(text).map(({ term }) => term)
}

const termOf = (word: string): string => fold(word).replace(/'s$/u, '').replace(/['.]/gu, '')
