import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'

/** Rounds after which a tree that still changes is taken as it is. */
const rounds = 8

/**
 * Makes the tree the one that a browser reads from its HTML, so that the text read here is the text
 * read there: sanitising takes out elements that kept apart what does not nest. Where a parser leaves
 * a link inside another, in a table, the inner one goes and its words stay.
 *
 * A tree that is as it should be keeps its places in the source; the others have none.
 *
 * @example
 * // <p>One <button><p>two</p></button></p>, sanitised: <p>One <p>two</p></p>
 * // → <p>One </p><p>two</p><p></p>
 */
export function rehypeSettle() {
  return (tree: Root): Root => {
    let settled = tree
    let html = toHtml(tree)
    for (let round = 0; round < rounds; round++) {
      const parsed = fromHtml(html, { fragment: true })
      const again = toHtml(parsed)
      if (again === html) break
      visit(parsed, (node) => {
        delete node.position
      })
      settled = parsed
      html = again
    }
    settled.children = settled.children.flatMap((child): RootContent[] =>
      child.type === 'element' ? withoutNestedLinks(child, false) : [child],
    )
    return settled
  }
}

function withoutNestedLinks(element: Element, inLink: boolean): ElementContent[] {
  const isLink = element.tagName === 'a'
  element.children = element.children.flatMap((child): ElementContent[] =>
    child.type === 'element' ? withoutNestedLinks(child, inLink || isLink) : [child],
  )
  return inLink && isLink ? element.children : [element]
}
