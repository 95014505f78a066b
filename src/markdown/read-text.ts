import type { Element, Nodes, Root, Text } from 'hast'
import type { Block, Span } from '../analysis/index.ts'

/** A text node and the range of the article's text that it holds. */
export interface Run extends Span {
  readonly node: Text
  /** The ancestors of the node, the root first. */
  readonly parents: readonly (Root | Element)[]
  /** True for words inside a block, false for the white space between blocks. */
  readonly inBlock: boolean
}

/** The plain text of an article's tree, and where each piece of it stands in the tree. */
export interface ArticleText {
  readonly text: string
  readonly runs: readonly Run[]
  readonly blocks: readonly Block[]
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const leafBlocks = new Set([
  ...headings,
  'p',
  'li',
  'td',
  'th',
  'dt',
  'dd',
  'pre',
  'figcaption',
  'div',
])

/**
 * Reads the article's text off a tree: the value of each text node, in order, and nothing else.
 * What is not the author's (`data-added`) is left out.
 *
 * The text is exactly the DOM's `textContent`, so that an offset means the same place in the source,
 * in the analysis and on the page.
 *
 * @example
 * // <p>She said <em>no</em>.</p>
 * readText(tree).text // 'She said no.'
 */
export function readText(tree: Root): ArticleText {
  const runs: Run[] = []
  const blocks: Block[] = []
  let text = ''

  function visit(node: Nodes, parents: readonly (Root | Element)[], block: OpenBlock | null): void {
    if (node.type === 'text') {
      const start = text.length
      text += node.value
      runs.push({ node, parents, start, end: text.length, inBlock: block !== null })
      return
    }
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'element' && node.properties['dataAdded'] !== undefined) return
    const opened = node.type === 'element' ? openBlock(node, parents) : null
    const start = text.length
    for (const child of node.children) visit(child, [...parents, node], opened ?? block)
    if (opened !== null && text.length > start)
      blocks.push({ start, end: text.length, kind: opened.kind })
  }

  visit(tree, [], null)
  return { text, runs, blocks: blocks.sort((a, b) => a.start - b.start || a.end - b.end) }
}

interface OpenBlock {
  readonly kind: Block['kind']
}

/** The block that an element opens, or null for inline elements and for blocks made of blocks. */
function openBlock(element: Element, parents: readonly (Root | Element)[]): OpenBlock | null {
  if (!leafBlocks.has(element.tagName) || element.children.some(isBlockLike)) return null
  if (headings.has(element.tagName)) return { kind: 'heading' }
  const inside = (name: string): boolean =>
    element.tagName === name ||
    parents.some((parent) => 'tagName' in parent && parent.tagName === name)
  if (inside('blockquote')) return { kind: 'blockquote' }
  return { kind: inside('li') ? 'list-item' : 'paragraph' }
}

const containers = new Set([
  'ul',
  'ol',
  'table',
  'blockquote',
  'dl',
  'section',
  'figure',
  'details',
])

function isBlockLike(node: Nodes): boolean {
  return node.type === 'element' && (leafBlocks.has(node.tagName) || containers.has(node.tagName))
}
