import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areWorthBars, leaders, tally, wordsIn } from '../../../src/components/figures/tally.ts'
import { recordOf } from '../records.ts'

const ada = { id: 'ada', name: 'Ada' }
const bea = { id: 'bea', name: 'Bea' }
const quotes = [recordOf({ speakers: [bea] }), recordOf({ speakers: [ada, bea] })]

test('what most quotes have comes first', () => {
  const tallies = tally(quotes, ({ speakers }) => speakers)
  assert.deepEqual(tallies, [
    { ...bea, amount: 2 },
    { ...ada, amount: 1 },
  ])
  assert.deepEqual(leaders(tallies), [{ ...bea, amount: 2 }])
})

test('those who share the most lead together', () => {
  const equal = tally(quotes.slice(1), ({ speakers }) => speakers)
  assert.equal(leaders(equal).length, 2)
  assert.deepEqual(leaders([]), [])
})

test('words are added up', () => {
  assert.equal(wordsIn(quotes), 14)
})

test('words of a quote inside another are those of the inner one alone', () => {
  assert.equal(wordsIn([recordOf({ words: 7, ownWords: 5 }), recordOf({ words: 2 })]), 7)
})

test('bars are drawn of numbers that differ, and of more than two', () => {
  const of = (...amounts: number[]) => amounts.map((amount) => ({ id: 'a', name: 'A', amount }))
  assert.equal(areWorthBars(of(3, 2, 1)), true)
  assert.equal(areWorthBars(of(2, 1, 1)), false)
  assert.equal(areWorthBars(of(9, 1)), false)
  assert.equal(areWorthBars([]), false)
})
