import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  atEachId,
  atEachSlug,
  isRetiredArticle,
  isRetiredQuote,
} from '../../../src/archive/permalinks/at-each-address.ts'
import type { Article, QuoteRecord } from '../../../src/archive/types.ts'

const farewell = { reason: 'It was invented.', date: '2031-05-06' }

test('an article is found by each slug that it had, also one that was taken out', () => {
  const article = { slug: 'westhaven' } as Article
  const retired = { slug: 'island', ...farewell }
  const movedArticles = [
    { slug: 'harbour', to: 'westhaven' },
    { slug: 'isle', to: 'island' },
    { slug: 'draft', to: 'not-read' },
  ]
  const found = atEachSlug({ articles: [article], retiredArticles: [retired], movedArticles })
  assert.deepEqual(found, [
    { slug: 'westhaven', article },
    { slug: 'island', article: retired },
    { slug: 'harbour', article },
    { slug: 'isle', article: retired },
  ])
  assert.deepEqual(
    found.map((one) => isRetiredArticle(one.article)),
    [false, true, false, true],
  )
})

test('a quote is found by each id that leads to it, also one that was taken out', () => {
  const quote = { id: 'qa2b3c4d5e6', reason: 'An attribution.' } as QuoteRecord
  const retired = {
    ...{ id: 'qccccccccccc', exact: 'Maybe.' },
    ...{ article: null, articleTitle: null, language: null },
    ...farewell,
  }
  const aliases = [
    { id: 'qaaaaaaaaaa', of: quote.id, exact: 'No.', language: null },
    { id: 'qbbbbbbbbbb', of: retired.id, exact: 'Yes.', language: null },
    { id: 'qdddddddddd', of: 'qzzzzzzzzzz', exact: 'Well.', language: null },
  ]
  const found = atEachId({ quotes: [quote], retired: [retired], aliases })
  assert.deepEqual(found, [
    { id: 'qa2b3c4d5e6', quote },
    { id: 'qccccccccccc', quote: retired },
    { id: 'qaaaaaaaaaa', quote },
    { id: 'qbbbbbbbbbb', quote: retired },
  ])
  assert.deepEqual(
    found.map((one) => isRetiredQuote(one.quote)),
    [false, true, false, true],
  )
})
