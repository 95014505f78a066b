import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { readContent } from '../../src/archive/read-content.ts'
import { demoFiles } from './write.ts'

test('the same seed writes the same archive, another seed another', () => {
  assert.deepEqual(demoFiles(5, 1), demoFiles(5, 1))
  assert.notDeepEqual(demoFiles(5, 1), demoFiles(5, 2))
})

test('every article says that it is fictional', () => {
  for (const { text } of demoFiles(20, 3)) assert.match(text, /fictional/u)
})

test('an archive for trying can be published, and people repeat themselves in it', async () => {
  const root = mkdtempSync(join(tmpdir(), 'demo-'))
  for (const { path, text } of demoFiles(12, 1)) {
    const file = join(root, 'content', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const { articles, problems } = await readContent(root, '/')
  rmSync(root, { recursive: true })
  assert.deepEqual(problems, [])
  assert.equal(articles.length, 12)
  assert.ok(articles.every(({ analysis }) => analysis.quotes.length > 2))
})
