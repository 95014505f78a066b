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
 * Only wordings that share enough words in any order are compared, and more of them than the nearest that
 * was found before; a list of those that have each word leads to them. Wordings of the same words are
 * compared once.
 *
 * @example
 * nearestWording([['so', 'we', 'leave', 'by', 'noon', 'today']])(['we', 'leave', 'at', 'noon', 'today'], () => true)
 * // { wording: 0, from: 1, to: 6, share: 0.8 }
 */
export function nearestWording(
  wordings: readonly (readonly string[])[],
): (words: readonly string[], isMeant: (wording: number) => boolean) => Stretch | null {
  const copies = [
    ...Map.groupBy(wordings.keys(), (index) => (wordings[index] ?? []).join('\0')).values(),
  ]
  const byWord = new Map<string, number[]>()
  for (const [group, [first = 0]] of copies.entries()) {
    for (const word of new Set(wordings[first])) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [group])
      else known.push(group)
    }
  }
  const sharing = sharedInAnyOrder(byWord, copies.length)
  return (words, isMeant) => {
    const shared = sharedInOrder(words)
    const meant = sharing(words)
      .flatMap(({ group, most }) => {
        const wording = copies[group]?.find(isMeant)
        return wording === undefined ? [] : { wording, most }
      })
      .sort((a, b) => a.wording - b.wording)
    let best: Stretch | null = null
    for (const { wording, most } of meant) {
      if (most / words.length <= (best?.share ?? 0)) continue
      const found = nearest(words.length, wordings[wording] ?? [], shared, best?.share ?? 0)
      if (found !== null) best = { wording, ...found }
    }
    return best
  }
}

const leastOf = (length: number): number => Math.max(fewestShared, smallestShare * length)

/** A group of wordings, and the most words that it can share with others in the same order. */
interface Sharing {
  readonly group: number
  readonly most: number
}

/** Gives a function that finds the groups of wordings that have enough of some words in any order. */
function sharedInAnyOrder(
  byWord: ReadonlyMap<string, readonly number[]>,
  groups: number,
): (words: readonly string[]) => Sharing[] {
  // All 0 between two calls.
  const counts = new Uint32Array(groups)
  return (words) => {
    const enough: number[] = []
    const least = Math.ceil(leastOf(words.length))
    for (const word of words)
      for (const group of byWord.get(word) ?? []) {
        const now = (counts[group] ?? 0) + 1
        counts[group] = now
        if (now === least) enough.push(group)
      }
    const found = enough.map((group) => ({ group, most: counts[group] ?? 0 }))
    for (const word of words) for (const group of byWord.get(word) ?? []) counts[group] = 0
    return found
  }
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
