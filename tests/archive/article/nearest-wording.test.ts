import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
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

test('what was found does not depend on what is passed over', () => {
  const wording = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 12 })
  fc.assert(
    fc.property(fc.array(wording, { maxLength: 12 }), wording, (some, words) => {
      const alone = some.map((one) => nearestWording([one])(words, any)?.share ?? 0)
      const found = nearestWording(some)(words, any)
      const highest = Math.max(0, ...alone)
      assert.equal(found?.share ?? 0, highest)
      assert.equal(found?.wording ?? -1, highest === 0 ? -1 : alone.indexOf(highest))
    }),
    { numRuns: 2000 },
  )
})

test('thousands of wordings that are alike are compared in full with the first of them only', () => {
  const alike = Array.from({ length: 2000 }, (_, number) =>
    `the last boat of pier ${number} leaves the harbour at noon`.split(' '),
  )
  let looks = 0
  const seen = alike.map(
    (words) =>
      new Proxy(words, {
        get: (target, key) => {
          if (key === 'length') looks += 1
          return Reflect.get(target, key) as unknown
        },
      }),
  )
  const find = nearestWording(seen)
  looks = 0
  const words = 'the last boat of pier z leaves the harbour at noon'.split(' ')
  assert.equal(find(words, any)?.wording, 0)
  assert.ok(looks < 200, String(looks))
})

test('of thousands of wordings that are alike few are even asked for', () => {
  const alike = Array.from({ length: 2000 }, (_, number) =>
    `boat ${number} of pier p${number} leaves the harbour at noon with all its nets`.split(' '),
  )
  const find = nearestWording(alike)
  let asked = 0
  for (const [index, words] of alike.entries()) {
    const found = find(words, (wording) => {
      asked += 1
      return wording < index
    })
    assert.equal(found?.wording, index === 0 ? undefined : 0)
  }
  assert.ok(asked < 10 * alike.length, String(asked))
})
