import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Gender } from '../lexicon/types.ts'

const ascii = /^[a-z]*$/i
const small = /^[a-z]*$/

/** A word as names are compared: in lower case, without accents. @example fold('Núñez') // 'nunez' */
export const fold = (word: string): string =>
  ascii.test(word)
    ? word.toLowerCase()
    : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.’']/g, '')

/**
 * The gender that nearly everybody with a first name has; undefined for a word that is no first name.
 *
 * @example genderOfFirstName(en, 'Anna-Lena') // 'female'
 */
export function genderOfFirstName({ firstNames }: Lexicon, word: string): Gender | undefined {
  // Most words come in small letters, and are no first names.
  const asIs = firstNames.get(word)
  if (asIs !== undefined || small.test(word)) return asIs
  const folded = fold(word)
  const known = firstNames.get(folded)
  const hyphen = folded.indexOf('-')
  return known ?? (hyphen === -1 ? undefined : firstNames.get(folded.slice(0, hyphen)))
}
