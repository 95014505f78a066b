import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('a threat or a promise', () => {
  for (const text of [
    'The primary threatens to knock Ana Brock out of the race.',
    'As technology threatens to change the trade, Ana Brock left.',
    'That threatened to ruin a lot of crews.',
    'The race promised to be a long one.',
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

describe('what is spoken of', () => {
  for (const [text, ...content] of [
    ['Ana Brock described him as a generous, modest rower.', 'him as a generous, modest rower'],
    ['Ana Brock criticized the old, leaking boat.', 'the old, leaking boat'],
    ['Ana Brock criticized the boat, and left.', 'the boat'],
    ['It leaks (in fact, Ana Brock has proposed rowing alone).', 'rowing alone'],
  ] as const)
    test(`has the qualities of its noun and no bracket: ${text}`, () => {
      assert.deepEqual(showQuotes(text)[0]?.content, content)
    })
})
