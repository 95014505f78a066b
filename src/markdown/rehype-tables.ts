import type { Element, ElementContent, Nodes, Root } from 'hast'
import { element } from './elements.ts'

/**
 * Puts each table into a frame that scrolls sideways where the table is wider than the text, by the
 * keyboard, too. A table inside another stands in the frame of the outer one; one in a link or a summary
 * has none, since no other stop of the keyboard may stand in those.
 *
 * @example
 * // <table>…</table> →
 * // <div data-table role="group" aria-label="Table" tabindex="0"><table>…</table></div>
 */
export function rehypeTables() {
  return (tree: Root): void => {
    tree.children = tree.children.map((child) =>
      child.type === 'element' ? withFrames(child) : child,
    )
  }
}

/**
 * Tells the frame of a table, which is not the author's, though the words in it are.
 *
 * @example isTableFrame(element('table', {}, [])) // false
 */
export const isTableFrame = (node: Nodes): boolean =>
  node.type === 'element' && node.properties['dataTable'] !== undefined

const reached = new Set(['a', 'summary'])

function withFrames(node: Element): Element {
  if (node.tagName === 'table') return frame(node)
  if (reached.has(node.tagName)) return node
  node.children = node.children.map((child): ElementContent =>
    child.type === 'element' ? withFrames(child) : child,
  )
  return node
}

const frame = (table: Element): Element =>
  element('div', { dataTable: '', role: 'group', ariaLabel: 'Table', tabIndex: 0 }, [table])
