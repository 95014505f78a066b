import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Wording } from '../../../src/archive/permalinks/similarity.ts'
import { bestReading, isBestReading, sidesOf, whyUnknown } from '../simulation/told-apart.ts'

const wording = (exact: string, prefix = '', suffix = ''): Wording => ({
  ...{ exact, prefix, suffix, position: 0 },
})
const [no, yes] = [wording('“No.”'), wording('“Yes.”')]

describe('what tells copies apart in the simulation', () => {
  it('is nothing for a quote that was copied next to itself', () => {
    const sides = sidesOf([no], [no, no])
    assert.equal(whyUnknown(sides, 0, 0), 'tie')
    assert.equal(whyUnknown(sides, 0, 1), 'tie')
  })

  it('is the shortest edit', () => {
    const sides = sidesOf([no, yes, no], [no, no, yes, no])
    assert.equal(bestReading(sides.pairs), 'noyesno'.length + 1 + 1)
    assert.equal(whyUnknown(sides, 2, 3), undefined)
    assert.equal(whyUnknown(sides, 0, 1), undefined)
    assert.equal(whyUnknown(sides, 0, 0), 'longer')
    const [neighbours, others] = [
      [1, 2, 3],
      [0, 2, 3],
    ].map((places) => new Map(places.entries()))
    assert.ok(neighbours !== undefined && isBestReading(sides, neighbours))
    assert.ok(others !== undefined && !isBestReading(sides, others))
  })

  it('is surroundings that each text has once', () => {
    const told = wording('“No.”', 'Then ')
    const sides = sidesOf([no, told], [told, no])
    assert.deepEqual([whyUnknown(sides, 0, 1), whyUnknown(sides, 1, 0)], [undefined, undefined])
    assert.equal(whyUnknown(sides, 0, 0), 'surroundings')
  })
})
