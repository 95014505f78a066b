import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { publicFiles } from '../../../src/archive/files/public-files.ts'

test('files of public/ are those of its folders, too, and none where it is missing', async () => {
  const root = mkdtempSync(join(tmpdir(), 'public-'))
  try {
    assert.deepEqual(await publicFiles(root), [])
    mkdirSync(join(root, 'public/maps'), { recursive: true })
    for (const file of ['icon.svg', 'maps/bay.png']) writeFileSync(join(root, 'public', file), '')
    assert.deepEqual((await publicFiles(root)).sort(), ['/icon.svg', '/maps/bay.png'])
  } finally {
    rmSync(root, { recursive: true })
  }
})
