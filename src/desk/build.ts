import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { inspect } from './check.ts'
import { record } from './record.ts'
import { redirectsOf } from './redirects.ts'
import type { Say } from './say.ts'

const fresh = 'dist-next'

/**
 * Checks `content/`, builds the site into a fresh folder and puts it in the place of `dist/` only when
 * all went well: a build that fails leaves the last good site, and the ledger, as they were. A build
 * that went well writes the new addresses into the ledger.
 *
 * @param root the project's folder
 * @param args further arguments for `astro build`
 * @returns true when the site was built
 *
 * @example await build('.', [], console.log, console.error) // true
 */
export async function build(
  root: string,
  args: readonly string[],
  say: Say,
  complain: Say,
): Promise<boolean> {
  const content = await inspect(root, say, complain)
  if (content === null) return false
  await rm(join(root, fresh), { recursive: true, force: true })
  if ((await runAstro(['build', '--outDir', fresh, ...args], root)) !== 0) return false
  await addRedirects(join(root, fresh), redirectsOf(content.archive, process.env['BASE'] ?? '/'))
  await rm(join(root, 'dist'), { recursive: true, force: true })
  await rename(join(root, fresh), join(root, 'dist'))
  await record(root, content, say)
  say('Built into dist/')
  return true
}

/** Writes redirects behind those that an editor has in `public/`. */
async function addRedirects(folder: string, redirects: string): Promise<void> {
  if (redirects === '') return
  const file = join(folder, '_redirects')
  const own = existsSync(file) ? await readFile(file, 'utf8') : ''
  await writeFile(file, own === '' || own.endsWith('\n') ? own + redirects : `${own}\n${redirects}`)
}

/**
 * Runs Astro with this process's standard streams; its exit code. By its file, since a command called
 * `astro` is in the path of npm's scripts alone, and on Windows none that can be run without a shell.
 */
function runAstro(args: readonly string[], cwd: string): Promise<number> {
  const program = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  )
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [program, ...args], { cwd, stdio: 'inherit' })
      .on('error', reject)
      .on('close', (code) => {
        resolve(code ?? 1)
      })
  })
}
