import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { mergeMarks } from '../../../src/archive/files/merge-marks.ts'
import { formatProblem } from '../../../src/archive/files/problems.ts'
import { readShelf } from '../../../src/archive/files/shelves.ts'

const conflict =
  'They met.\n\n<<<<<<< HEAD\nNo boat left.\n=======\nOne boat left.\n>>>>>>> of-bo\n'

describe('the marks of a merge that git could not do', () => {
  it('are named, each with its place', () => {
    assert.deepEqual(
      mergeMarks(conflict, 'a.md').map(({ line }) => line),
      [3, 5, 7],
    )
    assert.equal(
      mergeMarks(conflict, 'a.md').map(formatProblem)[0],
      'a.md:3:1: Unexpected mark of a merge in git, “<<<<<<< HEAD”, expected one version of the words: keep it, and delete the other and the marks',
    )
  })

  it('keep a file from being published', async () => {
    const root = mkdtempSync(join(tmpdir(), 'merge-'))
    mkdirSync(join(root, 'content/articles'), { recursive: true })
    writeFileSync(join(root, 'content/articles/a.md'), conflict.replaceAll('\n', '\r\n'))
    const { items, problems } = await readShelf(root, 'articles')
    rmSync(root, { recursive: true })
    assert.deepEqual([items.length, problems.length], [0, 3])
  })

  it('are none where some are missing', () => {
    for (const body of ['Boats\n=======\n\nOne left.', '<<<<<<< HEAD\n\nOne left.', '>>>>>>> Bo'])
      assert.deepEqual(mergeMarks(body, 'a.md'), [], body)
  })
})
