import type { Element, ElementContent, Root, RootContent } from 'hast'
import { holdsBlock } from './blocks.ts'
import { element } from './elements.ts'

/**
 * Makes paragraphs of words that an author's HTML leaves beside the blocks of the document, so that
 * every word stands in a block which notes can follow.
 *
 * @example
 * // <div>One.</div> Two <em>or</em> three. → <div>One.</div><p> Two <em>or</em> three.</p>
 */
export function rehypeParagraphs() {
  return (tree: Root): void => {
    const children: RootContent[] = []
    let loose: ElementContent[] = []
    const close = (): void => {
      children.push(...paragraphOf(loose))
      loose = []
    }
    for (const child of tree.children) {
      if (child.type === 'doctype' || holdsBlock(child)) {
        close()
        children.push(child)
      } else loose.push(child)
    }
    close()
    tree.children = children
  }
}

/** The nodes in a paragraph, white space before and after it; the nodes alone where they hold no words. */
function paragraphOf(nodes: readonly ElementContent[]): ElementContent[] {
  const from = nodes.findIndex((node) => !isSpace(node))
  const to = nodes.findLastIndex((node) => !isSpace(node)) + 1
  if (!nodes.some(hasWords)) return [...nodes]
  const paragraph: Element = element('p', {}, nodes.slice(from, to))
  return [...nodes.slice(0, from), paragraph, ...nodes.slice(to)]
}

const isSpace = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === ''

const hasWords = (node: ElementContent): boolean =>
  node.type === 'text' ? !isSpace(node) : node.type === 'element' && node.children.some(hasWords)
