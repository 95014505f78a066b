import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lensNumbers, lensOf } from '../../../src/archive/article/lens.ts'

const plain = { speakers: ['ada'], kind: 'direct', force: 'stated' } as const

test('a quote is shown by its speakers’ choices and by those of its kind', () => {
  const numbers = lensNumbers(['ada', 'bea'])
  assert.equal(lensOf(plain, numbers, false), '1 said direct')
  assert.equal(
    lensOf({ ...plain, speakers: ['bea', 'ada'], kind: 'mixed' }, numbers, true),
    '2 1 said disputed',
  )
  assert.equal(lensOf({ ...plain, speakers: [] }, numbers, false), '0 said direct')
})

test('speakers after the eighth share a choice, and what nobody said has none of theirs', () => {
  const many = Array.from({ length: 12 }, (_, index) => `s${index}`)
  const numbers = lensNumbers(many)
  assert.equal(numbers.get('s7'), '8')
  assert.equal(
    lensOf({ ...plain, speakers: ['s8', 's11', 'unknown'] }, numbers, false),
    '9 said direct',
  )
  assert.equal(lensOf({ ...plain, force: 'hypothetical' }, numbers, true), 'imagined')
})
