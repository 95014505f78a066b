import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'

/** Stands for the site's own host, wherever it is published. */
const host = 'http://site.invalid'

/** The attributes that hold addresses, in properties' spelling. */
const addresses = ['href', 'src', 'action', 'poster', 'dataCopyLink', 'dataShare', 'dataIndex']

/** What a page points to, and what can be pointed to on it. */
export interface Page {
  readonly links: readonly string[]
  readonly ids: readonly string[]
}

/** A built site as a folder, and the path below which it is published: `/`, `/news/`. */
export interface Site {
  readonly folder: string
  readonly base: string
  /** By path, with the base: `/`, `/method/`, `/404.html`. */
  readonly pages: ReadonlyMap<string, Page>
}

/** @example readSite('dist').pages.get('/')?.links // ['/method/', …] */
export function readSite(folder: string, base = '/'): Site {
  const files = globSync('**/*.html', { cwd: folder }).sort()
  const pages = files.map((file): [string, Page] => [
    `${base}${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/u, '/'),
    readPage(readFileSync(join(folder, file), 'utf8')),
  ])
  return { folder, base, pages: new Map(pages) }
}

function readPage(html: string): Page {
  const links: string[] = []
  const ids: string[] = []
  visit(fromHtml(html), 'element', ({ properties }: Element) => {
    if (typeof properties['id'] === 'string') ids.push(properties['id'])
    for (const name of addresses) {
      const value = properties[name]
      if (typeof value === 'string') links.push(value)
    }
  })
  return { links, ids }
}

/** The path that a link found at `from` leads to, and the place there; null when it leaves the site. */
function follow(from: string, link: string): { path: string; id: string } | null {
  const { origin, pathname, hash } = new URL(link, host + from)
  const [id = ''] = decodeURIComponent(hash.slice(1)).split(':~:')
  return origin === host ? { path: decodeURIComponent(pathname), id } : null
}

/** Each link of the pages and style sheets that leads nowhere, one line each. */
export function brokenLinks(site: Site): string[] {
  const inPages = [...site.pages].flatMap(([from, { links }]) =>
    links.map((link) => brokenLink(site, from, link)),
  )
  const inStyles = globSync('**/*.css', { cwd: site.folder }).flatMap((file) => {
    const urls = readFileSync(join(site.folder, file), 'utf8').matchAll(/url\(["']?([^"')]+)/gu)
    return [...urls].map(([, url = '']) => brokenLink(site, site.base + file, url))
  })
  return [...inPages, ...inStyles].filter((line) => line !== null)
}

function brokenLink({ folder, base, pages }: Site, from: string, link: string): string | null {
  const target = follow(from, link)
  if (target === null) return null
  const { path, id } = target
  if (!path.startsWith(base)) return `${from} → ${link}: outside ${base}`
  // Not every host adds the slash of a folder, so a page must be linked with it.
  const answers =
    pages.has(path) || (!path.endsWith('/') && isFile(folder, path.slice(base.length)))
  if (!answers) return `${from} → ${link}: nothing there`
  const known = id === '' || pages.get(path)?.ids.includes(id) === true
  return known ? null : `${from} → ${link}: no such place on that page`
}

const isFile = (folder: string, path: string): boolean =>
  existsSync(join(folder, path)) && !existsSync(join(folder, path, 'index.html'))

/** The pages that no chain of links from the front page leads to. */
export function orphans({ base, pages }: Site): string[] {
  const reached = new Set([base])
  for (const path of reached) {
    for (const link of pages.get(path)?.links ?? []) {
      const target = follow(path, link)
      if (target !== null && pages.has(target.path)) reached.add(target.path)
    }
  }
  return [...pages.keys()].filter((path) => !reached.has(path))
}
