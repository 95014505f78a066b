import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sourceOffsets } from '../../../src/archive/files/source-place.ts'
import { renderMarkdown } from '../../../src/markdown/render.ts'
import { documents } from '../../markdown/documents.ts'

describe('sourceOffsets', () => {
  it('finds words behind escapes, character references and block marks', () => {
    const source = '---\na: 1\n---\n## T\n\n> One \\* two\n> &amp; **three**\n\n- four'
    const { article } = renderMarkdown(source)
    const toSource = sourceOffsets(article, source)
    for (const word of ['One', 'two', 'three', 'four'])
      assert.equal(toSource(article.text.indexOf(word)), source.indexOf(word))
  })

  it('finds the same character in the source for letters of 300 random documents', () => {
    fc.assert(
      fc.property(documents, ({ source }) => {
        const { article } = renderMarkdown(source)
        const toSource = sourceOffsets(article, source)
        for (const { index, 0: letter } of article.text.matchAll(/[A-Za-z]/gu))
          assert.equal(source[toSource(index)], letter)
      }),
      { numRuns: 300 },
    )
  })
})
