import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atEachId, atEachSlug } from '../../src/archive/at-each-address.ts'
import type { Article, QuoteRecord } from '../../src/archive/types.ts'

test('an article is found by each slug that it had, a deleted one by none', () => {
  const article = { slug: 'westhaven' } as Article
  const movedArticles = [
    { slug: 'harbour', to: 'westhaven' },
    { slug: 'island', to: 'deleted' },
  ]
  assert.deepEqual(atEachSlug({ articles: [article], movedArticles }), [
    { slug: 'westhaven', article },
    { slug: 'harbour', article },
  ])
})

test('a quote is found by each id that leads to it', () => {
  const quote = { id: 'qa2b3c4d5e6' } as QuoteRecord
  const aliases = [
    { id: 'qaaaaaaaaaa', of: quote.id, exact: 'No.' },
    { id: 'qbbbbbbbbbb', of: 'qzzzzzzzzzz', exact: 'Yes.' },
  ]
  assert.deepEqual(atEachId({ quotes: [quote], aliases }), [
    { id: 'qa2b3c4d5e6', quote },
    { id: 'qaaaaaaaaaa', quote },
  ])
})
