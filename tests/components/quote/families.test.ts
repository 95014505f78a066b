import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Family } from '../../../src/archive/across/wordings.ts'
import { familyPlace, wordingsFinding } from '../../../src/components/quote/families.ts'
import { recordOf } from '../records.ts'

const family = (id: string, wordings: number): Family => ({
  id,
  quotes: [recordOf({ id })],
  wordings: Array.from({ length: wordings }, () => [recordOf()]),
})
const families = Array.from({ length: 20 }, (_, index) => family(`q${index}`, index === 0 ? 2 : 1))

test('a family has a place in the list', () => {
  const last = families.at(-1)
  assert.ok(last)
  assert.equal(familyPlace(families, last), '/archive/wordings/2/#q19')
})

test('the finding counts what stands in several articles, and what drifted', () => {
  assert.equal(wordingsFinding([]), 'No quote stands in more than one article yet')
  assert.match(wordingsFinding([family('a', 2)]), /^One quote .*; its words drifted$/u)
  assert.match(wordingsFinding(families), /^20 quotes stand .*; the words of 1 drifted$/u)
  assert.match(wordingsFinding([family('a', 1)]), /none of their words drifted$/u)
})
