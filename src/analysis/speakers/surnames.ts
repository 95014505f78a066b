import { hasCapital } from '../reading/capitals.ts'
import { fold } from './first-names.ts'

/** So many words the name of a person with several surnames has at most. */
const longestName = 5

/**
 * What may be a surname in a name besides its end.
 *
 * @example middlesOf(['Ana', 'Ruiz', 'de', 'Ito']) // ['Ruiz']
 */
export function middlesOf(words: readonly string[]): string[] {
  if (words.length > longestName) return []
  const parts = (words.at(-1) ?? '').split('-')
  // `Ruiz-led` is no surname.
  const double = parts.length > 1 && parts.every((part) => /^(?:\p{Lu}|al$|el$)/u.test(part))
  const middles = words.slice(1, -1).filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word))
  return double ? [...middles, ...parts] : middles
}

/**
 * The last word of a name that is no `Jr.`, folded.
 *
 * @example surnameOf(['Otto', 'Lund', 'Jr.']) // 'lund'
 */
export function surnameOf(words: readonly string[]): string {
  const last = words.findLast((word) => !/^(?:jr|sr|i{2,3}|iv)\.?$/i.test(word))
  return fold(last ?? '')
}

/**
 * The first letters of the words with a capital.
 *
 * @example acronym(['Bank', 'of', 'Lima']) // 'bl'
 */
export const acronym = (words: readonly string[]): string =>
  words
    .filter((word) => hasCapital(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase()
