import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { formatProblem } from '../../../src/archive/files/problems.ts'
import { readShelf, type Shelf } from '../../../src/archive/files/shelves.ts'

const root = mkdtempSync(join(tmpdir(), 'shelves-'))
after(() => {
  rmSync(root, { recursive: true })
})
for (const folder of ['articles/folder.md', 'speakers'])
  mkdirSync(join(root, 'content', folder), { recursive: true })
for (const name of ['b.md', 'a.md', 'c.markdown', 'D.MD', 'É.md', '.e.md.swp'])
  writeFileSync(join(root, 'content/articles', name), name)

/** The slugs of what could be read from a shelf, and what is wrong with the rest. */
async function read(shelf: Shelf): Promise<{ slugs: string[]; problems: string[] }> {
  const { items, problems } = await readShelf(root, shelf)
  return { slugs: items.map(({ slug }) => slug), problems: problems.map(formatProblem) }
}

describe('readShelf', () => {
  it('takes files in the order of their names, and no folder', async () => {
    assert.deepEqual((await read('articles')).slugs, ['a', 'b'])
  })

  it('names whatever else stands there, and says what to do', async () => {
    const place = 'files that end in .md directly in content/articles/'
    assert.deepEqual((await read('articles')).problems, [
      `content/articles/D.MD:1:1: Unexpected file “D.MD”, expected ${place}: rename it, or move it out of content/`,
      `content/articles/c.markdown:1:1: Unexpected file “c.markdown”, expected ${place}: rename it, or move it out of content/`,
      `content/articles/folder.md:1:1: Unexpected folder “folder.md/”, expected ${place}: move its files there`,
      'content/articles/É.md:1:1: Unexpected file name “É.md”, expected lower-case letters, digits and hyphens: rename the file, for example to “a-summit.md”',
    ])
  })

  it('passes over what editors and systems leave behind', async () => {
    const left = ['a.md~', '#a.md#', 'a.md.bak', 'a.md.orig', 'a.md.tmp', '.DS_Store']
    for (const name of [...left, 'Thumbs.db', 'desktop.ini', '~$a.docx'])
      writeFileSync(join(root, 'content/speakers', name), '')
    writeFileSync(join(root, 'content/speakers/a.md.txt'), '')
    assert.deepEqual(await read('speakers'), {
      slugs: [],
      problems: [
        'content/speakers/a.md.txt:1:1: Unexpected file “a.md.txt”, expected files that end in .md directly in content/speakers/: rename it, or move it out of content/',
      ],
    })
  })

  it('names a file that cannot be read, and reads the others', async () => {
    const own = mkdtempSync(join(tmpdir(), 'unread-'))
    const folder = join(own, 'content/topics')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'a.md'), '')
    symlinkSync(join(own, 'nowhere.md'), join(folder, 'b.md'))
    symlinkSync(own, join(folder, 'c.md'))
    const { items, problems } = await readShelf(own, 'topics')
    rmSync(own, { recursive: true })
    assert.deepEqual(
      items.map(({ slug }) => slug),
      ['a'],
    )
    const what = 'expected one of text: delete it, or see what it links to and who may read it'
    assert.deepEqual(problems.map(formatProblem), [
      `content/topics/b.md:1:1: Unexpected file that cannot be read (ENOENT), ${what}`,
      `content/topics/c.md:1:1: Unexpected file that cannot be read (EISDIR), ${what}`,
    ])
  })

  it('says so where a file stands in the place of the folder', async () => {
    const own = mkdtempSync(join(tmpdir(), 'no-folder-'))
    mkdirSync(join(own, 'content'))
    writeFileSync(join(own, 'content/topics'), '')
    const { items, problems } = await readShelf(own, 'topics')
    rmSync(own, { recursive: true })
    assert.deepEqual(items, [])
    assert.deepEqual(problems.map(formatProblem), [
      'content/topics:1:1: Unexpected file “topics”, expected a folder: rename it, or move it away',
    ])
  })

  it('finds a missing folder empty', async () => {
    assert.deepEqual(await read('topics'), { slugs: [], problems: [] })
  })
})
