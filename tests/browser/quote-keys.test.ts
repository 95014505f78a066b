import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quoteStep, stepFrom } from '../../src/browser/quote-keys.ts'

test('j and k are ours, but not with another key held or where text goes', () => {
  const plain = { modified: false, inField: false }
  assert.equal(quoteStep({ ...plain, key: 'j' }), 1)
  assert.equal(quoteStep({ ...plain, key: 'k' }), -1)
  assert.equal(quoteStep({ ...plain, key: 'l' }), null)
  assert.equal(quoteStep({ ...plain, key: 'j', modified: true }), null)
  assert.equal(quoteStep({ ...plain, key: 'j', inField: true }), null)
})

test('a step leads on from where the reader is, and never out of the list', () => {
  assert.equal(stepFrom(0, 1, [0, 10]), 1)
  assert.equal(stepFrom(1, 1, [0, 10]), -1)
  assert.equal(stepFrom(0, -1, [0, 10]), -1)
})

test('a reader who is at no quote goes to the nearest one below, or above', () => {
  assert.equal(stepFrom(-1, 1, [-300, 40, 500]), 1)
  assert.equal(stepFrom(-1, -1, [-300, -20, 500]), 1)
  assert.equal(stepFrom(-1, -1, [30, 500]), -1)
})
