import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { formatProblem } from '../../src/archive/files/problems.ts'
import { readContent } from '../../src/archive/read-content.ts'
import { findStrays } from '../../src/archive/strays.ts'

const root = mkdtempSync(join(tmpdir(), 'strays-'))
after(() => {
  rmSync(root, { recursive: true })
})
for (const folder of ['articles', 'topics', 'Articles', '.obsidian'])
  mkdirSync(join(root, 'content', folder), { recursive: true })
const article = '---\nuid: a\ntitle: A\nsummary: S.\ndate: 2031-05-04\n---\nNo boat left.\n'
for (const name of ['a-summit.md', 'B.MD', 'notes.txt', 'permalinks.jsonl', 'a.md~'])
  writeFileSync(join(root, 'content', name), name === 'a-summit.md' ? article : '')

const expected = [
  'content/Articles:1:1: Unexpected folder “Articles/”, expected articles/, speakers/, topics/ and no other: rename it, move its files to one of these, or move it out of content/',
  'content/B.MD:1:1: Unexpected file “B.MD”, expected it in a folder: move it to content/articles/, or to content/speakers/ or content/topics/, if it is on one',
  'content/a-summit.md:1:1: Unexpected file “a-summit.md”, expected it in a folder: move it to content/articles/, or to content/speakers/ or content/topics/, if it is on one',
  'content/notes.txt:1:1: Unexpected file “notes.txt”, which nothing reads, expected permalinks.jsonl and no other: move it out of content/',
]

describe('what stands in content/ where nothing reads it', () => {
  it('is named, with where to move it', async () => {
    assert.deepEqual((await findStrays(root)).map(formatProblem), expected)
  })

  it('keeps the site from being built, as no reader would see the article', async () => {
    const { articles, problems } = await readContent(root, '/')
    assert.deepEqual([articles, problems.map(formatProblem)], [[], expected])
  })

  it('is content/ itself where that is a file, which is told once', async () => {
    const own = mkdtempSync(join(tmpdir(), 'no-content-'))
    writeFileSync(join(own, 'content'), '')
    const { problems } = await readContent(own, '/')
    rmSync(own, { recursive: true })
    assert.deepEqual(problems.map(formatProblem), [
      'content:1:1: Unexpected file “content”, expected a folder: rename it, or move it away',
    ])
  })

  it('is nothing where there is no content', async () => {
    assert.deepEqual(await findStrays(join(root, 'nowhere')), [])
  })
})
