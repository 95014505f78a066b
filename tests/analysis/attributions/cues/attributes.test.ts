import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('a noun behind a noun and a preposition', () => {
  test('is no verb of saying', () => {
    const text = 'Ana Brock rowed on Sunday amid news reports that question her past.'
    assert.deepEqual(showQuotes(text), [])
    const [quote] = showQuotes('The paper reports that Ana Brock rowed.')
    assert.deepEqual(quote?.content, ['that Ana Brock rowed'])
  })
})

describe('a participle before its noun', () => {
  for (const text of [
    'The club released its list of 25 recommended rowers on Saturday.',
    'She won a majority of regular, pledged delegates.',
    'Her lead of nearly 400 pledged delegates is safe.',
  ])
    test(`is no verb of saying: ${text}`, () => {
      assert.deepEqual(showQuotes(text), [])
    })

  for (const [text, source, content] of [
    ['More than 4 in 10 said rowers would come.', 'More than 4 in 10', 'rowers would come'],
    ['Of them, 25 said boats were lost.', '25', 'boats were lost'],
  ] as const)
    test(`is a verb behind a number that is its subject: ${text}`, () => {
      const [quote] = showQuotes(text)
      assert.deepEqual([quote?.source, quote?.content], [source, [content]])
    })
})
