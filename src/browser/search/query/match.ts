/** From the reader's words to the quotes that have them, by lists alone. */
import { docsOf, indexIn, type Docs, type List } from '../index/list.ts'

/** One word of the query, and the archive's words that stand for it, each with how well (up to 1). */
export interface QueryWord {
  readonly term: string
  readonly variants: ReadonlyMap<string, { readonly list: List; readonly worth: number }>
  /** How much it tells: rare words more. */
  readonly weight: number
}

/** A quote that has some of the words. */
export interface Match {
  readonly doc: number
  /** How well, by words alone; compares within one query only. */
  readonly score: number
  /** The share of the query, by weight, that is matched at all. */
  readonly covered: number
  /** The share of the query's pairs of neighbours, of which one is a function word, that are there. */
  readonly paired: number
}

/** What a word is worth by where it stands. */
const whoWorth = 0.95
const aboutWorth = 0.4

const orderShare = 0.3
const closenessShare = 0.2
const pairShare = 0.3

/**
 * A word of a query.
 *
 * @param size how many quotes there are
 *
 * @example queryWord('harbour', new Map([['harbour', { list, worth: 1 }]]), 100)
 */
export function queryWord(term: string, variants: QueryWord['variants'], size: number): QueryWord {
  const exact = variants.get(term)
  const stands = exact ? [exact] : [...variants.values()]
  const places = stands.reduce(
    (sum, { list: { own, who, about } }) => sum + own.length + who.length + about.length,
    0,
  )
  return { term, variants, weight: Math.log(1 + size / Math.max(1, places)) }
}

/**
 * The quotes that have every word, each by one of its variants.
 *
 * @example docsWithAll([harbour, treaty]) // [3, 8]
 */
export function docsWithAll(words: readonly QueryWord[]): Docs {
  const byWord = words.map(docsOfWord).sort((a, b) => a.length - b.length)
  const [fewest = [], ...others] = byWord
  return fewest.filter((doc) => others.every((docs) => indexIn(docs, doc) >= 0))
}

/** The quotes that have one of the words. @example docsWithAny([harbour, treaty]) // [1, 3, 8] */
export const docsWithAny = (words: readonly QueryWord[]): Docs => union(words.map(docsOfWord))

/** Quotes of several lists. @example union([[1, 3], [2, 3]]) // [1, 2, 3] */
export function union(lists: readonly Docs[]): Docs {
  const [first] = lists
  if (first && lists.length === 1) return first
  return [...new Set(lists.flat())].sort((a, b) => a - b)
}

/**
 * How well quotes have the words, best first; of equal ones the newest.
 *
 * @param pairs lists of neighbours in the query of which one is a function word
 * @param named quotes of speakers whom the whole query names: they have all of its words
 *
 * @example order([3, 8], [harbour, treaty], [], new Set())[0]?.doc // 8
 */
export function order(
  docs: Docs,
  words: readonly QueryWord[],
  pairs: readonly List[],
  named: ReadonlySet<number>,
): Match[] {
  const weights = weightsOf(words)
  return docs
    .map((doc): Match => {
      const { score, covered } = weigh(doc, words, weights, named.has(doc))
      const there = pairs.filter(({ own }) => indexIn(own, doc) >= 0).length
      const paired = there / Math.max(1, pairs.length)
      return { doc, score: score + pairShare * paired, covered, paired }
    })
    .sort(better)
}

/** The better of two matches first. @example [...matches].sort(better) */
export const better = (a: Pick<Match, 'doc' | 'score'>, b: Pick<Match, 'doc' | 'score'>): number =>
  b.score - a.score || b.doc - a.doc

/**
 * What each word weighs. One that the archive does not have is rare beyond measure; since it may as well
 * be misspelled, it weighs no more than the heaviest of those that it has.
 *
 * @example weightsOf([tide, zzz]) // [2.1, 2.1]
 */
export function weightsOf(words: readonly QueryWord[]): number[] {
  const heaviest = Math.max(
    ...words.map(({ variants, weight }) => (variants.size > 0 ? weight : -Infinity)),
  )
  return words.map(({ variants, weight }) =>
    variants.size > 0 || heaviest < 0 ? weight : Math.min(weight, heaviest),
  )
}

function weigh(
  doc: number,
  words: readonly QueryWord[],
  weights: readonly number[],
  named: boolean,
): Pick<Match, 'score' | 'covered'> {
  const whole = Math.max(
    Number.EPSILON,
    weights.reduce((sum, weight) => sum + weight, 0),
  )
  let score = 0
  let covered = 0
  const places: number[] = []
  for (const [at, word] of words.entries()) {
    const weight = weights[at] ?? 0
    const { worth, place } = worthIn(word, doc)
    const best = named ? Math.max(worth, whoWorth) : worth
    score += best * weight
    if (best > 0) covered += weight
    if (place !== null) places.push(place)
  }
  const spread = places.length < 2 ? 0 : Math.max(...places) - Math.min(...places) + 1
  const inOrder = places.filter((place, at) => at > 0 && place > (places[at - 1] ?? 0)).length
  return {
    score:
      score / whole +
      (orderShare * inOrder) / Math.max(1, words.length) +
      (spread === 0 ? 0 : (closenessShare * places.length) / Math.max(places.length, spread)),
    covered: covered / whole,
  }
}

/** What the best variant of a word is worth in a quote, and where it first stands. */
function worthIn({ variants }: QueryWord, doc: number): { worth: number; place: number | null } {
  let best = 0
  let first: number | null = null
  for (const { list, worth } of variants.values()) {
    const own = indexIn(list.own, doc)
    const field =
      own >= 0
        ? 1
        : indexIn(list.who, doc) >= 0
          ? whoWorth
          : indexIn(list.about, doc) >= 0
            ? aboutWorth
            : 0
    if (worth * field > best) {
      best = worth * field
      first = own >= 0 ? (list.at[own]?.[0] ?? null) : null
    }
  }
  return { worth: best, place: first }
}

const docsOfWord = ({ variants }: QueryWord): Docs =>
  union([...variants.values()].map(({ list }) => docsOf(list)))
