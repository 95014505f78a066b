import type { Element, Nodes, Root, Text } from 'hast'
import type { Block, Span } from '../analysis/index.ts'
import { headings, isBlock } from './blocks.ts'

/** A text node and the range of the article's text that it holds. */
export interface Run extends Span {
  readonly node: Text
  /** The ancestors of the node, the root first. */
  readonly parents: readonly (Root | Element)[]
  /** True for a node with words of a block, false for the white space between blocks. */
  readonly inBlock: boolean
}

/** The plain text of an article's tree, and where each piece of it stands in the tree. */
export interface ArticleText {
  readonly text: string
  readonly runs: readonly Run[]
  readonly blocks: readonly Block[]
}

/**
 * Reads the article's text off a tree: the value of each text node, in order, and nothing else.
 * What is not the author's (`data-added`) is left out.
 *
 * The text is exactly the DOM's `textContent`, so that an offset means the same place in the source,
 * in the analysis and on the page. A block is a stretch of words that no block element parts, without
 * the white space around it: the words of a list item are one, those of a list inside it are others.
 *
 * @example
 * // <p>She said <em>no</em>.</p>
 * readText(tree).text // 'She said no.'
 */
export function readText(tree: Root): ArticleText {
  const runs: Run[] = []
  const blocks: Block[] = []
  let text = ''
  let open: Place[] = []

  function close(): void {
    const block = blockOf(open)
    if (block !== null) blocks.push(block)
    for (const place of open) runs.push({ ...place, inBlock: block !== null && meet(place, block) })
    open = []
  }

  function visit(node: Nodes, ancestors: readonly Parent[]): void {
    if (node.type === 'text') {
      const start = text.length
      text += node.value
      open.push({ node, parents: ancestors, start, end: text.length })
    }
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'element' && node.properties['dataAdded'] !== undefined) return
    const isBreak = node.type === 'root' || isBlock(node)
    if (isBreak) close()
    const parents = [...ancestors, node]
    for (const child of node.children) visit(child, parents)
    if (isBreak) close()
  }

  visit(tree, [])
  return { text, runs, blocks }
}

type Parent = Run['parents'][number]
type Place = Omit<Run, 'inBlock'>

/** The block that text nodes make which follow each other, or null where they are white space. */
function blockOf(places: readonly Place[]): Block | null {
  const [first, last] = [places.at(0), places.at(-1)]
  if (first === undefined || last === undefined) return null
  const words = places.map(({ node }) => node.value).join('')
  const start = first.start + words.length - words.trimStart().length
  const end = last.end - words.length + words.trimEnd().length
  return start < end ? { start, end, kind: kindOf(first.parents) } : null
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function kindOf(parents: readonly Parent[]): Block['kind'] {
  const names = new Set(parents.map((parent) => ('tagName' in parent ? parent.tagName : '')))
  if ([...headings].some((name) => names.has(name))) return 'heading'
  if (names.has('blockquote')) return 'blockquote'
  return names.has('li') ? 'list-item' : 'paragraph'
}
