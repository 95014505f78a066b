/** A pair of indices, one into each of two lists, and how much it counts. */
export interface Weighed {
  readonly known: number
  readonly found: number
  readonly weight: number
}

/** A pair, the chain of pairs that follows it, and what they weigh together. */
interface Link<Pair> {
  readonly pair: Pair
  readonly total: number
  readonly next: Link<Pair> | undefined
}

/**
 * Of all pairs those that stand in the same order in both lists, none with an index of another, and that
 * weigh most together: what stayed in its place while other things moved around it. With equal weights
 * this is the longest common subsequence. Of chains that weigh the same it is the one that starts first.
 *
 * @param together what two pairs weigh on top when one is the next of the other in both lists: of chains
 *   that weigh the same, this takes the one with fewer breaks
 *
 * @example
 * heaviestInOrder([
 *   { known: 0, found: 1, weight: 1 },
 *   { known: 1, found: 0, weight: 3 },
 * ]) // [{ known: 1, found: 0, weight: 3 }]
 */
export function heaviestInOrder<Pair extends Weighed>(
  pairs: readonly Pair[],
  together = 0,
): Pair[] {
  const width = pairs.reduce((most, { found }) => Math.max(most, found + 1), 0)
  // A Fenwick tree from the end: the best chain of those that start at an index of the found or later.
  const chains = new Array<Link<Pair> | undefined>(width + 1)
  // The chains that start at each known index, by the found one.
  const starting = new Map<number, Map<number, Link<Pair>>>()
  // Of the pairs of one known index the first found goes first, so that none is followed by another.
  const backwards = pairs.toSorted((a, b) => b.known - a.known || a.found - b.found)
  for (const pair of backwards) {
    const { known, found, weight } = pair
    const later = bestFrom(chains, width, found + 1)
    const adjacent = starting.get(known + 1)?.get(found + 1)
    const close = (adjacent?.total ?? -Infinity) + together
    const link =
      close >= (later?.total ?? 0)
        ? { pair, total: weight + close, next: adjacent }
        : { pair, total: weight + (later?.total ?? 0), next: later }
    for (let at = width - found; at <= width; at += at & -at)
      if (isBetter(link, chains[at])) chains[at] = link
    starting.set(known, (starting.get(known) ?? new Map<number, Link<Pair>>()).set(found, link))
    starting.delete(known + 2)
  }
  const inOrder: Pair[] = []
  for (let link = bestFrom(chains, width, 0); link !== undefined; link = link.next)
    inOrder.push(link.pair)
  return inOrder
}

function bestFrom<Pair extends Weighed>(
  chains: readonly (Link<Pair> | undefined)[],
  width: number,
  start: number,
): Link<Pair> | undefined {
  let best: Link<Pair> | undefined
  for (let at = width - start; at > 0; at -= at & -at) {
    const link = chains[at]
    if (link !== undefined && isBetter(link, best)) best = link
  }
  return best
}

function isBetter<Pair extends Weighed>(
  { total, pair }: Link<Pair>,
  other: Link<Pair> | undefined,
): boolean {
  if (other === undefined || total !== other.total) return total > (other?.total ?? 0)
  return pair.found <= other.pair.found
}
