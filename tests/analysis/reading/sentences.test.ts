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

  for (const [text, source] of [
    ['“Are we late?” Ana Brock asked a crew of old rowers in Lima, on the pier.', 'Ana Brock'],
    ['“Are we late?” Ana Brock asked the mayor, her voice low.', 'Ana Brock'],
  ] as const) {
    test(`goes on with whom somebody asks: ${text}`, () => {
      const [quote] = showQuotes(text)
      assert.deepEqual([quote?.content, quote?.source], [['“Are we late?”'], source])
    })
  }

  test('ends with an abbreviation where a clause opens', () => {
    const text = 'Ana Brock called to row to the U.S. While she waits, rowers say it is late.'
    assert.deepEqual(contents(text), [['to row to the U.S.'], ['it is late']])
  })

  for (const [text, ...content] of [
    ['Ana Brock said they went to mass. Otto Lund left.', 'they went to mass'],
    ['Ana Brock said that no. 14 was late. Otto Lund left.', 'that no. 14 was late'],
    ['Asked to row, Ana Brock said no. Otto Lund left.'],
  ] as const)
    test(`ends with a word that is short for another only elsewhere: ${text}`, () => {
      assert.deepEqual(contents(text).flat(), content)
    })

  test('begins behind a quotation where somebody calls out words of their own', () => {
    const text =
      'Otto Lund laughed. “Are we late?” Ana Brock, at the pier, called out, “Never at all.”'
    const quotes = showQuotes(text).filter(({ source }) => source?.startsWith('Ana Brock'))
    assert.deepEqual(
      quotes.map(({ content }) => content),
      [['“Never at all.”']],
    )
  })

  test('begins behind a quotation where somebody asks for something', () => {
    assert.deepEqual(contents('“Are we late?” Ana Brock asked the crew to leave.'), [
      ['the crew to leave'],
    ])
  })

  test('ends with words that go on with those of whoever spoke right before', () => {
    const quotes = showQuotes('“It is cold,” said Ana Brock. “It is wet.” Otto Lund agreed.')
    assert.deepEqual(
      quotes.map(({ content, speakers }) => [content, speakers]),
      [[['“It is cold,”', '“It is wet.”'], ['Ana Brock']]],
    )
  })

  test('goes on with the one who speaks a whole quotation', () => {
    const [quote] = showQuotes('“We do not row for money.” Ana Brock said.')
    assert.deepEqual(quote?.speakers, ['Ana Brock'])
  })
})
