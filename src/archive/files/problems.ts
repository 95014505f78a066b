/** A place in a file, one-based. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Something in a file that keeps it from being published. */
export interface Problem extends Place {
  /** Path below the project's folder. */
  readonly file: string
  /** What was found and what to write instead. */
  readonly message: string
}

/**
 * One line an editor can click on.
 *
 * @example
 * formatProblem({ file: 'content/articles/a.md', line: 3, column: 1, message: 'Unexpected key' })
 * // 'content/articles/a.md:3:1: Unexpected key'
 */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`
}

/**
 * The line and column of an offset, both one-based, as editors count them.
 *
 * @example placeOf('ab\ncd', 4) // { line: 2, column: 2 }
 */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, Math.max(0, offset))
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: before.length - lineStart + 1 }
}

/** A file that cannot be published, with everything that is wrong with it. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.name = 'ContentError'
    this.problems = problems
  }
}
