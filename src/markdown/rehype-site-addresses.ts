import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** Where a path of the site is: below its base. */
export type ToSite = (path: string) => string

/**
 * Puts the site's base in front of the author's addresses of pages and images of the site, which begin
 * with a slash; one that has it already stays. `file.data.toSite` knows the base.
 *
 * @example
 * // with the base /news/: <a href="/articles/a/">…</a> → <a href="/news/articles/a/">…</a>
 */
export function rehypeSiteAddresses() {
  return (tree: Root, file: VFile): void => {
    const toSite = file.data['toSite'] as ToSite | undefined
    if (toSite === undefined) return
    visit(tree, 'element', ({ properties }) => {
      for (const key of ['href', 'src']) {
        const path = properties[key]
        if (typeof path === 'string' && isOfSite(path, toSite('/'))) properties[key] = toSite(path)
      }
    })
  }
}

const isOfSite = (path: string, base: string): boolean =>
  path.startsWith('/') && !path.startsWith('//') && (base === '/' || !path.startsWith(base))
