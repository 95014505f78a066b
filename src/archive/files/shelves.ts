import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compare } from '../compare.ts'
import { decodeText } from './decode.ts'
import { isLeftBehind } from './left-behind.ts'
import { mergeMarks } from './merge-marks.ts'
import { ContentError, type Problem } from './problems.ts'
import { slugSchema } from './schema.ts'
import { codeOf, unreadable } from './unreadable.ts'

/** A folder of `content/`. */
export type Shelf = 'articles' | 'speakers' | 'topics'

/** A Markdown file, decoded. */
export interface SourceFile {
  /** The file's name without `.md`. */
  readonly slug: string
  /** Its path below the project's folder. */
  readonly file: string
  readonly source: string
}

/** What could be read, and what is wrong with the rest. */
export interface Shelved<Item> {
  readonly items: readonly Item[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the Markdown files of a shelf, in the order of their names. A file that cannot be read, that is
 * not UTF-8, that git could not merge, or whose name cannot be an address, is a problem and keeps no
 * other from being read, and so is whatever else stands there, but for what programs leave behind. So is
 * a shelf that is no folder; one that is missing is empty, since git keeps none without a file.
 *
 * @param root the project's folder
 *
 * @example (await readShelf('.', 'topics')).items[0].slug // 'fishing-rights'
 */
export async function readShelf(root: string, shelf: Shelf): Promise<Shelved<SourceFile>> {
  const folder = `content/${shelf}`
  const { items: entries, problems } = await entriesOf(root, folder)
  const read = await collect(entries, async (entry): Promise<SourceFile> => {
    const file = `${folder}/${entry.name}`
    const message = wrongEntry(entry, shelf)
    if (message !== null) throw new ContentError([{ file, line: 1, column: 1, message }])
    const bytes = await readBytes(join(root, file), file)
    const source = decodeText(bytes, file)
    const marks = mergeMarks(source, file)
    if (marks.length > 0) throw new ContentError(marks)
    return { slug: slugOf(entry), file, source }
  })
  return { items: read.items, problems: [...problems, ...read.problems] }
}

const slugOf = ({ name }: Dirent): string => name.slice(0, -'.md'.length)

/** What to do about an entry of a shelf that cannot be published; null for a file that can. */
function wrongEntry(entry: Dirent, shelf: Shelf): string | null {
  const place = `files that end in .md directly in content/${shelf}/`
  if (entry.isDirectory())
    return `Unexpected folder “${entry.name}/”, expected ${place}: move its files there`
  if (!entry.name.endsWith('.md'))
    return `Unexpected file “${entry.name}”, expected ${place}: rename it, or move it out of content/`
  return slugSchema.safeParse(slugOf(entry)).success
    ? null
    : `Unexpected file name “${entry.name}”, expected lower-case letters, digits and hyphens: rename the file, for example to “a-summit.md”`
}

/**
 * A file's bytes.
 *
 * @throws ContentError where the system gives none: a link to nothing, a file of somebody else's
 */
async function readBytes(path: string, file: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    const message = `Unexpected file that cannot be read (${code}), expected one of text: delete it, or see what it links to and who may read it`
    throw new ContentError([{ file, line: 1, column: 1, message }])
  }
}

/**
 * What is in a folder, in the order of its names, but for what programs leave behind; nothing where it is
 * missing. Where it is none, or cannot be read, that is a problem.
 *
 * @param root the project's folder
 * @param folder a path below it
 *
 * @example (await entriesOf('.', 'content/topics')).items.map(({ name }) => name) // ['fishing-rights.md']
 */
export async function entriesOf(root: string, folder: string): Promise<Shelved<Dirent>> {
  const { items, problems } = await collect([folder], () => readFolder(root, folder))
  const entries = items.flat().filter(({ name }) => !isLeftBehind(name))
  return { items: entries.sort((a, b) => compare(a.name, b.name)), problems }
}

async function readFolder(root: string, folder: string): Promise<Dirent[]> {
  const path = join(root, folder)
  try {
    return await readdir(path, { withFileTypes: true })
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || !(await canExist(path))) return []
    throw unreadable(error, folder, 'folder')
  }
}

/** Whether what a path lies in is a folder, so that there can be anything. */
async function canExist(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    return codeOf(error) !== 'ENOTDIR'
  }
}

/**
 * Does `read` for each item; what throws a {@link ContentError} is left out and its problems listed.
 *
 * @throws whatever else `read` throws
 *
 * @example (await collect([1, 2], (n) => n + 1)).items // [2, 3]
 */
export async function collect<From, To>(
  items: readonly From[],
  read: (item: From) => To | Promise<To>,
): Promise<Shelved<To>> {
  const done: To[] = []
  const problems: Problem[] = []
  for (const item of items) {
    try {
      done.push(await read(item))
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      problems.push(...error.problems)
    }
  }
  return { items: done, problems }
}
