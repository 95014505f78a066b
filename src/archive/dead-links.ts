import type { SiteLink } from './article/site-links.ts'
import type { Problem } from './files/problems.ts'
import { nearlySame } from './nearly-same.ts'
import { withBase } from './urls.ts'

/** Stands for the site's own host, wherever it is published. */
const host = 'http://site.invalid'

/** Files whose names are made while the site is built. */
const made = /^\/(?:assets|cards|search)\/./u

/**
 * What an editor should look at in the links of an article that lead to this site: those to a page or
 * file that is not there.
 *
 * @param page the path of the article’s page, from which links such as `../another/` count
 * @param known each path at which the site answers
 * @param base the site’s, which an address may have or not
 *
 * @example
 * deadLinks([{ …, url: '/methd/' }], '/articles/a-summit/', new Set(['/method/']), '/')[0].message
 * // 'Found a link to “/methd/”, where this site has no page; write “/method/”.'
 */
export function deadLinks(
  links: readonly SiteLink[],
  page: string,
  known: ReadonlySet<string>,
  base: string,
): Problem[] {
  return links.flatMap(({ url, ...place }) => {
    const path = pathOf(url, page, base)
    if (path === null || isLeftToOthers(path)) return []
    if (known.has(path) || known.has(`${path}index.html`)) return []
    return [{ ...place, message: messageOn(url, path, known) }]
  })
}

/** Markdown files are named with the page that is meant where addresses are looked at. */
const isLeftToOthers = (path: string): boolean => made.test(path) || path.endsWith('.md')

/** The path that a link leads to, without the base; null where that is on another host. */
function pathOf(url: string, page: string, base: string): string | null {
  const address = URL.parse(url, host + page)
  if (address?.origin !== host) return null
  const path = decoded(address.pathname)
  const top = withBase(base, '/')
  return path.startsWith(top) ? path.slice(top.length - 1) : path
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A % that begins no character is one.
    return path
  }
}

function messageOn(url: string, path: string, known: ReadonlySet<string>): string {
  const isFile = nameIn(path).includes('.') && !path.endsWith('/')
  const near = nearPath(path, known)
  const otherwise = isFile
    ? 'put the file into public/, or correct the address'
    : 'correct the address, or take the link away'
  const instead = near === null ? otherwise : `write “${near}”`
  return `Found a link to “${url}”, where this site has no ${isFile ? 'file' : 'page'}; ${instead}.`
}

/** `a-summit` of `/articles/a-summit/`. */
const nameIn = (path: string): string =>
  path.slice(path.lastIndexOf('/', path.length - 2) + 1).replace(/\/$/u, '')

/** The path that was meant: the same with its last slash, else one beside it that is nearly the same. */
function nearPath(path: string, known: ReadonlySet<string>): string | null {
  if (known.has(`${path}/`)) return `${path}/`
  const folderOf = (each: string): string => each.slice(0, each.lastIndexOf('/', each.length - 2))
  const beside = [...known].filter((each) => folderOf(each) === folderOf(path))
  const near = nearlySame(nameIn(path), beside.map(nameIn))
  return near === null ? null : (beside.find((each) => nameIn(each) === near) ?? null)
}
