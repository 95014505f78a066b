import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { onlyPlace } from '../../../src/archive/article/only-place.ts'

describe('onlyPlace', () => {
  const text = 'One  said the harbour will close\nthis winter.\n\nA\u00a0🐟 swam.\nNo. No.'
  const found = (words: string): string => {
    const span = onlyPlace(text, words)
    return typeof span === 'string' ? span : text.slice(span.start, span.end)
  }

  for (const [words, there] of [
    ['One said the', 'One  said the'],
    ['will close this winter.', 'will close\nthis winter.'],
    ['A 🐟 swam', 'A\u00a0🐟 swam'],
    ['swam.   No. No.', 'swam.\nNo. No.'],
    ['One', 'One'],
  ] as const) {
    it(`finds “${words}”`, () => {
      assert.equal(found(words), there)
    })
  }

  it('says what is not there, such as words of two paragraphs, and what is there twice', () => {
    for (const words of ['winter. A', 'nowhere'])
      assert.match(found(words), /of the article(?:, such as .*)?: copy/u)
    assert.match(found('No.'), /only once/u)
  })

  for (const [words, near] of [
    ['the harbor will close', 'the harbour will close'],
    ['The Harbour', 'the harbour'],
    ['said that the harbour will close', 'said the harbour will close'],
    ['will close his winter', 'will close this winter'],
    ['A 🐠 swam', 'A 🐟 swam'],
  ] as const) {
    it(`names what is nearest to “${words}”`, () => {
      assert.match(found(words), new RegExp(`of the article, such as “${near}”: copy`, 'u'))
    })
  }

  it('takes one shape of a mark for another', () => {
    const near = onlyPlace('“We don’t know – not yet,” she said.', '"We don\'t know - not yet,"')
    assert.equal(typeof near === 'string' && near.includes('““We don’t know – not yet,””'), true)
  })

  it('names nothing where nothing is near', () => {
    for (const words of ['Nobody was there', 'Yes', 'closed for winter'])
      assert.match(found(words), /of the article: copy/u)
  })

  it('is soon done in a long article', () => {
    const start = performance.now()
    onlyPlace('The harbour will close this winter. '.repeat(1000), 'No boat goes out. '.repeat(40))
    assert.ok(performance.now() - start < 5000)
  })
})
