import type { Dirent } from 'node:fs'
import type { Problem } from './files/problems.ts'
import { entriesOf } from './files/shelves.ts'
import { ledgerFile } from './permalinks/ledger-file.ts'

const folders = ['articles', 'speakers', 'topics']
const ledgerName = ledgerFile.slice('content/'.length)

/**
 * What stands in `content/` beside its folders, where nothing reads it, though an editor may think that it
 * is published. What programs leave behind is passed over.
 *
 * @param root the project's folder
 *
 * @example
 * (await findStrays('.')).map(({ message }) => message)
 * // ['Unexpected file “a-summit.md”, expected it in a folder: move it to content/articles/, …']
 */
export async function findStrays(root: string): Promise<Problem[]> {
  const { items, problems } = await entriesOf(root, 'content')
  const strays = items.flatMap((entry): Problem[] => {
    const message = wrongEntry(entry)
    return message === null ? [] : [{ file: `content/${entry.name}`, line: 1, column: 1, message }]
  })
  return [...problems, ...strays]
}

/** What to do about an entry that nothing reads; null for one that has its place here. */
function wrongEntry(entry: Dirent): string | null {
  const { name } = entry
  if (name === ledgerName || folders.includes(name)) return null
  if (entry.isDirectory())
    return `Unexpected folder “${name}/”, expected ${folders.map((folder) => `${folder}/`).join(', ')} and no other: rename it, move its files to one of these, or move it out of content/`
  return name.toLowerCase().endsWith('.md')
    ? `Unexpected file “${name}”, expected it in a folder: move it to content/articles/, or to content/speakers/ or content/topics/, if it is on one`
    : `Unexpected file “${name}”, which nothing reads, expected ${ledgerName} and no other: move it out of content/`
}
