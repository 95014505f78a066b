import { heaviestInOrder, type Weighed } from './in-order.ts'
import { placesInParagraphs } from './paragraphs.ts'
import { comparable, score, wholeKey, type Comparable, type Wording } from './similarity.ts'

/** From this score on, a changed wording is taken for the same quote. */
const accept = 0.6
/** A rival that is at most so much worse makes a match ambiguous. */
const margin = 0.05
/** As many characters is it worth that two neighbours are neighbours still: of ties, the fewest breaks. */
const together = 1
/** Words that come oftener than so many pairs are too common to tell what stayed. */
const mostPairs = 10_000

/** A known wording and the found one that it has become, by their indices. */
export interface Match {
  readonly known: number
  readonly found: number
}

/** A known wording that could have become one of several. */
export interface Doubt {
  readonly known: number
  readonly found: readonly number[]
}

/** Which known wordings are which found ones. */
export interface Matches {
  /** By `known`. */
  readonly matches: readonly Match[]
  readonly doubts: readonly Doubt[]
}

/**
 * Finds the known quotes of an article again in a later version of it. Equal words (see
 * `normalizeQuote`) that both have once are the same quote; then those whose surroundings both have once;
 * then those whose paragraph both have once. Of the other copies those stayed that make the best reading:
 * the one that takes the most characters for left alone, see {@link heaviestInOrder}. Then equal
 * surroundings are taken in their order, and the rest by score, the best first, equal words before
 * changed ones. What is left on either side was taken out, or is new.
 *
 * Copies cannot always be told apart: “No.” copied in front of itself is the same text as “No.” copied
 * behind itself. The id then leads to a copy, and so still to the same words in the same article.
 *
 * @param known in the order of the earlier text
 * @param found in the order of the text as it is
 * @param length of the text
 *
 * @example
 * matchQuotes([{ exact: '“No.”', … }], [{ exact: '“No!”', … }], 100).matches // [{ known: 0, found: 0 }]
 */
export function matchQuotes(
  known: readonly Wording[],
  found: readonly Wording[],
  length: number,
): Matches {
  const sides: Sides = {
    known: known.map(comparable),
    found: found.map(comparable),
    claimed: new Map(),
    taken: new Set(),
  }
  matchSingle(sides, sides.known.map(wordsOf), sides.found.map(wordsOf))
  matchSingle(sides, sides.known.map(wholeKey), sides.found.map(wholeKey))
  matchSingle(sides, placesInParagraphs(known), placesInParagraphs(found))
  matchStaying(sides)
  matchInOrder(sides, wholeKey)
  const doubts = matchByScore(sides, length)
  matchInOrder(sides, wordsOf)
  const matches = [...sides.claimed].map(([known, found]) => ({ known, found }))
  return {
    matches: matches.sort((a, b) => a.known - b.known),
    doubts: doubts.filter((doubt) => !sides.claimed.has(doubt.known)),
  }
}

const wordsOf = ({ norm }: Comparable): string => norm

interface Sides {
  readonly known: readonly Comparable[]
  readonly found: readonly Comparable[]
  /** The found index of each known one that is matched. */
  readonly claimed: Map<number, number>
  readonly taken: Set<number>
}

function claim({ claimed, taken }: Sides, { known, found }: Match): void {
  claimed.set(known, found)
  taken.add(found)
}

const isOpen = ({ claimed, taken }: Sides, { known, found }: Match): boolean =>
  !claimed.has(known) && !taken.has(found)

/** The indices that are still open, in groups of equal keys, where both sides have some. */
function openGroups(
  sides: Sides,
  keyOf: (wording: Comparable) => string,
): { known: number[]; found: number[] }[] {
  const { known, found, claimed, taken } = sides
  const open = (side: readonly Comparable[], done: { has: (index: number) => boolean }) =>
    Map.groupBy(
      [...side.entries()].filter(([index]) => !done.has(index)),
      ([, wording]) => keyOf(wording),
    )
  const others = open(found, taken)
  return [...open(known, claimed)].flatMap(([key, entries]) => {
    const found = others.get(key)?.map(([index]) => index)
    return found === undefined ? [] : [{ known: entries.map(([index]) => index), found }]
  })
}

