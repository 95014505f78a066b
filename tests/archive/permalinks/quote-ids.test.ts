import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { normalizeQuote, quoteIdMinter } from '../../../src/archive/permalinks/quote-ids.ts'

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

/** The id of words that are the first of an article. */
const idOf = (uid: string, words: string): string => quoteIdMinter(uid, new Set())(words)

describe('quoteIdMinter', () => {
  it('gives ids that depend on the article’s uid and the words alone', () => {
    const id = idOf('a-summit', '“No,” she said.')
    assert.match(id, /^q[a-z2-7]{10}$/u)
    assert.equal(idOf('a-summit', '"no" she said') === id, false)
    assert.equal(idOf('a-summit', '“No,” SHE said'), id)
    assert.notEqual(idOf('another', '“No,” she said.'), id)
  })

  it('gives words that come twice an id each', () => {
    const taken = new Set<string>()
    const ids = ['“No.”', '“No.”', '“No.”'].map(quoteIdMinter('a', taken))
    assert.equal(new Set(ids).size, 3)
    assert.deepEqual([...taken], ids)
  })

  it('gives the ids that are free, whichever were taken before', () => {
    const ids = ['“No.”', '“No.”', '“No.”'].map(quoteIdMinter('a', new Set()))
    const [first = '', second = '', third = ''] = ids
    const mint = quoteIdMinter('a', new Set([second]))
    assert.deepEqual([mint('“No.”'), mint('“No.”')], [first, third])
  })

  it('tries no number twice for words that come thousands of times', () => {
    let tries = 0
    class Counted extends Set<string> {
      override has(id: string): boolean {
        tries += 1
        return super.has(id)
      }
    }
    const mint = quoteIdMinter('a', new Counted())
    for (let copy = 0; copy < 2000; copy++) mint('“No.”')
    assert.equal(tries, 2000)
  })
})
