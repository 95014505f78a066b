import assert from 'node:assert/strict'
import { test } from 'node:test'
import { respelt } from '../../../../src/browser/search/query/respelt.ts'

test('words are respelled where they stand, possessive or not', () => {
  const meant = [{ typed: 'harbuor', taken: 'harbour' }]
  assert.equal(respelt('harbuor’s talks', meant), 'harbour’s talks')
  assert.equal(respelt('Harbuor talks on the harbuor', meant), 'harbour talks on the harbour')
  assert.equal(respelt('speaker:harbuor-master', []), 'speaker:harbuor-master')
})