/** Equal keys, one for each quote, that both texts have once. */
function matchSingle(sides: Sides, known: readonly string[], found: readonly string[]): void {
  const others = Map.groupBy(found.keys(), (index) => found[index])
  for (const [key, indices] of Map.groupBy(known.keys(), (index) => known[index])) {
    const [[k = 0], [f = 0, ...more] = []] = [indices, others.get(key)]
    const match = { known: k, found: f }
    const isSingle = others.has(key) && indices.length === 1 && more.length === 0
    if (isSingle && isOpen(sides, match)) claim(sides, match)
  }
}

/** Equal words that stayed in their place while others moved around them. */
function matchStaying(sides: Sides): void {
  const open = equalPairs(sides)
  if (open.length === 0) return
  const settled = [...sides.claimed].map(([known, found]) => ({ known, found }))
  const pairs = [...settled, ...open].map((match) => weigh(sides, match))
  for (const match of heaviestInOrder(pairs, together))
    if (isOpen(sides, match)) claim(sides, match)
}

/** Open pairs of equal words. */
function equalPairs(sides: Sides): Match[] {
  return openGroups(sides, wordsOf)
    .filter(({ known, found }) => known.length * found.length <= mostPairs)
    .flatMap(({ known, found }) => known.flatMap((k) => found.map((f) => ({ known: k, found: f }))))
}

/** How many characters a pair of equal words keeps: the words, and as far as what is around is the same. */
function weigh({ known, found }: Sides, match: Match): Weighed {
  const [left, right] = [known[match.known], found[match.found]]
  if (left === undefined || right === undefined) return { ...match, weight: 0 }
  const before = sameFor(
    left.prefix.length,
    (at) => left.prefix.at(-1 - at) === right.prefix.at(-1 - at),
  )
  const after = sameFor(left.suffix.length, (at) => left.suffix[at] === right.suffix[at])
  return { ...match, weight: left.norm.length + before + after }
}

/** How many of the first numbers below a limit are all the same. */
function sameFor(limit: number, isSame: (at: number) => boolean): number {
  let count = 0
  while (count < limit && isSame(count)) count += 1
  return count
}

/** Equal keys, one after the other as they stand. */
function matchInOrder(sides: Sides, keyOf: (wording: Comparable) => string): void {
  for (const { known, found } of openGroups(sides, keyOf)) {
    for (const [at, index] of known.entries()) {
      const other = found[at]
      if (other !== undefined) claim(sides, { known: index, found: other })
    }
  }
}

interface Scored extends Match {
  /** For equal words with the margin on top. */
  readonly score: number
  readonly equal: boolean
}

/** Every pair that is open and like enough, the best first. */
function scoredPairs({ known, found, claimed, taken }: Sides, length: number): Scored[] {
  const pairs: Scored[] = []
  for (const [k, left] of known.entries()) {
    if (claimed.has(k)) continue
    for (const [f, right] of found.entries()) {
      if (taken.has(f)) continue
      const equal = left.norm === right.norm
      const likeness = score(left, right, length, equal ? 0 : accept - margin)
      if (equal) pairs.push({ known: k, found: f, score: likeness + margin, equal })
      else if (likeness > 0) pairs.push({ known: k, found: f, score: likeness, equal })
    }
  }
  return pairs.sort((a, b) => b.score - a.score || a.known - b.known || a.found - b.found)
}

/** Claims the best pairs. Of changed words that could be several quotes, none is claimed. */
function matchByScore(sides: Sides, length: number): Doubt[] {
  const pairs = scoredPairs(sides, length)
  const changed = pairs.filter(({ equal }) => !equal)
  const byKnown = Map.groupBy(changed, ({ known }) => known)
  const byFound = Map.groupBy(changed, ({ found }) => found)
  const doubtful = new Set<Scored>()
  for (const pair of pairs) {
    if (!isOpen(sides, pair) || doubtful.has(pair)) continue
    if (pair.equal) claim(sides, pair)
    else if (pair.score >= accept) {
      const rivals = [...(byKnown.get(pair.known) ?? []), ...(byFound.get(pair.found) ?? [])]
      const near = rivals.filter(
        (other) => other.score >= pair.score - margin && isOpen(sides, other),
      )
      // The pair itself is in both lists.
      if (near.every((other) => other === pair)) claim(sides, pair)
      else for (const other of near) doubtful.add(other)
    }
  }
  return [...Map.groupBy(doubtful, ({ known }) => known)].map(([known, group]) => ({
    known,
    found: group.map(({ found }) => found),
  }))
}
