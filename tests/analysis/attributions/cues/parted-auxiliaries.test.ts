import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
const told = (text: string): (readonly [string | null, string])[] =>
  showQuotes(text).map(({ source, force }) => [source, force])

describe('a verb that an aside parts from its auxiliary', () => {
  for (const [text, ...expected] of [
    ['Otto Lund had not, she said, told rowers that it was late.', ['she', 'stated']],
    [
      'Otto Lund has, Ana Brock said, told rowers that it was late.',
      ['Ana Brock', 'stated'],
      ['Otto Lund', 'stated'],
    ],
    ['Otto Lund has never, according to Ana Brock, said it was late.', ['Ana Brock', 'stated']],
    [
      'Otto Lund will, Ana Brock said, announce that it is late.',
      ['Ana Brock', 'stated'],
      ['Otto Lund', 'hypothetical'],
    ],
    ['Otto Lund had, in May, told rowers that it was late.', ['Otto Lund', 'stated']],
    // Its own verb of saying.
    [
      'The race is, Ana Brock said, late. Rowers said it was not.',
      ['Ana Brock', 'stated'],
      ['Rowers', 'stated'],
    ],
    [
      'The race was late, Ana Brock said, adding that it rained.',
      ['Ana Brock', 'stated'],
      ['Ana Brock', 'stated'],
    ],
  ] as const)
    test(text, () => {
      assert.deepEqual(told(text), expected)
    })
})
