import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

const prefix = 'user-content-'

/**
 * Prefixes each id of the author's and each link to one, so that none can pose as ours
 * (`id="q1a2b3c4d5e"`) or shadow a name of the document.
 *
 * @example
 * // <a href="#b">…</a> <i id="b">…</i> → <a href="#user-content-b">…</a> <i id="user-content-b">…</i>
 */
export function rehypeAuthorIds() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { id, href } = properties
      if (id !== undefined) properties['id'] = authorId(id)
      if (typeof href === 'string' && href.startsWith('#'))
        properties['href'] = `#${authorId(href.slice(1))}`
      delete properties['name']
      delete properties['ariaDescribedBy']
      delete properties['ariaLabelledBy']
    })
  }
}

/** The id that an author's id has on the page. @example authorId('b') // 'user-content-b' */
export const authorId = (id: string): string => (id.startsWith(prefix) ? id : prefix + id)
