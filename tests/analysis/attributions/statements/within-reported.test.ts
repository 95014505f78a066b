import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('what is reported inside another’s words', () => {
  expectEach([
    [
      'The sign says that the pier is shut, Ana Brock reminded the rowers.',
      'The sign',
      'that the pier is shut',
    ],
    [
      'The sign says that the pier is shut, Ana Brock told the rowers.',
      'Ana Brock',
      'The sign says that the pier is shut',
    ],
    ['I would say that it rained, wrote Ana Brock in May.', 'I', 'that it rained'],
  ])
})

test('who says other words, and how, is nobody’s words', () => {
  for (const text of [
    '“I will row,” Otto Lund recalled Ana Brock saying.',
    '“I will row,” Otto Lund recalled Ana Brock telling him.',
  ])
    assert.deepEqual(
      showQuotes(text).map(({ source, content }) => [source, content]),
      [['Ana Brock', ['“I will row,”']]],
    )
})
