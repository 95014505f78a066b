import type { Nodes } from 'hast'

/** The words of a tree, without what the site added to an article's. */
export function textOfTree(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.properties['dataAdded'] !== undefined) return ''
  return 'children' in node ? node.children.map(textOfTree).join('') : ''
}
