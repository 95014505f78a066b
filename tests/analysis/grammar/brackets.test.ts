import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../src/analysis/index.ts'
import { expectEach } from '../expect.ts'

// Invented names and sentences.
describe('what is said in brackets', () => {
  expectEach([
    ['Prices rose. (The boat is old, Brock said.)', 'Brock', 'The boat is old'],
    ['(The boat, Brock said, is old.)', 'Brock', 'The boat', 'is old'],
    ['(Brock said the boat is old.)', 'Brock', 'the boat is old'],
    ['(They row. The boat is old, Brock said.)', 'Brock', 'The boat is old'],
    ['The boat (it is old, Brock says) sank.', 'Brock', 'it is old'],
    ['It leaks (nine sank, according to Brock).', 'Brock', 'nine sank'],
  ])

  test('reaches not over them', () => {
    const [first, second] = analyze(
      'The boat sank (nine were lost, Ana Brock said), and Otto Lund said it was old.',
    ).quotes
    assert.deepEqual(first?.speakers, ['ana-brock'])
    assert.deepEqual(second?.speakers, ['otto-lund'])
  })

  test('is said by the name before them that a pronoun belongs to', () => {
    const [quote] = analyze('Ana Brock (who said she was ill) left.').quotes
    assert.deepEqual(quote?.speakers, ['ana-brock'])
  })
})
