import type { Element, ElementContent, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import type { Node } from 'unist'
import { visit, SKIP } from 'unist-util-visit'
import type { VFile } from 'vfile'

declare module 'hast' {
  interface ElementContentMap {
    held: Held
  }
  interface RootContentMap {
    held: Held
  }
}

/** A footnote's mark or its link back, kept from the parser of HTML: the author's cannot pose as one. */
interface Held extends Node {
  readonly type: 'held'
  readonly element: Element
}

const attributes = ['dataFootnotes', 'dataFootnoteRef', 'dataFootnoteBackref']

const parse = rehypeRaw({ passThrough: ['held'] })

/**
 * Reads the HTML in an author's Markdown. The document and each footnote are read apart, so that what
 * is left open or closed too often in one changes nothing in another, and only footnotes of Markdown
 * have the attributes of footnotes. Their section goes to the document's end, and a mark inside of a
 * link after the link, since links do not nest.
 *
 * It takes a tree with `raw` nodes, before it is sanitised.
 *
 * @example
 * // Text[^1] <a data-footnote-ref>so</a> → Text<sup><a data-footnote-ref>1</a></sup> <a>so</a>
 */
export function rehypeAuthorHtml() {
  return (tree: Root, file: VFile): Root => {
    hold(tree)
    const sections = tree.children.filter(isNotes)
    tree.children = tree.children.filter((child) => !isNotes(child))
    const document = read(tree, file)
    for (const section of sections) {
      visit(section, 'element', (item) => {
        if (item.tagName !== 'li') return undefined
        const root: Root = { type: 'root', children: item.children }
        item.children = read(root, file).children as ElementContent[]
        return SKIP
      })
    }
    document.children.push(...sections)
    return document
  }
}

const isNotes = (node: Root['children'][number]): node is Element =>
  node.type === 'element' && node.properties['dataFootnotes'] !== undefined

/** Replaces each mark of a footnote and each link back from one. Before HTML is read, all are Markdown's. */
function hold(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    for (const name of attributes)
      // As HTML has them that was read.
      if (element.properties[name] === true) element.properties[name] = ''
    if (parent !== undefined && index !== undefined && isOfFootnote(element))
      parent.children[index] = { type: 'held', element }
  })
}

/** True for `<sup><a data-footnote-ref …>1</a></sup>` and `<a data-footnote-backref …>↩</a>`. */
const isOfFootnote = ({ tagName, properties, children }: Element): boolean =>
  properties['dataFootnoteBackref'] !== undefined ||
  (tagName === 'sup' &&
    children.some(
      (child) => child.type === 'element' && child.properties['dataFootnoteRef'] !== undefined,
    ))

function read(tree: Root, file: VFile): Root {
  const root = parse(tree, file)
  root.children = release(root.children as ElementContent[], null)
  return root
}

/**
 * The nodes with what was held in its place, and without the attributes of footnotes that others have.
 *
 * @param afterLink takes what goes after the link around the nodes; null where there is none
 */
function release(nodes: readonly ElementContent[], afterLink: Element[] | null): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'held') {
      afterLink?.push(node.element)
      return afterLink === null ? [node.element] : []
    }
    if (node.type !== 'element') return [node]
    const outermost = node.tagName === 'a' && afterLink === null
    const after = outermost ? [] : afterLink
    node.children = release(node.children, after)
    for (const name of attributes) Reflect.deleteProperty(node.properties, name)
    return outermost ? [node, ...(after ?? [])] : [node]
  })
}
