import { heaviestInOrder, type Weighed } from './in-order.ts'
import { comparable, score, wholeKey, type Comparable, type Wording } from './similarity.ts'

/** From this score on, a changed wording is taken for the same quote. */
const accept = 0.6
/** A rival that is at most so much worse makes a match ambiguous. */
const margin = 0.05
/** Counts for equal words that stay in their place while others move around them. */
const stays = 0.2
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
 * `normalizeQuote`) that come once are the same quote; of those that come more often, the ones in equal
 * surroundings are, and of these the ones that stayed while others moved around them. The rest is matched
 * by score, the best first, equal words before changed ones. What is left on either side was taken out,
 * or is new.
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
  const staying = heaviestInOrder(equalPairs(sides))
  matchSingle(sides)
  matchTwins(sides, staying)
  const doubts = matchByScore(sides, staying, length)
  matchInOrder(sides, ({ norm }) => norm)
  const matches = [...sides.claimed].map(([known, found]) => ({ known, found }))
  return {
    matches: matches.sort((a, b) => a.known - b.known),
    doubts: doubts.filter((doubt) => !sides.claimed.has(doubt.known)),
  }
}

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

/** Equal words that both texts have once. */
function matchSingle(sides: Sides): void {
  for (const { known, found } of openGroups(sides, ({ norm }) => norm)) {
    const [[k = 0], [f = 0]] = [known, found]
    if (known.length === 1 && found.length === 1) claim(sides, { known: k, found: f })
  }
}

/** Equal words in equal surroundings; of several, those that stayed in their place. */
function matchTwins(sides: Sides, staying: readonly Weighed[]): void {
  for (const match of staying)
    if (match.weight === whole && isOpen(sides, match)) claim(sides, match)
  matchInOrder(sides, wholeKey)
}

/** The weight of equal words in equal surroundings. */
const whole = 3

/** Pairs of equal words, the heavier the more of their surroundings is equal. */
function equalPairs(sides: Sides): Weighed[] {
  return openGroups(sides, ({ norm }) => norm)
    .filter(({ known, found }) => known.length * found.length <= mostPairs)
    .flatMap(({ known, found }) =>
      known.flatMap((k) => found.map((f) => weigh(sides, { known: k, found: f }))),
    )
}

function weigh({ known, found }: Sides, match: Match): Weighed {
  const [left, right] = [known[match.known], found[match.found]]
  const equal = [left?.prefix === right?.prefix, left?.suffix === right?.suffix]
  return { ...match, weight: whole - equal.filter((each) => !each).length }
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
  /** For equal words with the margin on top, and more for those that stayed in their place. */
  readonly score: number
  readonly equal: boolean
}

/** Every pair that is open and like enough, the best first. */
function scoredPairs(
  { known, found, claimed, taken }: Sides,
  staying: readonly Match[],
  length: number,
): Scored[] {
  const pairs: Scored[] = []
  const stayed = new Map(staying.map((match) => [match.known, match.found]))
  for (const [k, left] of known.entries()) {
    if (claimed.has(k)) continue
    for (const [f, right] of found.entries()) {
      if (taken.has(f)) continue
      const equal = left.norm === right.norm
      const likeness = score(left, right, length, equal ? 0 : accept - margin)
      const bonus = margin + (stayed.get(k) === f ? stays : 0)
      if (equal) pairs.push({ known: k, found: f, score: likeness + bonus, equal })
      else if (likeness > 0) pairs.push({ known: k, found: f, score: likeness, equal })
    }
  }
  return pairs.sort((a, b) => b.score - a.score || a.known - b.known || a.found - b.found)
}

/** Claims the best pairs. Of changed words that could be several quotes, none is claimed. */
function matchByScore(sides: Sides, staying: readonly Match[], length: number): Doubt[] {
  const pairs = scoredPairs(sides, staying, length)
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
