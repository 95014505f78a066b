import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArticle } from '../../../src/archive/article/read-article.ts'
import { readTopic } from '../../../src/archive/files/files.ts'
import { ContentError } from '../../../src/archive/files/problems.ts'
import { orTooDeep } from '../../../src/archive/files/too-deep.ts'

const deep = ['>'.repeat(3000), '<div>'.repeat(9000), '<b>'.repeat(9000)]
const tooDeep = (error: unknown): boolean =>
  error instanceof ContentError && /^a\.md:1:1: Unexpected depth, expected/u.test(error.message)

test('a text of more depth than can be read is a problem of its file', () => {
  const context = { speakers: [], topics: [], base: '/', takenIds: new Set<string>() }
  for (const text of deep) {
    const article = `---\nuid: a\ntitle: A\nsummary: S\ndate: 2031-05-04\n---\n\n${text} Words.\n`
    assert.throws(() => readArticle(article, 'a.md', 'a', context), tooDeep)
    const topic = `---\nname: Fog\nkeywords: [fog]\n---\n\n${text} Words.\n`
    assert.throws(() => readTopic(topic, 'a.md', 'a'), tooDeep)
  }
})

test('any other error is not', () => {
  const error = new RangeError('Invalid time value')
  assert.throws(
    () =>
      orTooDeep('a.md', () => {
        throw error
      }),
    error,
  )
  assert.equal(
    orTooDeep('a.md', () => 1),
    1,
  )
})
