import { ContentError } from './problems.ts'

/**
 * Reads a file's Markdown; where more stands in itself there than can be gone through, that is a problem
 * of the file, and no other is kept from being read.
 *
 * @param file its path, for the message
 * @throws ContentError for what is too deep, and whatever else `read` throws
 *
 * @example orTooDeep('a.md', () => renderMarkdown('>'.repeat(9999))) // throws a ContentError
 */
export function orTooDeep<Result>(file: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError) || !error.message.includes('call stack')) throw error
    const message =
      'Unexpected depth, expected fewer quotations, lists or elements of HTML in one another: close those that are left open'
    throw new ContentError([{ file, line: 1, column: 1, message }])
  }
}
