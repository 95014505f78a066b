import { readFileSync, writeFileSync } from 'node:fs'

const tagline = 'A fictional archive: no such country, and nobody said any of it.'

/**
 * Gives a copy of the site a tagline that says on each page that all of it is fictional.
 *
 * @param file the copy’s `src/site.config.ts`
 * @throws when the file has no tagline to replace
 *
 * @example demoSite('.cache/demo/src/site.config.ts')
 */
export function demoSite(file: string): void {
  const source = readFileSync(file, 'utf8')
  const changed = source.replace(/tagline: '[^']*'/u, `tagline: '${tagline}'`)
  if (changed === source)
    throw new Error(`Missing tagline in ${file}, expected a line “tagline: '…'”`)
  writeFileSync(file, changed)
}
