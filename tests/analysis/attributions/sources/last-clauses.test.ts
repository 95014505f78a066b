import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('a participle behind two clauses', () => {
  expectEach([
    [
      'When Otto Lund called the race a fraud, Ana Brock laughed, adding that he was late.',
      'Ana Brock',
      'that he was late',
    ],
    [
      'While most rowers called for a bigger boat, Otto Lund kept to the old one, noting that it was fast.',
      'Otto Lund',
      'that it was fast',
    ],
    ['But when Otto Lund asked for a loan, it declined, citing legal risks.', 'it', 'legal risks'],
    // Somebody told of for the first time may speak, and nobody else is surely meant.
    [
      'Ana Brock smiled as a rower walked in, saying that it was late.',
      'a rower',
      'that it was late',
    ],
    ['Ana Brock smiled as the sun rose, saying that it was late.', 'Ana Brock', 'that it was late'],
  ])

  for (const text of [
    'When it rained, Otto Lund said the boats were late, adding that he was cold.',
    'As Otto Lund said in May, the bridge was safe, adding that it was old.',
  ])
    test(`whoever reports goes on: ${text}`, () => {
      assert.deepEqual(
        showQuotes(text).map(({ speakers }) => speakers),
        [['Otto Lund'], ['Otto Lund']],
      )
    })
})
