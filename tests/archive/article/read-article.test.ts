import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readArticle, type ReadArticle } from '../../../src/archive/article/read-article.ts'

/** An invented article, read without speakers and topics of files. */
function read(frontMatter: string, body: string): ReadArticle {
  const fixed = 'uid: a-summit\ntitle: A summit\nsummary: They met.\ndate: 2031-05-04\n'
  return readArticle(`---\n${fixed}${frontMatter}---\n\n${body}\n`, 'a-summit.md', 'a-summit', {
    speakers: [],
    topics: [],
    base: '/',
    takenIds: new Set(),
  })
}

describe('a speaker whom only the editor names', () => {
  for (const name of ['Ana O’Brien', 'J.K. Lund']) {
    it(`has the id that the text would give: ${name}`, () => {
      const named = read('', `“We lost,” said ${name}.`).article.analysis.quotes[0]?.speakers
      const correction = `quotes:\n  - words: We lost\n    speaker: ${name}\n`
      const corrected = read(correction, '“We lost,” it was said.').article.analysis
      assert.deepEqual(corrected.quotes[0]?.speakers, named)
      assert.equal(named?.length, 1)
    })
  }
})
