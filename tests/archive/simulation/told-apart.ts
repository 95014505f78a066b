/**
 * What tells copies apart, by what the ledger keeps of the earlier text and the build finds in the later
 * one: quotes in their order, and of each its words and what stands next to it. Nothing here knows what
 * an editor did, and nothing is taken from the matcher: each reading is tried.
 */
import { placesInParagraphs } from '../../../src/archive/permalinks/paragraphs.ts'
import {
  comparable,
  wholeKey,
  type Comparable,
  type Wording,
} from '../../../src/archive/permalinks/similarity.ts'

/** An earlier quote that is a later one, by their indices, and how many characters that keeps. */
interface Pair {
  readonly known: number
  readonly found: number
  readonly weight: number
}

/** The quotes of both texts, and which of them could be the same. */
export interface Sides {
  /** The later place of each earlier quote that something which both texts have once gives away. */
  readonly own: ReadonlyMap<number, number>
  readonly pairs: readonly Pair[]
}

/**
 * Both texts. The same quote are: words that each text has once; words in surroundings that each has
 * once; words in a paragraph that each has once. Of the rest, each could be any that has its words.
 *
 * @example sidesOf([wording], [wording]).pairs.length // 1
 */
export function sidesOf(known: readonly Wording[], found: readonly Wording[]): Sides {
  const [earlier, later] = [known.map(comparable), found.map(comparable)]
  const own = new Map<number, number>()
  const taken = new Set<number>()
  const keep = (keys: readonly string[], others: readonly string[]): void => {
    for (const [k, key] of keys.entries()) {
      const f = others.indexOf(key)
      const isOnly = f >= 0 && isOnce(keys, key) && isOnce(others, key)
      if (!isOnly || own.has(k) || taken.has(f)) continue
      own.set(k, f)
      taken.add(f)
    }
  }
  keep(earlier.map(wordsOf), later.map(wordsOf))
  keep(earlier.map(wholeKey), later.map(wholeKey))
  keep(placesInParagraphs(known), placesInParagraphs(found))
  const pairs = [...earlier.entries()].flatMap(([k, left]) =>
    [...later.entries()]
      .filter(([f, right]) => left.norm === right.norm && (own.get(k) ?? f) === f)
      .filter(([f]) => own.has(k) || !taken.has(f))
      .map(([f, right]) => ({ known: k, found: f, weight: keptBy(left, right) })),
  )
  return { own, pairs }
}

const wordsOf = ({ norm }: Comparable): string => norm

const isOnce = (keys: readonly string[], key: string): boolean =>
  keys.indexOf(key) === keys.lastIndexOf(key)

/** The words, and the characters next to them that are the same. */
const keptBy = (a: Comparable, b: Comparable): number =>
  a.norm.length + sameStart(reversed(a.prefix), reversed(b.prefix)) + sameStart(a.suffix, b.suffix)

const reversed = (text: string): string => text.split('').reverse().join('')

function sameStart(a: string, b: string): number {
  const other = a.split('').findIndex((character, index) => character !== b[index])
  return other < 0 ? a.length : other
}

/**
 * What the best reading keeps. A reading takes pairs that stand in the same order in both texts for what
 * was left alone; what it leaves out was taken out, or typed in. The more characters it keeps, the less
 * was edited, and where a pair is the next of another in both texts that counts for one character more,
 * since nothing was edited between them.
 *
 * @example bestReading([{ known: 0, found: 0, weight: 3 }]) // 3
 */
export function bestReading(pairs: readonly Pair[]): number {
  const inOrder = pairs.toSorted((a, b) => a.known - b.known || a.found - b.found)
  const upTo: number[] = []
  let best = 0
  for (const { known, found, weight } of inOrder) {
    let before = 0
    for (const [index, kept] of upTo.entries()) {
      const other = inOrder[index]
      if (other === undefined || other.known >= known || other.found >= found) continue
      const isNext = other.known + 1 === known && other.found + 1 === found
      before = Math.max(before, kept + (isNext ? 1 : 0))
    }
    upTo.push(weight + before)
    best = Math.max(best, weight + before)
  }
  return best
}

/** True when the ids as they were given are one of the best readings: nothing less could have been edited. */
export function isBestReading({ pairs }: Sides, given: ReadonlyMap<number, number>): boolean {
  const chosen = pairs.filter(({ known, found }) => given.get(known) === found)
  return bestReading(chosen) === bestReading(pairs)
}

/**
 * Why an earlier quote cannot be known to be a later one:
 *
 * - `surroundings`: the words and surroundings that are its own, or the other one's, are elsewhere;
 * - `tie`: some of the best readings have it there, and some have it elsewhere;
 * - `longer`: no best reading has it there, so that more was edited than need have been.
 *
 * `undefined` when nothing speaks against it and each best reading has it there.
 *
 * @example whyUnknown(sides, 0, 1) // 'tie'
 */
export function whyUnknown(
  { own, pairs }: Sides,
  known: number,
  found: number,
): 'surroundings' | 'tie' | 'longer' | undefined {
  if (own.get(known) === found) return undefined
  const isIt = (pair: Pair): boolean => pair.known === known && pair.found === found
  if (!pairs.some(isIt)) return 'surroundings'
  const best = bestReading(pairs)
  if (bestReading(pairs.filter((pair) => !isIt(pair))) < best) return undefined
  const fitting = pairs.filter(
    (pair) =>
      isIt(pair) ||
      (pair.known < known && pair.found < found) ||
      (pair.known > known && pair.found > found),
  )
  return bestReading(fitting) === best ? 'tie' : 'longer'
}
