import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { readContent } from '../../src/archive/read-content.ts'
import { copyProject } from '../run/copy-project.ts'

/** A copy of the project with content of its own, which a test publishes, edits and publishes again. */
export interface OwnSite {
  readonly root: string
  /** Writes a file below `content/`. */
  readonly write: (file: string, text: string) => void
  /** Builds as `npm run build` does. */
  readonly publish: () => { status: number | null; output: string }
  /** Everything that was built, in order: `articles/a-summit/index.html`. */
  readonly files: () => string[]
  readonly read: (file: string) => string
  /** The HTML of a page. */
  readonly page: (path: string) => string
  /** The id of each quote whose first part has these words. */
  readonly idsOf: (words: string) => Promise<string[]>
  readonly remove: () => void
}

/**
 * Opens a site without content.
 *
 * @param name of its folder, one for each user
 *
 * @example openSite('republish').publish().status // 0
 */
export function openSite(name: string): OwnSite {
  const root = copyProject(name)
  for (const folder of ['articles', 'speakers', 'topics'])
    mkdirSync(join(root, 'content', folder), { recursive: true })
  const read = (file: string): string => readFileSync(join(root, 'dist', file), 'utf8')
  return {
    root,
    read,
    write: (file, text) => {
      const path = join(root, 'content', file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    },
    publish: () => build(root),
    files: () =>
      globSync('**/*.*', { cwd: join(root, 'dist') })
        .map((file) => file.replaceAll('\\', '/'))
        .sort(),
    page: (path) => read(join(path, 'index.html')),
    idsOf: async (words) =>
      (await readContent(root, '/')).articles.flatMap(({ text, analysis, quoteIds }) =>
        analysis.quotes.flatMap(({ content: [first] }, index) =>
          text.slice(first?.start, first?.end).includes(words) ? (quoteIds[index] ?? []) : [],
        ),
      ),
    remove: () => {
      rmSync(root, { recursive: true })
    },
  }
}

/** Astro's own words are not wanted here. */
function build(root: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/desk/cli.ts'), 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      // Nobody’s path leads to the commands of packages but npm’s.
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: '' },
    },
  )
  return { status, output: stdout + stderr }
}
