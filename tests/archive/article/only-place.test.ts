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
      assert.match(found(words), /of the article: copy/u)
    assert.match(found('No.'), /only once/u)
  })
})
