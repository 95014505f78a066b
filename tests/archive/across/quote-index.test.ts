import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quoteIndex } from '../../../src/archive/across/quote-index.ts'
import { recordOf } from '../../components/records.ts'

const outer = recordOf({ id: 'outer', article: 'harbour' })
const inner = recordOf({ id: 'inner', article: 'harbour', parent: 'outer' })
const other = recordOf({ id: 'other', article: 'ferry' })
const quotes = [outer, inner, other]

test('quotes are found by their id, their article and the quote around them', () => {
  const { byId, byArticle, byParent } = quoteIndex(quotes)
  assert.equal(byId.get('other'), other)
  assert.deepEqual(byArticle.get('harbour'), [outer, inner])
  assert.deepEqual(byParent.get('outer'), [inner])
  assert.equal(byParent.get('other'), undefined)
})

test('the index of an archive is made once, and that of another archive is another', () => {
  assert.equal(quoteIndex(quotes), quoteIndex(quotes))
  assert.equal(quoteIndex([other]).byId.size, 1)
})
