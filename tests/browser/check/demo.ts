/** A fictional archive of some size, in which people repeat one another and themselves. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildArchive } from '../../../src/archive/archive.ts'
import { readContent } from '../../../src/archive/read-content.ts'
import type { Archive } from '../../../src/archive/types.ts'
import { demoFiles } from '../../demo/write.ts'

/**
 * Writes a demo archive, and reads it as the site does.
 *
 * @example (await demoArchive(40)).articles.length // 40
 */
export async function demoArchive(articles: number): Promise<Archive> {
  const root = mkdtempSync(join(tmpdir(), 'demo-'))
  try {
    for (const { path, text } of demoFiles(articles, 1)) {
      const file = join(root, 'content', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    return buildArchive(await readContent(root, '/'))
  } finally {
    rmSync(root, { recursive: true })
  }
}
