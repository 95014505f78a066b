import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../src/analysis/index.ts'
import { showQuotes } from '../show.ts'

const contents = (text: string): (readonly string[])[] =>
  showQuotes(text).map(({ content }) => content)

describe('marks', () => {
  for (const [name, quotation] of [
    ['curly', '“We lost the boat,”'],
    ['straight', '"We lost the boat,"'],
    ['doubled apostrophes', "''We lost the boat,''"],
    ['single curly', '‘We lost the boat,’'],
    ['guillemets', '«We lost the boat,»'],
  ] as const) {
    test(name, () => {
      assert.deepEqual(contents(`${quotation} said Ana Brock.`), [[quotation]])
    })
  }

  test('a quotation inside a quotation belongs to the outer one', () => {
    assert.deepEqual(contents('“He cried ‘help’ and sank,” said Ana Brock.'), [
      ['“He cried ‘help’ and sank,”'],
    ])
  })

  test('straight marks within straight ones, by the spaces beside them', () => {
    assert.deepEqual(contents('"It is "late" now," said Ana Brock. "It is not," said Otto Lund.'), [
      ['"It is "late" now,"'],
      ['"It is not,"'],
    ])
    assert.deepEqual(contents('Ana Brock wrote, "A man cried "No!" and left." It was in May.'), [
      ['"A man cried "No!" and left."'],
    ])
    assert.deepEqual(contents('"“We lost the boat,” said Ana Brock. “It is gone,” she said.'), [
      ['“We lost the boat,”'],
      ['“It is gone,”'],
    ])
  })

  test('two single marks close a double one', () => {
    assert.deepEqual(
      contents('Ana Brock said, “We lost the boat’’ in May. “No,” said Otto Lund.'),
      [['“We lost the boat’’'], ['“No,”']],
    )
  })

  test('opened curly, closed straight', () => {
    assert.deepEqual(contents('“We lost the boat," said Ana Brock. “It is gone,” she said.'), [
      ['“We lost the boat,"'],
      ['“It is gone,”'],
    ])
  })

  test('a missing closing mark costs one paragraph and is noticed', () => {
    const text = 'Ana Brock said: “We lost the boat.\n\nNobody else was there.'
    const { quotes, notices } = analyze(text)
    assert.equal(quotes.length, 1)
    assert.deepEqual(
      notices.map(({ rule }) => rule),
      ['unclosed-quotation'],
    )
  })

  test('a closing mark too many is noticed', () => {
    const { notices } = analyze('“We lost the boat,” said Ana Brock. It is gone.”')
    assert.deepEqual(
      notices.map(({ rule }) => rule),
      ['stray-quotation-mark'],
    )
  })

  test('pictures before a quotation or a statement are no part of it', () => {
    assert.deepEqual(contents('🐟 “We fish at dawn,” said Ana Brock.'), [['“We fish at dawn,”']])
    assert.deepEqual(contents('🐟 They fish at dawn, said Ana Brock.'), [['They fish at dawn']])
  })

  test('apostrophes are no marks', () => {
    assert.deepEqual(contents("The rowers' boat wasn't Brock's, and '90s boats aren't ours."), [])
  })
})

describe('not quotes', () => {
  const reasons = (text: string): [string, string][] =>
    analyze(text).notQuotes.map(({ start, end, reason }) => [text.slice(start, end), reason])

  test('a nickname is part of its name', () => {
    const text = 'Joe “Red” Lund rowed home.'
    assert.deepEqual(reasons(text), [['“Red”', 'nickname']])
    assert.equal(analyze(text).speakers[0]?.name, 'Joe Lund')
  })

  test('a title, a term, inches and the rest', () => {
    const text =
      'They sang the song “Old Oars” on the so-called “night boat” under a 27" lamp for the “fun” of it.'
    assert.deepEqual(reasons(text), [
      ['“Old Oars”', 'title'],
      ['“night boat”', 'term'],
      ['27"', 'measure'],
      ['“fun”', 'unclear'],
    ])
  })
})
