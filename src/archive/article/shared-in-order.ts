/** As many words are looked at in one number: their sums must fit into 31 bits. */
const bits = 30
const all = 2 ** bits - 1

/**
 * Gives a function that counts how many of these words stand in a stretch of others in the same order:
 * the length of their longest common subsequence.
 *
 * Each word is a bit, 1 until it is matched, and a step of the others is an addition, after Hyyrö,
 * “Bit-parallel LCS-length computation revisited” (2004). That is what makes thousands of wordings cheap
 * to hold against each other.
 *
 * @example sharedInOrder(['we', 'leave', 'at', 'noon'])(['we', 'go', 'at', 'noon'], 0, 4) // 3
 */
export function sharedInOrder(
  words: readonly string[],
): (others: readonly string[], from: number, to: number) => number {
  const size = Math.ceil(words.length / bits)
  const places = new Map<string, Int32Array>()
  for (const [at, word] of words.entries()) {
    const own = places.get(word) ?? new Int32Array(size)
    const part = Math.floor(at / bits)
    own[part] = (own[part] ?? 0) | (1 << (at % bits))
    places.set(word, own)
  }
  return (others, from, to) => {
    const left = new Int32Array(size).fill(all)
    for (let at = from; at < to; at += 1) {
      const own = places.get(others[at] ?? '')
      if (own !== undefined) match(left, own)
    }
    let count = 0
    for (const part of left) count += zeros(part)
    return count
  }
}

/** Takes one more word of the others into account, which stands at its own places among the words. */
function match(left: Int32Array, own: Int32Array): void {
  let carry = 0
  for (let part = 0; part < left.length; part += 1) {
    const before = left[part] ?? 0
    const met = before & (own[part] ?? 0)
    const sum = before + met + carry
    carry = sum > all ? 1 : 0
    left[part] = (sum & all) | (before & ~met)
  }
}

function zeros(part: number): number {
  let count = 0
  for (let rest = ~part & all; rest !== 0; rest &= rest - 1) count += 1
  return count
}
