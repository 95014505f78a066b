import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../src/analysis/index.ts'

describe('words in quotation marks that report nobody', () => {
  for (const [text, reason, words] of [
    ['Ana Brock sang the song “Old Boats” at the pier.', 'title', '“Old Boats”'],
    ['Ana Brock wrote a book, “The Grey Harbour,” in May.', 'title', '“The Grey Harbour,”'],
    ['Her novel, titled “Nobody Rows,” is out.', 'title', '“Nobody Rows,”'],
    ['Joe “Red” Lund rowed home.', 'nickname', '“Red”'],
    ['Ana “the Oar” Brock rowed home.', 'nickname', '“the Oar”'],
    ['The so-called “boat tax” begins in May.', 'term', '“boat tax”'],
    ['They rowed a boat known as “Old Red” home.', 'term', '“Old Red”'],
    ['The rowers bought a 27" screen.', 'measure', '27"'],
    ['The “free” boat cost them a lot.', 'unclear', '“free”'],
  ] as const) {
    test(`${reason}: ${text}`, () => {
      const { quotes, notQuotes } = analyze(text)
      assert.deepEqual(quotes, [])
      assert.deepEqual(
        notQuotes.map(({ start, end, ...rest }) => [rest.reason, text.slice(start, end)]),
        [[reason, words]],
      )
    })
  }

  test('a title beside a statement is no part of it', () => {
    const text = 'The film “We Lost the Boat” begins in May. Ana Brock said it was over.'
    const { quotes, notQuotes } = analyze(text)
    assert.deepEqual(
      quotes.map(({ kind }) => kind),
      ['indirect'],
    )
    assert.deepEqual(
      notQuotes.map(({ reason }) => reason),
      ['title'],
    )
  })
})
