import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countWords, firstWords, lastWords, wordStarts } from '../../src/archive/words.ts'

test('words with apostrophes and hyphens are one, punctuation is none', () => {
  assert.equal(countWords("We’ve run out – in the run-down harbour, haven't we? ❤️"), 9)
  assert.deepEqual(wordStarts('No, not now.'), [0, 4, 8])
})

test('the first and last words have what stands between them, and no more', () => {
  assert.equal(firstWords('“One, two three.”', 2), '“One, two')
  assert.equal(lastWords('“One, two three.”', 2), 'two three.”')
  assert.equal(firstWords('One two', 2), 'One two')
})

test('a letter and its mark are never parted, as some keyboards write them and some scripts always do', () => {
  const apart = 'Café au lait'.normalize('NFD')
  assert.equal(countWords(apart), 3)
  assert.equal(firstWords(apart, 1), 'Café'.normalize('NFD'))
  assert.equal(lastWords('Ça va, José'.normalize('NFD'), 1), 'José'.normalize('NFD'))
  assert.equal(countWords('हिन्दी में'), 2)
})
