import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whose } from '../../src/analysis/whose.ts'

test('a source that is not named stands in place of a name', () => {
  assert.equal(whose({ force: 'stated', source: 'a passenger' }, false), 'A passenger, not named')
  assert.equal(whose({ force: 'stated', source: null }, false), 'Speaker not named')
  assert.equal(whose({ force: 'denied', source: 'a passenger' }, true), '')
})

test('what is imagined is nobody’s, whoever it is imagined of', () => {
  const imagined = { force: 'hypothetical', source: 'a passenger' } as const
  assert.equal(whose(imagined, true), 'Said by nobody, imagined of ')
  assert.equal(whose(imagined, false), 'Said by nobody')
})
