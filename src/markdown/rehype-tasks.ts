import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Names the boxes of a list of tasks, since a screen reader says nothing of a box but whether it is ticked.
 *
 * @example
 * // - [x] Paint the quay
 * // <li><input type="checkbox" checked disabled aria-label="Done"> Paint the quay</li>
 */
export function rehypeTasks() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'input') return
      properties['ariaLabel'] = properties['checked'] === true ? 'Done' : 'Not done'
    })
  }
}
