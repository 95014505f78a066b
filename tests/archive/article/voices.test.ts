import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { voicesOf } from '../../../src/archive/article/voices.ts'
import { analysisOf, quoteOf } from '../fixtures.ts'

const text =
  '“One two three,” she said. He said that four five was so. It may say: “Six.” “Seven ‘eight nine’ ten.”'

describe('voicesOf', () => {
  it('counts quotes and words for each speaker, most words first, unnamed sources last of equals', () => {
    const voices = voicesOf(
      text,
      analysisOf([
        quoteOf(text, '“One two three,”', { speakers: ['ada'] }),
        quoteOf(text, 'that four five was so', { kind: 'indirect' }),
      ]),
    )
    assert.deepEqual(voices, [
      { speaker: null, quotes: 1, directWords: 0, reportedWords: 5 },
      { speaker: 'ada', quotes: 1, directWords: 3, reportedWords: 0 },
    ])
  })

  it('never counts what was only imagined', () => {
    assert.deepEqual(
      voicesOf(
        text,
        analysisOf([quoteOf(text, '“Six.”', { speakers: ['ada'], force: 'hypothetical' })]),
      ),
      [],
    )
  })

  it('counts words of a quote inside another for the inner speaker only', () => {
    const quotes = [
      quoteOf(text, '“Seven ‘eight nine’ ten.”', { speakers: ['ada'] }),
      quoteOf(text, '‘eight nine’', { speakers: ['bo'], parent: 0 }),
    ]
    assert.deepEqual(
      voicesOf(text, analysisOf(quotes)).map(({ speaker, directWords }) => [speaker, directWords]),
      [
        ['ada', 2],
        ['bo', 2],
      ],
    )
  })
})
