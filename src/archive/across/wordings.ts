/**
 * The same words elsewhere: quotes that stand in several articles, whole, shortened or with words
 * changed. Found with the pairs of words that they share, in time that grows with the quotes and not
 * with the pairs of quotes: each quote is only held against the few families that share its rarest pairs.
 */
import { compare } from '../compare.ts'
import { isImagined } from '../imagined.ts'
import type { QuoteRecord } from '../types.ts'
import { bareWord } from '../word-diff.ts'

/** Quotes of several articles that have the same words, or nearly. */
export interface Family {
  /** Its id is that of its first quote. */
  readonly id: string
  /** Quoted ones first, then reported ones, each oldest first; of at least two articles. */
  readonly quotes: readonly QuoteRecord[]
  /** The same quotes by their words, in the same order; one where every article has the same. */
  readonly wordings: readonly (readonly QuoteRecord[])[]
}

/** Shorter quotes are alike by chance. */
const fewestWords = 5
/** The share of the longer quote's pairs of words that two wordings must have in common. */
const likeness = 0.6
const fewestShared = 3
/** Or the share of the shorter quote's, where it is a part of the longer one. */
const partLikeness = 0.8
const fewestOfPart = 5
/** Families that a pair of words leads to; a pair that leads to more says little. */
const mostFamilies = 24
/** The longest quote is compared by so many pairs of words. */
const mostPairs = 120

interface Founder {
  readonly pairs: ReadonlySet<string>
  readonly quotes: QuoteRecord[]
}

/**
 * Families of quotes, those in most articles first, then the oldest. A quote belongs to the family whose
 * oldest wording it is most like. Words in quotation marks found a family; reported ones only join, since
 * they are the article's and not the speaker's. What nobody said is in none.
 *
 * @example familiesOf(archive.quotes)[0].quotes.length // 4
 */
export function familiesOf(quotes: readonly QuoteRecord[]): Family[] {
  const founders: Founder[] = []
  const byPair = new Map<string, Founder[]>()
  const oldestFirst = quotes
    .map((quote, index) => ({ quote, index }))
    .filter(({ quote }) => !isImagined(quote) && quote.words >= fewestWords)
    .sort((a, b) => compare(a.quote.date, b.quote.date) || a.index - b.index)
    .map(({ quote }) => quote)
  const isQuoted = ({ kind }: QuoteRecord): boolean => kind !== 'indirect'
  const reported = oldestFirst.filter((quote) => !isQuoted(quote))
  for (const quote of [...oldestFirst.filter(isQuoted), ...reported]) {
    const pairs = pairsOf(quote)
    const founder = nearest(pairs, byPair)
    if (founder !== null) {
      founder.quotes.push(quote)
      continue
    }
    if (!isQuoted(quote)) continue
    const own: Founder = { pairs, quotes: [quote] }
    founders.push(own)
    for (const pair of pairs) {
      const known = byPair.get(pair)
      if (known === undefined) byPair.set(pair, [own])
      else if (known.length <= mostFamilies) known.push(own)
    }
  }
  return founders
    .filter(({ quotes: members }) => articlesIn(members) > 1)
    .map(({ quotes: members }) => ({
      id: members[0]?.id ?? '',
      quotes: members,
      wordings: [...Map.groupBy(members, wordsOf).values()],
    }))
    .sort((a, b) => articlesIn(b.quotes) - articlesIn(a.quotes))
}

/** The families by the id of each of their quotes. @example familyByQuote(families).get('q1')?.id // 'q1' */
export function familyByQuote(families: readonly Family[]): Map<string, Family> {
  return new Map(
    families.flatMap((family) => family.quotes.map(({ id }): [string, Family] => [id, family])),
  )
}

/** How many articles quotes come from. @example articlesIn(family.quotes) // 3 */
export const articlesIn = (quotes: readonly QuoteRecord[]): number =>
  new Set(quotes.map(({ article }) => article)).size

/** Without punctuation, which says little of what was said; dashes part words, spaces or none. */
const wordsOf = ({ parts }: QuoteRecord): string =>
  parts
    .flatMap((part) => part.split(/\s+/u))
    .flatMap((word) => bareWord(word).split(/[-…]/u))
    .filter((word) => word !== '')
    .join(' ')

function pairsOf(quote: QuoteRecord): Set<string> {
  const words = wordsOf(quote).split(' ')
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)
  return new Set(pairs.slice(0, mostPairs))
}

function nearest(
  pairs: ReadonlySet<string>,
  byPair: ReadonlyMap<string, readonly Founder[]>,
): Founder | null {
  const candidates = new Set(
    [...pairs].flatMap((pair) => {
      const known = byPair.get(pair) ?? []
      return known.length > mostFamilies ? [] : known
    }),
  )
  let best: Founder | null = null
  let most = 0
  for (const founder of candidates) {
    const [small, large] =
      pairs.size < founder.pairs.size ? [pairs, founder.pairs] : [founder.pairs, pairs]
    const shared = [...small].filter((pair) => large.has(pair)).length
    const isLike = shared >= fewestShared && shared >= likeness * large.size
    const isPart = shared >= fewestOfPart && shared >= partLikeness * small.size
    const score = (shared * shared) / large.size
    if ((isLike || isPart) && score > most) [best, most] = [founder, score]
  }
  return best
}
