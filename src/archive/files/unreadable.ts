import { ContentError } from './problems.ts'

/** What the system says that keeps something from being read: `ENOENT`; null for an error of another kind. @example codeOf(new Error('No.')) // null */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error ? String(error.code) : null

/**
 * The problem of a file or folder that the system does not let us read, or that is the one in the place of
 * the other.
 *
 * @param error what the system threw
 * @param path below the project’s folder
 * @param expected what it must be
 * @throws the error itself where it is none of the system’s
 *
 * @example
 * unreadable(error, 'content/topics', 'folder').message
 * // 'content/topics:1:1: Unexpected file “topics”, expected a folder: rename it, or move it away'
 */
export function unreadable(
  error: unknown,
  path: string,
  expected: 'file' | 'folder',
): ContentError {
  const code = codeOf(error)
  if (code === null) throw error
  const name = path.slice(path.lastIndexOf('/') + 1)
  const found = { ENOTDIR: `file “${name}”`, EISDIR: `folder “${name}/”` }[code]
  const message =
    found === undefined
      ? `Unexpected ${expected} that cannot be read (${code}), expected one that can: see what it links to and who may read it`
      : `Unexpected ${found}, expected a ${expected}: rename it, or move it away`
  return new ContentError([{ file: path, line: 1, column: 1, message }])
}
