import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diffArrays } from 'diff'
import fc from 'fast-check'
import { sharedInOrder } from '../../../src/archive/article/shared-in-order.ts'

test('a stretch of other words is counted, not what stands around it', () => {
  const shared = sharedInOrder(['we', 'leave', 'at', 'noon'])
  assert.equal(shared(['we', 'go', 'at', 'noon'], 0, 4), 3)
  assert.equal(shared(['we', 'go', 'at', 'noon'], 1, 3), 1)
  assert.equal(shared(['noon', 'we'], 0, 2), 1)
  assert.equal(shared([], 0, 0), 0)
})

test('as many words are shared as a comparison of all of them finds, also of long texts', () => {
  const words = fc.array(fc.constantFrom('we', 'you', 'they', 'go', 'stay'), { maxLength: 80 })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const same = diffArrays(one, other).filter(({ added, removed }) => !added && !removed)
      assert.equal(
        sharedInOrder(one)(other, 0, other.length),
        same.reduce((sum, { count }) => sum + count, 0),
      )
    }),
  )
})
