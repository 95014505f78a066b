import { isPossessive } from '../grammar/predicates.ts'
import type { Gender } from '../lexicon/types.ts'
import { at, type Document, type Unit } from '../reading/document.ts'

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

/**
 * Whether the paragraph has come to somebody without a name behind a sentence.
 *
 * ```
 * Bo Berg rowed. One guard was late. “…,” he said.
 *                ^^^^^^^^^
 * ```
 */
export function standsBehindUnnamed(
  document: Document,
  from: number,
  sentence: number,
  gender: Gender,
): boolean {
  const { sentences } = document
  const block = sentences[sentence]?.block
  for (let index = sentence; index > from && sentences[index]?.block === block; index--)
    if (unnamedSubject(document, index, gender) === 'new') return true
  return false
}

/** So many words somebody without a name may be called with. */
const longestSubject = 20

/**
 * Whether a sentence is about somebody without a name whom a pronoun of a gender can mean: one told of for the
 * first time, or one known by an article or an owner.
 *
 * @example unnamedSubject(document, 0, 'male') // 'new' of `A guard left.`, 'known' of `His guard left.`
 */
export function unnamedSubject(
  document: Document,
  sentence: number,
  gender: Gender,
): 'new' | 'known' | undefined {
  const { sentences, units, lexicon } = document
  const { first, end } = sentences[sentence] ?? { first: 0, end: 0 }
  let verb = first
  const limit = Math.min(end, first + longestSubject)
  while (verb < limit && /^(?:DET|NUM|PRON|ADJ|NOUN|PROPN|ADP)$/.test(at(units, verb).tag)) verb++
  const { tag } = at(units, verb)
  const subject = units.slice(first, verb)
  const opening = at(units, first)
  if ((tag !== 'VERB' && tag !== 'AUX') || !canMean(document, subject, gender)) return undefined
  const { lower } = opening
  if (lexicon.indefiniteArticles.has(lower) || lexicon.singlers.has(lower)) return 'new'
  const known = lexicon.definiteArticles.has(lower) || isPossessive(document, opening)
  return known && subject.every((unit) => unit.tag !== 'PROPN') ? 'known' : undefined
}
