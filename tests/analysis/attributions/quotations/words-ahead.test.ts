import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../../src/analysis/index.ts'

const contents = (text: string): string[][] =>
  analyze(text).quotes.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))

describe('words before an attribution, and a quotation behind it that goes on with them', () => {
  for (const [text, ahead] of [
    ['The boat, Ruiz said, “is not for sale.”', 'The boat'],
    ['When the tide turns, Ruiz added, “it will at least feel better.”', 'When the tide turns'],
    ['In other words, said Ruiz, “the race is over.”', 'In other words'],
    ['The pier was empty, Ruiz told rowers on Monday, “but people came.”', 'The pier was empty'],
    ['Rain fell; the boat, Ruiz said, “has been sold.”', 'the boat'],
  ] as const) {
    test(text, () => {
      assert.equal(contents(text)[0]?.[0], ahead)
      assert.equal(contents(text)[0]?.length, 2)
    })
  }

  for (const text of [
    'In Harbour Street, Ruiz said, “The boat is not for sale.”',
    'On Monday, Ruiz said, “the boat is not for sale.”',
    'But, Ruiz said, “the boat is not for sale.”',
    'Asked about the boat, Ruiz said, “it is not for sale.”',
    'Lund sold the boat, which, Ruiz said, “was not for sale.”',
    'The boat sank and, Ruiz said, “was not for sale.”',
  ]) {
    test(`no words ahead in: ${text}`, () => {
      assert.equal(contents(text).at(-1)?.length, 1)
    })
  }
})
