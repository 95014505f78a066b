import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  count,
  formatDay,
  formatPeriod,
  percent,
  readingTime,
} from '../../src/components/format.ts'

test('a day is written out', () => {
  assert.equal(formatDay('2022-01-14'), '14 January 2022')
})

test('a period says what it can leave out', () => {
  for (const [period, words] of [
    ['2022-01-14', '14 January 2022'],
    ['2022-01-10/2022-01-16', '10–16 January 2022'],
    ['2022-01-28/2022-02-03', '28 January – 3 February 2022'],
    ['2021-12-28/2022-01-03', '28 December 2021 – 3 January 2022'],
    ['2021-10/2022-01', 'October 2021 – January 2022'],
    ['2021-10', 'October 2021'],
    ['1990/1999', '1990–1999'],
    ['1949', '1949'],
  ] as const)
    assert.equal(formatPeriod(period), words)
})

test('a noun agrees with its number', () => {
  assert.equal(count(1, 'quote'), '1 quote')
  assert.equal(count(1200, 'quote'), '1,200 quotes')
})

test('a text takes a minute at least', () => {
  assert.equal(readingTime(3), '1 minute')
  assert.equal(readingTime(700), '3 minutes')
})

test('a part of nothing is nothing', () => {
  assert.equal(percent(1, 3), '33%')
  assert.equal(percent(0, 0), '0%')
})
