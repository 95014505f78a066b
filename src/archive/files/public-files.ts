import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './unreadable.ts'

/**
 * The paths of the files that are published as they stand in `public/`; none where that is no folder that
 * can be read.
 *
 * @param root the project's folder
 *
 * @example await publicFiles('.') // ['/favicon.svg']
 */
export async function publicFiles(root: string): Promise<string[]> {
  const folder = join(root, 'public')
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) =>
        join(parentPath, name).slice(folder.length).replaceAll('\\', '/'),
      )
  } catch (error) {
    if (codeOf(error) === null) throw error
    return []
  }
}
