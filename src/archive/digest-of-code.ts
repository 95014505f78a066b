import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A digest of code, and of what else a kept result depends on: a result with another is stale.
 *
 * @param root the project's folder
 * @param folders whose files of TypeScript count, those of folders within them, too
 * @param files further files
 *
 * @example await digestOfCode('.', ['src/analysis'], ['package-lock.json']) // '9f86d081884c…'
 */
export async function digestOfCode(
  root: string,
  folders: readonly string[],
  files: readonly string[],
): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const names = await readdir(join(root, folder), { recursive: true })
    const code = names.filter((name) => name.endsWith('.ts')).sort()
    for (const name of code) hash.update(name).update(await readFile(join(root, folder, name)))
  }
  for (const file of files) hash.update(await readFile(join(root, file)))
  return hash.digest('hex')
}
