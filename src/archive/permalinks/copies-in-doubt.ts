import type { Match } from './match-quotes.ts'
import { insideOf } from './paragraphs.ts'
import { normalizeQuote } from './quote-ids.ts'
import type { Wording } from './similarity.ts'

/** Quotes of the same words that could have been taken for each other, by their indices. */
export interface Copies {
  readonly known: readonly number[]
  readonly found: readonly number[]
}

/**
 * Where the same words come more than once, before or after, the copies of which a match is no more than
 * the likeliest: an editor who knows what was edited may know better.
 *
 * A copy is not in doubt when it stands next to what it stood next to in its paragraph, no other copy
 * does so in either text, and all such copies kept their order. Nor is a single one that is left when all
 * others have what they had around them. And where nothing changed from the first copy in doubt to the
 * last, no quote and nothing next to one, each is where it was if the match left it there.
 *
 * @param known in the order of the earlier text
 * @param found in the order of the text as it is
 * @param matches as `matchQuotes` has them
 * @returns one entry for each words; where copies are only new, or only gone, it could be any of them
 *
 * @example copiesInDoubt([no], [no, no], [{ known: 0, found: 1 }]) // [{ known: [0], found: [0, 1] }]
 */
export function copiesInDoubt(
  known: readonly Wording[],
  found: readonly Wording[],
  matches: readonly Match[],
): Copies[] {
  const sides: Sides = { known: known.map(placed), found: found.map(placed) }
  if (isSame(sides.known, sides.found)) return []
  const foundOf = new Map(matches.map((match) => [match.known, match.found]))
  const copies = groupByWords(sides.found)
  return [...groupByWords(sides.known)].flatMap(([words, known]) => {
    const found = copies.get(words) ?? []
    const hasCopies = found.length > 0 && known.length + found.length > 2
    return hasCopies ? doubtAbout({ known, found }, sides, foundOf) : []
  })
}

/** A quote by its words, by these and what is next to it in its paragraph, and by all that is known. */
interface Placed {
  readonly words: string
  readonly inside: string
  readonly whole: string
}

interface Sides {
  readonly known: readonly Placed[]
  readonly found: readonly Placed[]
}

function placed(wording: Wording): Placed {
  const { exact, prefix, suffix } = wording
  const words = normalizeQuote(exact)
  // What is kept may end within a blank line, and so with white space that the paragraph does not have.
  const inside = insideOf(wording)
    .replace(/ ?\0 ?/gu, '\0')
    .trim()
  return { words, inside, whole: [words, prefix, suffix].join('\0') }
}

const groupByWords = (side: readonly Placed[]): Map<string, number[]> =>
  Map.groupBy(side.keys(), (index) => side[index]?.words ?? '')

const isSame = (a: readonly Placed[], b: readonly Placed[]): boolean =>
  a.length === b.length && a.every(({ whole }, index) => whole === b[index]?.whole)

/** The copies of some words that are in doubt; none, or one entry. */
function doubtAbout(copies: Copies, sides: Sides, foundOf: ReadonlyMap<number, number>): Copies[] {
  const plain = plainPairs(copies, sides, foundOf)
  const isKnown = new Set(plain.map((pair) => pair.known))
  const isFound = new Set(plain.map((pair) => pair.found))
  const known = copies.known.filter((index) => !isKnown.has(index))
  const found = copies.found.filter((index) => !isFound.has(index))
  const [onlyKnown, onlyFound] = [known[0] ?? -1, found[0] ?? -1]
  const isInPlace = known.every((index, nth) => foundOf.get(index) === found[nth])
  if (isInPlace && isSame(stretch(sides.known, known), stretch(sides.found, found))) return []
  if (known.length === 0 || found.length === 0) return [copies]
  if (known.length > 1 || found.length > 1 || foundOf.get(onlyKnown) !== onlyFound)
    return [{ known, found }]
  const isAsBefore = plain.every(
    (pair) => sides.known[pair.known]?.whole === sides.found[pair.found]?.whole,
  )
  return isAsBefore ? [] : [copies]
}

/** Copies that are next to what they were next to, each alone so, in their order; else none is plain. */
function plainPairs(
  copies: Copies,
  sides: Sides,
  foundOf: ReadonlyMap<number, number>,
): readonly Match[] {
  const before = Map.groupBy(copies.known, (index) => sides.known[index]?.inside)
  const after = Map.groupBy(copies.found, (index) => sides.found[index]?.inside)
  const plain = [...before].flatMap(([inside, [known = -1, ...others]]) => {
    const [found = -1, ...rivals] = after.get(inside) ?? []
    const isOnly = others.length === 0 && rivals.length === 0
    return isOnly && foundOf.get(known) === found ? [{ known, found }] : []
  })
  const isInOrder = plain.every(({ found }, index) => found > (plain[index - 1]?.found ?? -1))
  return isInOrder ? plain : []
}

/** All quotes from the first of some to the last. */
const stretch = (side: readonly Placed[], indices: readonly number[]): readonly Placed[] =>
  side.slice(indices[0] ?? 0, (indices.at(-1) ?? -1) + 1)
