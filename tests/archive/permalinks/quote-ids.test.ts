import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { mintQuoteId, normalizeQuote } from '../../../src/archive/permalinks/quote-ids.ts'

describe('normalizeQuote', () => {
  it('forgets what may change without changing the quote', () => {
    assert.equal(normalizeQuote('“We’ve  run out—of\npatience.”'), "we've run out-of patience")
    assert.equal(
      normalizeQuote('"We\'ve run out-of patience"'),
      normalizeQuote('“We’ve run\u200b out–of patience!”'),
    )
  })

  it('keeps words apart that differ', () => {
    assert.notEqual(normalizeQuote('“We agreed.”'), normalizeQuote('“We never agreed.”'))
  })

  it('keeps what is nothing but punctuation', () => {
    assert.equal(normalizeQuote('“…!”'), '"...!"')
  })

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const once = normalizeQuote(words)
        assert.equal(normalizeQuote(once), once)
      }),
    )
  })
})

describe('mintQuoteId', () => {
  it('depends on the article’s uid and the words alone', () => {
    const id = mintQuoteId('a-summit', '“No,” she said.', new Set())
    assert.match(id, /^q[a-z2-7]{10}$/u)
    assert.equal(mintQuoteId('a-summit', '"no" she said', new Set()) === id, false)
    assert.equal(mintQuoteId('a-summit', '“No,” SHE said', new Set()), id)
    assert.notEqual(mintQuoteId('another', '“No,” she said.', new Set()), id)
  })

  it('gives words that come twice an id each', () => {
    const taken = new Set<string>()
    const ids = ['“No.”', '“No.”', '“No.”'].map((words) => mintQuoteId('a', words, taken))
    assert.equal(new Set(ids).size, 3)
    assert.deepEqual([...taken], ids)
  })
})
