import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearestWording } from '../../../src/archive/article/nearest-wording.ts'

const wordings = [
  'no boat leaves before the tide is high',
  'so they say the last boat leaves at noon today',
  'the last boat leaves at noon',
  'the last boat leaves at noon',
].map((wording) => wording.split(' '))
const nearest = nearestWording(wordings)
const any = (): boolean => true

test('the nearest stretch is found, the first of those that are as near', () => {
  const words = 'the last boat leaves at noon'.split(' ')
  assert.deepEqual(nearest(words, any), { wording: 1, from: 3, to: 9, share: 1 })
  assert.equal(nearest(words, (wording) => wording > 2)?.wording, 3)
})

test('few words, other words and the same in another order are near to nothing', () => {
  for (const words of [
    'at noon today',
    'the nets are full of fish',
    'noon at leaves boat last the',
  ])
    assert.equal(nearest(words.split(' '), any), null)
})

test('of thousands of the same wording the first that is meant is looked at, and no other', () => {
  const words = 'the last boat leaves at noon'.split(' ')
  const asked: number[] = []
  const find = nearestWording(Array.from({ length: 2000 }, () => words))
  const found = find(words, (wording) => {
    asked.push(wording)
    return wording > 1
  })
  assert.deepEqual(found, { wording: 2, from: 0, to: 6, share: 1 })
  assert.deepEqual(asked, [0, 1, 2])
})
