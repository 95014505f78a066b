import { posix } from 'node:path'
import { readImports } from './imports.ts'

/**
 * Files that import each other in a circle, types included: each circle once, from the file at which it
 * was found and back to it.
 *
 * @param sources the text of each file by its path in the project
 *
 * @example circles(new Map([['src/a.ts', "import './b.ts'"], ['src/b.ts', "import './a.ts'"]]))
 * // [['src/a.ts', 'src/b.ts', 'src/a.ts']]
 */
export function circles(sources: ReadonlyMap<string, string>): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const follow = (file: string, trail: readonly string[]): void => {
    const before = trail.indexOf(file)
    if (before >= 0) found.push([...trail.slice(before), file])
    if (before >= 0 || done.has(file)) return
    for (const next of importsOf(file, sources.get(file) ?? '')) follow(next, [...trail, file])
    done.add(file)
  }
  for (const file of sources.keys()) follow(file, [])
  return found
}

/** The project's own files that a file imports. */
const importsOf = (file: string, source: string): string[] =>
  readImports(file, source)
    .filter(({ from }) => from.startsWith('.'))
    // A query such as `?worker&url` says how, not what.
    .map(({ from }) => posix.join(posix.dirname(file), from.split('?', 1).join()))
