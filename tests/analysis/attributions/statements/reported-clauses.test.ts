import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('the clause that a verb of saying reports', () => {
  expectEach([
    ['Ana Brock said that evening that the boat was lost.', 'Ana Brock', 'that the boat was lost'],
    ['Ana Brock said that evening was cold.', 'Ana Brock', 'that evening was cold'],
    [
      'Ana Brock said that last week’s race was lost.',
      'Ana Brock',
      'that last week’s race was lost',
    ],
    ['Ana Brock said that Monday was cold.', 'Ana Brock', 'that Monday was cold'],
    // A clause that belongs to a noun is only told with it.
    [
      'Ana Brock noted the rule that nobody had read.',
      'Ana Brock',
      'the rule that nobody had read',
    ],
    ['Ana Brock told the crew that it was lost.', 'Ana Brock', 'that it was lost'],
  ])

  for (const text of [
    'Ana Brock posted a video of the boat that evening.',
    'Ana Brock wrote that night to her brother.',
    'The club issued a statement late on Monday.',
    'Ana Brock told a joke about a priest who rowed.',
  ])
    test(`is no mere time: ${text}`, () => {
      assert.deepEqual(showQuotes(text), [])
    })
})
