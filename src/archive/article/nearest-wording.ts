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
 * Those that may share all words are looked at first, then those that may share all but one, and so on,
 * until one is found: whoever shares all but two has one of the three rarest, so that the lists of those
 * that have these words lead there. Of many wordings that are all alike, few are compared.
 *
 * @example
 * nearestWording([['so', 'we', 'leave', 'by', 'noon', 'today']])(['we', 'leave', 'at', 'noon', 'today'], () => true)
 * // { wording: 0, from: 1, to: 6, share: 0.8 }
 */
export function nearestWording(
  wordings: readonly (readonly string[])[],
): (words: readonly string[], isMeant: (wording: number) => boolean) => Stretch | null {
  const byWord = new Map<string, number[]>()
  for (const [index, wording] of wordings.entries()) {
    for (const word of new Set(wording)) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [index])
      else known.push(index)
    }
  }
  return (words, isMeant) => {
    const { length } = words
    const shared = sharedInOrder(words)
    const rarestFirst = words
      .map((word) => byWord.get(word) ?? [])
      .sort((a, b) => a.length - b.length)
    const compared = new Set<number>()
    let best: Stretch | null = null
    for (let most = length; most >= leastOf(length); most -= 1) {
      // What is still to come shares no more than `most`.
      if (best !== null && best.share > most / length) return best
      for (const wording of rarestFirst[length - most] ?? []) {
        if (best !== null && best.share === most / length && wording > best.wording) break
        if (compared.has(wording) || !isMeant(wording)) continue
        compared.add(wording)
        const found = nearest(length, wordings[wording] ?? [], shared, best?.share ?? 0)
        if (found !== null && isNearer({ wording, ...found }, best)) best = { wording, ...found }
      }
    }
    return best
  }
}

const leastOf = (length: number): number => Math.max(fewestShared, smallestShare * length)

const isNearer = (found: Stretch, best: Stretch | null): boolean =>
  best === null ||
  found.share > best.share ||
  (found.share === best.share && found.wording < best.wording)

/** The first of the nearest stretches of a wording, where it is as near as another that was found before. */
function nearest(
  length: number,
  wording: readonly string[],
  shared: ReturnType<typeof sharedInOrder>,
  nearestYet: number,
): Omit<Stretch, 'wording'> | null {
  // No stretch shares more than the whole, which is soon counted.
  const most = shared(wording, 0, wording.length)
  if (most < leastOf(length) || most / length < nearestYet) return null
  let best: Omit<Stretch, 'wording'> | null = null
  for (let from = 0; from < wording.length; from += 1) {
    for (let to = from + length - 1; to <= from + length + 1; to += 1) {
      if (to > wording.length) break
      const longer = Math.max(length, to - from)
      const inOrder = shared(wording, from, to)
      const share = inOrder / longer
      const isEnough = inOrder >= leastOf(longer) && share >= nearestYet
      if (isEnough && share > (best?.share ?? 0)) best = { from, to, share }
    }
  }
  return best
}
