import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { QuoteData } from '../../src/publish/data/data-files.ts'
import { root } from '../run/command.ts'

/** Where the built site is. */
export const dist = join(root, 'dist')

/** Every page of the built site, as its path: `/`, `/method/`, `/404.html`. Sorted. */
const pagePaths: readonly string[] = globSync('**/*.html', { cwd: dist })
  .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/u, '/'))
  .sort()

/** Every quote of the built site, as it is published. */
export const publishedQuotes = (): QuoteData[] =>
  readFileSync(join(dist, 'data/quotes.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as QuoteData)

/** A page that stands for all pages made in the same way. */
export interface PageType {
  readonly name: string
  readonly path: string
}

/**
 * One page of each type, the longest of its type: what holds for it holds for shorter ones. Types are
 * read off the addresses, so that a new section is looked at from its first day.
 */
export const pageTypes: readonly PageType[] = [
  ...Map.groupBy(pagePaths, typeOf)
    .entries()
    .map(([name, paths]) => ({
      name,
      path: paths.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a)),
    })),
]

function sizeOf(path: string): number {
  return statSync(join(dist, path, path.endsWith('/') ? 'index.html' : '')).size
}

/** @example typeOf('/q/q1a2b3c4d5e/') // '/q/…/' */
function typeOf(path: string): string {
  const [section = '', ...rest] = path.split('/').filter((part) => part !== '')
  return rest.length === 0 ? path : `/${section}/${rest.map(() => '…').join('/')}/`
}
