import { spawnSync } from 'node:child_process'

/**
 * What a git command prints, or null where it fails: no git, no repository, no such thing in it.
 *
 * @example git('.', 'rev-parse', 'HEAD') // '3f2a…\n'
 */
export function git(root: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  return status === 0 ? stdout : null
}
