import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describePiece, ribbonTotals, ribbonView } from '../../../src/components/figures/ribbon.ts'
import { articleVoices } from '../../../src/components/figures/voices.ts'
import { analysisOf, quoteOf, speakerOf } from '../../archive/fixtures.ts'

const text = 'Ada said “one two”. A guard said “three”. One may say: “four five six”.'
const analysis = analysisOf(
  [
    quoteOf(text, '“one two”', { speakers: ['ada'] }),
    quoteOf(text, '“three”'),
    quoteOf(text, '“four five six”', { speakers: ['ada'], force: 'hypothetical' }),
  ],
  [speakerOf('ada', 'Ada Example')],
)
const voices = articleVoices({ text, analysis }, [])
const pieces = ribbonView({ text, analysis, quoteIds: ['q1', 'q2', 'q3'] }, voices)

test('each piece says whose it is and leads to its place', () => {
  assert.deepEqual(
    pieces.map(({ who, href, lane }) => [who, href, lane]),
    [
      ['The writer', '#w1', 0],
      ['Ada Example', '#q1', 1],
      ['The writer', '#w3', 0],
      ['Not named', '#q2', 5],
      ['The writer', '#w5', 0],
      ['Nobody', '#q3', 0],
    ],
  )
  assert.deepEqual(
    pieces.map(({ from }) => from),
    [0, 2, 4, 7, 8, 11],
  )
})

test('totals run from most words to fewest and leave none out', () => {
  assert.deepEqual(ribbonTotals(pieces), [
    { who: 'The writer', words: 8 },
    { who: 'Nobody', words: 3 },
    { who: 'Ada Example', words: 2 },
    { who: 'Not named', words: 1 },
  ])
})

test('a piece is described in words', () => {
  assert.equal(
    describePiece({ who: 'Ada', kind: 'direct', words: 1 }),
    'Ada, direct quotes, 1 word',
  )
  assert.equal(describePiece({ who: 'The writer', kind: null, words: 2 }), 'The writer, 2 words')
})
