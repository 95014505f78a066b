import type { Range } from '../grammar/range.ts'
import type { Gender } from '../lexicon/types.ts'
import { type Document, type Unit } from '../reading/document.ts'
import type { Entity } from './entities.ts'

/** Whether a name is that of the phrase it stands behind, may be, or is that of a person whom the phrase only tells of. */
export type Tie = 'own' | 'either' | 'other'

/**
 * Whose name stands behind a description that tells of two: its own, or that of the one behind a preposition.
 *
 * ```
 * The owner of the boat, Ana Ruiz,     her own: a boat has no such name
 * A spokesman for the mayor, Bo Ito,   either’s
 * The family of the mayor, Ana Ruiz,   the mayor’s
 * ```
 *
 * @param phrase the description, without the name
 * @param bare whether the name stands there without words of its own: not `the lawyer Bo Ito`
 */
export function tieOf(document: Document, phrase: Range, { gender }: Entity, bare: boolean): Tie {
  const { units, lexicon } = document
  const words = units.slice(phrase.first, phrase.end)
  const joint = words.findIndex(({ lower }) => lexicon.officePrepositions.has(lower))
  if (joint < 1) return 'own'
  const head = words[joint - 1]?.lower ?? ''
  if (isCollective(document, head)) return 'other'
  const behind = words.at(-1)?.lower ?? ''
  const held = personGender(document, behind)
  // `the owner of the boat`, `the head of the mayors’ union`
  if (held === undefined || !isSingle(words.slice(joint + 1))) return 'own'
  // `the company of the mayor`, but not `the publisher of the paper`
  if (lexicon.institutions.has(head) && personGender(document, head) === undefined) return 'other'
  const own = personGender(document, head)
  if (differs(own, gender)) return 'other'
  if (differs(held, gender) || !bare) return 'own'
  // `A friend of the victim, Ana Ruiz,`
  const stranger =
    lexicon.kinship.has(head) && lexicon.indefiniteArticles.has(words[0]?.lower ?? '')
  return stranger ? 'other' : 'either'
}

/** `the victim`, `the late actor`: one person, with an article or an owner. */
const isSingle = (words: readonly Unit[]): boolean =>
  /^(?:DET|PRON)$/.test(words[0]?.tag ?? '') &&
  words.slice(1).every(({ tag }) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(tag))

const personGender = ({ lexicon }: Document, noun: string): Gender | 'unknown' | undefined =>
  lexicon.kinship.get(noun) ?? lexicon.roles.get(noun)

/** Whether a noun tells a gender that is not the name’s. */
const differs = (told: Gender | 'unknown' | undefined, named: Gender | 'unknown'): boolean =>
  (told === 'male' && named === 'female') || (told === 'female' && named === 'male')

/** Whether a noun is one for many, who do not bear a person’s name: `family`, `office`, `parents`. */
function isCollective(document: Document, noun: string): boolean {
  const { lexicon } = document
  if (personGender(document, noun) !== undefined) return false
  const one = lexicon.pluralEndings.some(
    (ending) =>
      noun.endsWith(ending) && personGender(document, noun.slice(0, -ending.length)) !== undefined,
  )
  return (
    one || [lexicon.groups, lexicon.familyNouns, lexicon.offices].some((nouns) => nouns.has(noun))
  )
}
