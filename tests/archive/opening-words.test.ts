import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openingWords } from '../../src/archive/opening-words.ts'

test('a short quote stays as it is', () => {
  assert.equal(openingWords('“Not now.”'), '“Not now.”')
})

test('a long quote is cut after a word, and says so', () => {
  assert.equal(openingWords('that the harbour would stay open', 4), 'that the harbour would…')
})

test('a quotation mark that opened is closed', () => {
  assert.equal(openingWords('“There have been five waves”', 3), '“There have been…”')
  assert.equal(openingWords('it was “too late” to talk of peace', 5), 'it was “too late” to…')
})
