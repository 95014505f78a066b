import { cpSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './command.ts'

/** What a build reads, but for the content. */
const parts = [
  ...['src', 'public'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
]

/**
 * Copies the project without its content to `.cache/<name>/`, so that a site can be built there of other
 * content or in other circumstances; only the packages are shared. A copy that was there is replaced.
 *
 * Copies, not links: astro takes a file outside the project for one of its own paths.
 *
 * @param name of the copy, one for each user
 * @returns the copy's folder
 *
 * @example
 * const copy = copyProject('demo')
 * await run('astro', ['build', '--root', copy])
 */
export function copyProject(name: string): string {
  const copy = join(root, '.cache', name)
  rmSync(copy, { recursive: true, force: true })
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}
