import type { Problem } from './problems.ts'

/** What git writes around the lines of either side where it cannot merge them. */
const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/u

/**
 * Tells a line that git wrote where it could not merge two versions of a file.
 *
 * @example isMergeMark('<<<<<<< HEAD') // true
 */
export const isMergeMark = (line: string): boolean => mark.test(line.trimEnd())

/**
 * The marks of a merge that git could not do, where a file has all that belong to one: both versions of
 * some words would be published. A line of equal signs alone is a heading’s.
 *
 * @param source the file's text, LF line ends
 * @param file its path, for the places
 *
 * @example
 * mergeMarks('<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> bo\n', 'a.md').map(({ line }) => line) // [1, 3, 5]
 */
export function mergeMarks(source: string, file: string): Problem[] {
  if (!source.includes('<<<<<<< ')) return []
  const marks = [...source.split('\n').entries()].filter(([, line]) => isMergeMark(line))
  const isWhole = ['<', '=', '>'].every((sign) => marks.some(([, line]) => line.startsWith(sign)))
  if (!isWhole) return []
  return marks.map(([index, line]) => ({
    file,
    ...{ line: index + 1, column: 1 },
    message: `Unexpected mark of a merge in git, “${line.trimEnd().slice(0, 40)}”, expected one version of the words: keep it, and delete the other and the marks`,
  }))
}
