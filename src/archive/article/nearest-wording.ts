import { sharedInOrder } from './shared-in-order.ts'

/** A stretch of one of several wordings. */
export interface Stretch {
  /** Index of the wording. */
  readonly wording: number
  /** Its words from `from` on, without that at `to`. */
  readonly from: number
  readonly to: number
  /** Words that it shares with others, in the longer of the two. */
  readonly share: number
}

/** Fewer shared words may be chance; a smaller share is another statement. */
const fewestShared = 4
const smallestShare = 0.7

/**
 * Gives a function that finds the stretch of the wordings that is nearest to some words: at least four
 * of them in the same order, and seven in ten of all. Of several that are as near, the first counts.
 *
 * Only wordings that share enough words in any order are compared; a list of those that have each word
 * leads to them.
 *
 * @example
 * nearestWording([['so', 'we', 'leave', 'by', 'noon', 'today']])(['we', 'leave', 'at', 'noon', 'today'], () => true)
 * // { wording: 0, from: 1, to: 6, share: 0.8 }
 */
export function nearestWording(
  wordings: readonly (readonly string[])[],
): (words: readonly string[], isMeant: (wording: number) => boolean) => Stretch | null {
  const byWord = new Map<string, number[]>()
  for (const [wording, words] of wordings.entries()) {
    for (const word of new Set(words)) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [wording])
      else known.push(wording)
    }
  }
  return (words, isMeant) => {
    const shared = sharedInOrder(words)
    let best: Stretch | null = null
    for (const wording of sharing(words, byWord)) {
      if (!isMeant(wording)) continue
      const found = nearest(words.length, wordings[wording] ?? [], shared, best?.share ?? 0)
      if (found !== null) best = { wording, ...found }
    }
    return best
  }
}

const leastOf = (length: number): number => Math.max(fewestShared, smallestShare * length)

/** The wordings that have enough of the words in any order, the first one first. */
function sharing(
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly number[]>,
): number[] {
  const counts = new Map<number, number>()
  for (const word of words)
    for (const wording of byWord.get(word) ?? [])
      counts.set(wording, (counts.get(wording) ?? 0) + 1)
  const least = leastOf(words.length)
  return [...counts]
    .flatMap(([wording, count]) => (count >= least ? wording : []))
    .sort((a, b) => a - b)
}

/** The first of the nearest stretches of a wording, where it is nearer than another that was found before. */
function nearest(
  length: number,
  wording: readonly string[],
  shared: ReturnType<typeof sharedInOrder>,
  nearestYet: number,
): Omit<Stretch, 'wording'> | null {
  // No stretch shares more than the whole, which is soon counted.
  const most = shared(wording, 0, wording.length)
  if (most < leastOf(length) || most / length <= nearestYet) return null
  let best: Omit<Stretch, 'wording'> | null = null
  for (let from = 0; from < wording.length; from += 1) {
    for (let to = from + length - 1; to <= from + length + 1; to += 1) {
      if (to > wording.length) break
      const longer = Math.max(length, to - from)
      const inOrder = shared(wording, from, to)
      const share = inOrder / longer
      if (inOrder >= leastOf(longer) && share > (best?.share ?? nearestYet))
        best = { from, to, share }
    }
  }
  return best
}
