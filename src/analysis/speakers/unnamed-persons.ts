import type { Gender } from '../lexicon/types.ts'
import type { Document, Unit } from '../reading/document.ts'

/**
 * Whether a pronoun of a gender can mean somebody without a name: `a guard`, `one of them`.
 *
 * @example canMean(document, unitsWithin(document.units, span), 'female') // true of `a guard`
 */
export function canMean({ lexicon }: Document, words: readonly Unit[], gender: Gender): boolean {
  const { roles, kinship, singlers } = lexicon
  const told = words
    .map(({ lower }) => roles.get(lower) ?? kinship.get(lower))
    .find((each) => each !== undefined)
  const alone = words.length < 2 || words.some(({ tag }) => tag === 'ADP')
  if (told === undefined) return alone && singlers.has(words[0]?.lower ?? '')
  return told === gender || told === 'unknown'
}
