import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../show.ts'

// Invented names and sentences.
const contents = (text: string): (readonly string[])[] =>
  showQuotes(text).map(({ content }) => content)

describe('a sentence', () => {
  test('ends with the quotation that ends a clause', () => {
    assert.deepEqual(
      contents('Otto Lund said that she “does not row for money.” Ana Brock left.'),
      [['that she “does not row for money.”']],
    )
  })

  test('goes on with the one who speaks a whole quotation', () => {
    const [quote] = showQuotes('“We do not row for money.” Ana Brock said.')
    assert.deepEqual(quote?.speakers, ['Ana Brock'])
  })
})
