import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { placesOf } from '../../../src/archive/article/places.ts'
import { ribbonOf } from '../../../src/archive/article/ribbon.ts'
import { countWords } from '../../../src/archive/words.ts'
import { quoteOf, spanOf } from '../fixtures.ts'

const text = 'Ada said that “one ‘two’ three” is so.\n\nNothing more.'
const quotes = [quoteOf(text, 'that “one ‘two’ three” is so'), quoteOf(text, '‘two’')]

describe('ribbonOf', () => {
  it('gives words to the innermost quote and starts a piece in each line', () => {
    assert.deepEqual(
      ribbonOf(text, quotes).map(({ words, quote }) => [words, quote]),
      [
        [2, null],
        [2, 0],
        [1, 1],
        [3, 0],
        [2, null],
      ],
    )
  })

  it('adds up to the words of any text, whatever the quotes are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('We', 'sail,', '“now”', 'isn’t', '\n\n', '–', '5', 'é'), {
          maxLength: 60,
        }),
        fc.array(fc.tuple(fc.nat(200), fc.nat(80)), { maxLength: 8 }),
        (words, places) => {
          const source = words.join(' ')
          const marked = places.map(([start, length]) => ({
            content: [{ start, end: start + length }],
          }))
          const pieces = ribbonOf(source, marked)
          assert.equal(
            pieces.reduce((sum, piece) => sum + piece.words, 0),
            countWords(source),
          )
          assert.ok(pieces.every((piece, index) => piece.at > (pieces[index - 1]?.at ?? -1)))
        },
      ),
    )
  })
})

describe('placesOf', () => {
  it('names dates and the first words of the writer’s own', () => {
    const dates = [{ ...spanOf(text, 'so'), resolves: '2031' }]
    assert.deepEqual(
      placesOf(text, { quotes, dates }).map(({ id, spans }) => [
        id,
        text.slice(spans[0]?.start, spans[0]?.end),
      ]),
      [
        ['d1', 'so'],
        ['w1', 'Ada'],
        ['w5', 'Nothing'],
      ],
    )
  })
})
