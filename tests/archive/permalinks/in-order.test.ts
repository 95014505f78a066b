import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { heaviestInOrder, type Weighed } from '../../../src/archive/permalinks/in-order.ts'

const index = fc.integer({ min: 0, max: 6 })
const anyPairs = fc.uniqueArray(
  fc.record({ known: index, found: index, weight: fc.integer({ min: 1, max: 3 }) }),
  { selector: ({ known, found }) => known * 10 + found, maxLength: 12 },
)
type Place = Pick<Weighed, 'known' | 'found'>

const isNext = (pair: Place, before: Place | undefined): boolean =>
  before !== undefined && pair.known === before.known + 1 && pair.found === before.found + 1

const weightOf = (chain: readonly Weighed[], together = 0): number =>
  chain.reduce(
    (sum, pair, at) => sum + pair.weight + (isNext(pair, chain[at - 1]) ? together : 0),
    0,
  )

/** The weight of the heaviest chain, by trying them all. */
function heaviest(pairs: readonly Weighed[], together = 0, before?: Place): number {
  const { known = -1, found = -1 } = before ?? {}
  const next = pairs.filter((pair) => pair.known > known && pair.found > found)
  const weights = next.map((pair) => {
    const close = isNext(pair, before) ? together : 0
    return pair.weight + close + heaviest(pairs, together, pair)
  })
  return Math.max(0, ...weights)
}

describe('heaviestInOrder', () => {
  it('keeps the order of both lists, and of all such chains has the heaviest', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const chain = heaviestInOrder(pairs)
        for (const [at, { known, found }] of chain.entries()) {
          const next = chain[at + 1]
          assert.ok(next === undefined || (next.known > known && next.found > found))
        }
        assert.equal(weightOf(chain), heaviest(pairs))
      }),
    )
  })

  it('counts neighbours that are neighbours still', () => {
    fc.assert(
      fc.property(anyPairs, fc.integer({ min: 1, max: 3 }), (pairs, together) => {
        const chain = heaviestInOrder(pairs, together)
        assert.equal(weightOf(chain, together), heaviest(pairs, together))
      }),
    )
  })

  it('starts as early as it can', () => {
    const pairs = [0, 1].flatMap((known) => [0, 1, 2].map((found) => ({ known, found, weight: 1 })))
    const chain = heaviestInOrder(pairs).map(({ known, found }) => [known, found])
    assert.deepEqual(chain, [
      [0, 0],
      [1, 1],
    ])
  })
})
