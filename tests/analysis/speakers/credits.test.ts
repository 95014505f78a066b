import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../src/analysis/index.ts'

const speakersOf = (text: string): (readonly string[] | undefined)[] =>
  analyze(text).quotes.map(({ speakers }) => speakers)

// Invented names and sentences.
describe('whoever made a picture or an article', () => {
  for (const credit of [
    'Photo: Kai Falk',
    '(Photo by Kai Falk/Boat Pictures)',
    'Image credit: Kai Falk',
    'Mayor Otto Lund at the pier. Photograph: Kai Falk',
    'Reporting by Kai Falk; editing by Ida Berg',
  ])
    test(`is no “he”: ${credit}`, () => {
      const text = `Mayor Otto Lund left on Monday.\n\n${credit}\n\n“It is unsafe,” he said.`
      assert.deepEqual(speakersOf(text), [['otto-lund']])
    })

  test('is no “she” in a byline', () => {
    assert.deepEqual(speakersOf('By Ana Brock\n\nThe pier is closed. “It is unsafe,” she said.'), [
      [],
    ])
  })

  test('is who speaks in a sentence of their own', () => {
    const text = 'Photos by Ana Brock hang there. “They are cold,” she said.'
    assert.deepEqual(speakersOf(text), [['ana-brock']])
  })
})
