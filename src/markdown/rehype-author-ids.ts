import type { Element, Properties, Root } from 'hast'
import { visit } from 'unist-util-visit'

const prefix = 'user-content-'

/**
 * Prefixes each id of the author's and each link to one, so that none can pose as ours
 * (`id="q1a2b3c4d5e"`) or shadow a name of the document. Of elements with the same id the first keeps
 * it, and none takes that of a footnote.
 *
 * @example
 * // <a href="#b">…</a> <i id="b">…</i> → <a href="#user-content-b">…</a> <i id="user-content-b">…</i>
 */
export function rehypeAuthorIds() {
  return (tree: Root): void => {
    const footnotes = partsOfFootnotes(tree)
    const taken = new Set<string>()
    for (const { properties } of footnotes) keepOnce(properties, taken)
    visit(tree, 'element', (element) => {
      const { properties } = element
      if (!footnotes.has(element)) keepOnce(properties, taken)
      const { href } = properties
      // `#` alone leads to the top of the page.
      if (typeof href === 'string' && href.startsWith('#') && href !== '#')
        properties['href'] = `#${authorId(href.slice(1))}`
      delete properties['name']
      delete properties['ariaDescribedBy']
      delete properties['ariaLabelledBy']
    })
  }
}

function keepOnce(properties: Properties, taken: Set<string>): void {
  if (properties['id'] === undefined) return
  const id = authorId(properties['id'])
  if (taken.has(id)) delete properties['id']
  else properties['id'] = id
  taken.add(id)
}

/** The elements of footnotes that are led to: marks, the notes and their title. */
function partsOfFootnotes(tree: Root): Set<Element> {
  const parts = new Set<Element>()
  visit(tree, 'element', (element) => {
    if (element.properties['dataFootnoteRef'] !== undefined) parts.add(element)
    if (element.properties['dataFootnotes'] === undefined) return
    for (const child of element.children) {
      if (child.type !== 'element') continue
      parts.add(child)
      for (const item of child.children) if (item.type === 'element') parts.add(item)
    }
  })
  return parts
}

/** The id that an author's id has on the page. @example authorId('b') // 'user-content-b' */
export const authorId = (id: string): string => (id.startsWith(prefix) ? id : prefix + id)
