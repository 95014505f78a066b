import { isComma, isPossessive } from '../grammar/predicates.ts'
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
  const { units, lexicon } = document
  const subject = subjectOf(document, sentence)
  if (subject === undefined || !canMean(document, subject, gender)) return undefined
  const [opening = at(units, -1)] = subject
  const { lower } = opening
  // `A woman called Pat`, but not `A woman from Lima`
  const isNamed = subject.at(-1)?.tag === 'PROPN' && subject.every(({ tag }) => tag !== 'ADP')
  if (lexicon.indefiniteArticles.has(lower) || lexicon.singlers.has(lower))
    return isNamed ? undefined : 'new'
  const known = lexicon.definiteArticles.has(lower) || isPossessive(document, opening)
  return known && subject.every((unit) => unit.tag !== 'PROPN') ? 'known' : undefined
}

/**
 * Whether a sentence is about somebody of a gender without a name by whose kin she is called: `his mother`.
 *
 * @example tellsOfKin(document, 0, 'female') // true of `His mother left.`
 */
export function tellsOfKin(document: Document, sentence: number, gender: Gender): boolean {
  const [opening, ...words] = subjectOf(document, sentence) ?? []
  return (
    opening !== undefined &&
    isPossessive(document, opening) &&
    words.every(({ tag }) => tag !== 'PROPN') &&
    words.some(({ lower }) => document.lexicon.kinship.get(lower) === gender)
  )
}

/** The words that a sentence begins with before its verb; undefined where they are no noun phrase. */
function subjectOf(document: Document, sentence: number): readonly Unit[] | undefined {
  const { sentences, units } = document
  const { first: start, end } = sentences[sentence] ?? { first: 0, end: 0 }
  // `(His mother has replied.`
  const first = at(units, start).text === '(' ? start + 1 : start
  let stop = first
  const limit = Math.min(end, first + longestSubject)
  while (stop < limit && /^(?:DET|NUM|PRON|ADJ|NOUN|PROPN|ADP)$/.test(at(units, stop).tag)) stop++
  const subject = units.slice(first, stop)
  const { tag } = at(units, behindAside(document, stop, limit))
  return subject.length > 0 && (tag === 'VERB' || tag === 'AUX') ? subject : undefined
}

/** `A guard, 45, left`, `His mother, a tailor, left`: where the sentence goes on behind an aside without a name. */
function behindAside({ units }: Document, comma: number, limit: number): number {
  if (!isComma(at(units, comma))) return comma
  let close = comma + 1
  while (close < limit && !/^(?:PUNCT|QUOTE|PROPN)$/.test(at(units, close).tag)) close++
  return close < limit && isComma(at(units, close)) ? close + 1 : comma
}
