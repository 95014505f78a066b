import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { root, run } from './command.ts'

const packaged = '@sparticuz/chromium@153.0.0'
const cache = join(root, 'node_modules', '.cache', 'chromium')
const minutes = 60_000

/**
 * Installs a Chromium that comes as an npm package, for machines that reach a package registry and
 * nothing else, and brings the libraries and fonts that a bare system lacks.
 *
 * @returns the path of a script that starts it, or nothing where it cannot run
 */
export async function installPackagedChromium(): Promise<readonly string[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const script = join(cache, 'chromium.sh')
  if (existsSync(script)) return [script]
  await mkdir(cache, { recursive: true })
  const { code } = await run(
    'npm',
    ['install', '--prefix', cache, '--no-audit', '--no-fund', '--ignore-scripts', packaged],
    { timeout: 5 * minutes },
  )
  if (code !== 0) return []
  const archives = join(cache, 'node_modules', '@sparticuz', 'chromium', 'bin')
  await inflate(join(archives, 'chromium.br'), join(cache, 'chromium'))
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const tar = join(cache, `${name}.tar`)
    await inflate(join(archives, `${name}.tar.br`), tar)
    await run('tar', ['-x', '-f', tar, '-C', cache])
    await rm(tar)
  }
  await writeFile(join(cache, 'fonts.conf'), fontSettings)
  // Written last, so that an installation that was cut short is not taken for a whole one.
  await writeFile(script, startScript, { mode: 0o755 })
  return [script]
}

const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(cache, 'fonts')}</dir>
  <cachedir>${join(cache, 'font-cache')}</cachedir>
</fontconfig>
`

// The system's own libraries and fonts come first; those of the package fill the gaps.
const startScript = `#!/bin/sh
here="$(dirname "$0")"
export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}$here/lib"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`

async function inflate(from: string, to: string): Promise<void> {
  // Renamed when whole: two runs at once never see half a file.
  const part = `${to}.${process.pid}`
  await pipeline(
    createReadStream(from),
    createBrotliDecompress(),
    createWriteStream(part, { mode: 0o755 }),
  )
  await rename(part, to)
}

/** Installs Debian's package, where that is allowed. True when it went well. */
export async function installDebianChromium(): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  // Elsewhere the package of that name asks for another package manager.
  if (!/^ID="?debian"?$/mu.test(await readFile('/etc/os-release', 'utf8').catch(() => '')))
    return false
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const timeout = 5 * minutes
  await run('apt-get', ['update'], { env, timeout })
  const { code } = await run('apt-get', ['install', '-y', 'chromium'], { env, timeout })
  return code === 0
}
