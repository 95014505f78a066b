import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('a quotation that no mark parts from its verb of saying', () => {
  expectEach([
    [
      'Ana Brock said on Friday “I can close the port if I want.”',
      'Ana Brock',
      '“I can close the port if I want.”',
    ],
    ['Ana Brock told reporters “We made a plea.”', 'Ana Brock', '“We made a plea.”'],
    [
      'Ana Brock told the crowd in Lima on Monday night “This is our day.”',
      'Ana Brock',
      '“This is our day.”',
    ],
    [
      'Ana Brock wrote on her blog “the boats are late again” and left.',
      'Ana Brock',
      '“the boats are late again”',
    ],
    // What goes on from the words before it is no part of its own.
    [
      'Ana Brock urged the crew in Lima “to stand up and be counted.”',
      'Ana Brock',
      'the crew in Lima “to stand up and be counted.”',
    ],
    [
      'Ana Brock admitted in May “it is hard to win” if it rains.',
      'Ana Brock',
      '“it is hard to win” if it rains',
    ],
  ])

  expectEach([
    // An aside stands between.
    [
      'Ana Brock said — as the Boat News wrote — “We have lost the race.”',
      'Ana Brock',
      '“We have lost the race.”',
    ],
    [
      'Ana Brock said, as reported by the Boat News, “We have lost the race.”',
      'Ana Brock',
      '“We have lost the race.”',
    ],
  ])

  for (const text of [
    'Ana Brock wrote in the essay “Why the Boats Must Be Kept” for years.',
    'Ana Brock sang on Monday “The Cold Boats”.',
  ])
    test(`is no speech where it is a title: ${text}`, () => {
      assert.deepEqual(
        showQuotes(text).filter(({ cue }) => cue !== null),
        [],
      )
    })
})
