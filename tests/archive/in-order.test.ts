import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { heaviestInOrder, type Weighed } from '../../src/archive/in-order.ts'

const index = fc.integer({ min: 0, max: 6 })
const anyPairs = fc.uniqueArray(
  fc.record({ known: index, found: index, weight: fc.integer({ min: 1, max: 3 }) }),
  { selector: ({ known, found }) => known * 10 + found, maxLength: 12 },
)
const weightOf = (pairs: readonly Weighed[]): number =>
  pairs.reduce((sum, { weight }) => sum + weight, 0)

/** The weight of the heaviest chain, by trying them all. */
function heaviest(pairs: readonly Weighed[], after: Pick<Weighed, 'known' | 'found'>): number {
  const next = pairs.filter(({ known, found }) => known > after.known && found > after.found)
  return Math.max(0, ...next.map((pair) => pair.weight + heaviest(pairs, pair)))
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
        assert.equal(weightOf(chain), heaviest(pairs, { known: -1, found: -1 }))
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
