import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleVoices, headlineOf } from '../../../src/components/figures/voices.ts'
import { analysisOf, quoteOf, speakerOf } from '../../archive/fixtures.ts'

const text = 'Ada said “one two three”. Bea said “four”. A guard said “five six”.'
const analysis = analysisOf(
  [
    quoteOf(text, '“one two three”', { speakers: ['ada'] }),
    quoteOf(text, '“four”', { speakers: ['bea'] }),
    quoteOf(text, '“five six”'),
  ],
  [speakerOf('ada', 'Ada Example'), speakerOf('bea', 'Bea')],
)

test('voices are named, numbered by their words, the unnamed last', () => {
  const voices = articleVoices({ text, analysis }, [])
  assert.deepEqual(
    voices.map(({ name, colour, words }) => [name, colour, words]),
    [
      ['Ada Example', 1, 3],
      ['Bea', 2, 1],
      [null, 5, 2],
    ],
  )
  assert.equal(headlineOf(voices), 'Ada Example speaks most: 3 of the 6 words given to a source')
})

test('the finding fits one voice and none', () => {
  const [first, , unnamed] = articleVoices({ text, analysis }, [])
  assert.ok(first !== undefined && unnamed !== undefined)
  assert.equal(headlineOf([first]), 'Only Ada Example speaks')
  assert.equal(headlineOf([first, unnamed]), 'Only Ada Example is named')
  assert.equal(headlineOf([]), 'Nobody is named')
})
