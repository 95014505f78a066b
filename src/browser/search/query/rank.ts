/** How well a quote answers a query, read closely. Scores compare within one band of one query only. */
import Fuse from 'fuse.js/basic'
import type { Doc } from '../index/source.ts'
import { better, type Match, type QueryWord } from './match.ts'

/** Longer patterns cost more than they tell. */
const mostLetters = 64

const phraseShare = 0.3
const orderShare = 0.3
const ownShare = 0.3
const closenessShare = 0.2
const shortShare = 0.1

/**
 * Sorts matches of which the quotes are there, best first: words by how rare they are and how well they
 * match, then the whole phrase (by fuse.js), the order of the words, how many stand in the quote itself,
 * how close together, and how little else does.
 *
 * @param phrase all folded words of the query, function words too
 *
 * @example rank([{ match, doc }], ['tide', 'waits'], words)[0]?.doc.number // 0
 */
export function rank(
  found: readonly { readonly match: Match; readonly doc: Doc }[],
  phrase: readonly string[],
  query: readonly QueryWord[],
): Doc[] {
  const alike = new Map(
    phrase.map((term) => {
      const word = query.find((one) => one.term === term)
      return [term, word ? new Set([term, ...word.variants.keys()]) : new Set([term])] as const
    }),
  )
  const scores = phraseScores(
    found.map(({ doc }) => doc),
    phrase,
  )
  return found
    .map(({ match, doc }, place) => {
      const words = wordsOf(doc, phrase, alike)
      return {
        doc: doc.number,
        row: doc,
        score:
          match.score +
          phraseShare * (scores.get(place) ?? 0) +
          (orderShare * inOrder(words)) / phrase.length +
          (ownShare * new Set(words.flat()).size) / phrase.length +
          closenessShare * closeness(words) +
          (shortShare * phrase.length) / Math.max(phrase.length, doc.terms.length),
      }
    })
    .sort(better)
    .map(({ row }) => row)
}

/** For each quote, by place, how much of the phrase it has, misspelled or not: 1 is all of it. */
function phraseScores(docs: readonly Doc[], phrase: readonly string[]): Map<number, number> {
  const fuse = new Fuse(
    docs.map(({ terms }) => ` ${terms.join(' ')} `),
    { ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.4, includeScore: true },
  )
  return new Map(
    fuse
      .search(phrase.join(' ').slice(0, mostLetters))
      .map(({ refIndex, score = 1 }) => [refIndex, 1 - score] as const),
  )
}

/** For each word of a quote the places of the query's words that it stands for. */
function wordsOf(
  doc: Doc,
  phrase: readonly string[],
  alike: ReadonlyMap<string, ReadonlySet<string>>,
): number[][] {
  return doc.terms.map((term) =>
    phrase.flatMap((word, place) => (alike.get(word)?.has(term) === true ? [place] : [])),
  )
}

/** How many words stand in the query's order: their longest common subsequence. */
function inOrder(words: readonly number[][]): number {
  // ends[n] is the smallest place in the query at which a subsequence of n + 1 words can end.
  const ends: number[] = []
  for (const places of words) {
    for (const place of [...places].sort((a, b) => b - a)) {
      const length = ends.findIndex((end) => end >= place)
      ends[length < 0 ? ends.length : length] = place
    }
  }
  return ends.length
}

/** How close together they stand: 1 when nothing is in between. */
function closeness(words: readonly number[][]): number {
  const distinct = new Set(words.flat()).size
  if (distinct < 2) return distinct
  let best = 0
  for (let from = 0; from < words.length; from++) {
    if (words[from]?.length === 0) continue
    const seen = new Set<number>()
    for (let to = from; to < words.length && seen.size < distinct; to++) {
      for (const word of words[to] ?? []) seen.add(word)
      if (seen.size === distinct) best = Math.max(best, distinct / (to - from + 1))
    }
  }
  return Math.min(1, best)
}
