import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { chromium as playwright } from '@playwright/test'
import { run } from './command.ts'
import { installDebianChromium, installPackagedChromium } from './chromium-install.ts'

/** A Chromium that runs on this machine. */
export interface Chromium {
  readonly path: string
  /** As it says itself: `Chromium 156.0.8078.73`. */
  readonly version: string
  /** Where it was found, for the reader of a log. */
  readonly origin: string
}

/** A place where a Chromium may be found or got from. */
export interface Origin {
  readonly name: string
  /** Paths that may be a Chromium; none when this origin has nothing to offer here. */
  readonly find: () => readonly string[] | Promise<readonly string[]>
}

/** Flags for a Chromium in a container, as root, without a network, that asks nobody for anything. */
export const launchFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

const minute = 60_000

/** Where a Chromium may be, what is nearest and cheapest first. */
export const origins: readonly Origin[] = [
  { name: 'Playwright’s own', find: ownPath },
  { name: 'the system’s', find: systemPaths },
  {
    name: 'Playwright’s own, just installed',
    find: async () => {
      await run('playwright', ['install', 'chromium'], { timeout: 5 * minute })
      return ownPath()
    },
  },
  { name: 'npm’s @sparticuz/chromium', find: installPackagedChromium },
  {
    name: 'Debian’s, just installed',
    find: async () => ((await installDebianChromium()) ? systemPaths() : []),
  },
]

function ownPath(): string[] {
  const path = playwright.executablePath()
  return existsSync(path) ? [path] : []
}

function systemPaths(): string[] {
  // A headless shell starts no window of its own, and takes half the time.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ]
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const usual = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ]
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...new Set([...inPath, ...usual])].filter((path) => existsSync(path))
}

/**
 * The Chromium that `CHROMIUM_PATH` names, or else the first of `places` that runs, installing one when
 * there is none.
 *
 * @throws when `CHROMIUM_PATH` names one that does not run, or when no place has one
 *
 * @example await findChromium(console.error) // { path: '/usr/bin/chromium', … }
 */
export async function findChromium(
  onProgress: (line: string) => void,
  named: string | undefined = process.env['CHROMIUM_PATH'],
  places: readonly Origin[] = origins,
): Promise<Chromium> {
  if (named !== undefined && named !== '') {
    const version = await versionOf(named)
    if (version === null) throw new Error(`CHROMIUM_PATH is ${named}, which does not run`)
    return { path: named, version, origin: 'from CHROMIUM_PATH' }
  }
  for (const { name, find } of places) {
    onProgress(`Chromium: trying ${name}`)
    for (const path of await find()) {
      const version = await versionOf(path)
      if (version !== null) return { path, version, origin: `${name} (${path})` }
    }
  }
  throw new Error('No Chromium runs here. Install one and name it: CHROMIUM_PATH=/usr/bin/chromium')
}

/** What a Chromium says of itself, or null when it does not run, for want of a library for instance. */
async function versionOf(path: string): Promise<string | null> {
  // On Windows, asking would open a window.
  if (process.platform === 'win32') return existsSync(path) ? 'Chromium' : null
  const { code, output } = await run(path, ['--version'], { timeout: minute })
  const line = output.split('\n').find((candidate) => /\d\.\d/u.test(candidate))
  return code === 0 ? (line?.trim() ?? null) : null
}
