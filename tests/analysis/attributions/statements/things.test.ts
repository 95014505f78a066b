import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('a threat', () => {
  for (const text of [
    'The primary threatens to knock Ana Brock out of the race.',
    'As technology threatens to change the trade, Ana Brock left.',
    'That threatened to ruin a lot of crews.',
  ])
    test(`is nobody’s words where a thing makes it: ${text}`, () => {
      assert.deepEqual(showQuotes(text), [])
    })

  for (const [text, source] of [
    ['The union threatened to walk out.', 'The union'],
    ['Rival parties threatened to walk out.', 'Rival parties'],
    ['Ana Brock threatened to walk out.', 'Ana Brock'],
  ] as const)
    test(`is somebody’s: ${text}`, () => {
      const [quote] = showQuotes(text)
      assert.deepEqual(
        [quote?.source, quote?.force, quote?.content],
        [source, 'threatened', ['to walk out']],
      )
    })
})

describe('what a passive tells of a pronoun', () => {
  for (const text of [
    'Ana Brock, a rower who has been endorsed by the Boat Union, left.',
    'They signed a letter, which was first reported by Otto Lund.',
    'She was recommended for the job by Otto Lund.',
    'The plan that was praised by Otto Lund is old.',
  ])
    test(`is nobody’s words: ${text}`, () => {
      assert.deepEqual(showQuotes(text), [])
    })

  test('is somebody’s words where they stand in marks', () => {
    const [quote] = showQuotes('The boat, which was described by Otto Lund as “late”.')
    assert.deepEqual([quote?.source, quote?.content], ['Otto Lund', ['“late”']])
  })

  test('is reported of a thing', () => {
    const [quote] = showQuotes('The losses were first reported last week by Otto Lund.')
    assert.deepEqual([quote?.source, quote?.content], ['Otto Lund', ['The losses']])
  })
})
