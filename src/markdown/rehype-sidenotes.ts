import type { Element, ElementContent, Root } from 'hast'
import { element, text } from './elements.ts'

/**
 * Puts a copy of each of the editor's notes after the block that first refers to it, for the margin of
 * a wide page; the style sheet shows either the copies or the section at the end. Each reference gets
 * a second link, to the copy.
 *
 * It runs after `rehypeEditorNotes`.
 *
 * @example
 * // <p>Text<sup data-added><a href="#fn-1">1</a></sup></p> →
 * // <p>…<sup data-added id="sidenote-ref-1"><a …>1</a><a class="to-sidenote" href="#sidenote-1">1</a></sup></p>
 * // <aside class="sidenote" id="sidenote-1" data-added>…</aside>
 */
export function rehypeSidenotes() {
  return (tree: Root): void => {
    const notes = notesOf(tree)
    const placed = new Set<string>()
    tree.children = tree.children.flatMap((child) => {
      if (child.type !== 'element' || isNotes(child)) return [child]
      const sidenotes = referencesIn(child).flatMap(({ sup, link }) => {
        const id = String(link.properties['href']).slice(1)
        const body = notes.get(id)
        if (body === undefined || placed.has(id)) return []
        placed.add(id)
        return [sidenote(sup, link, body, placed.size)]
      })
      return [child, ...sidenotes]
    })
  }
}

interface Reference {
  readonly sup: Element
  readonly link: Element
}

function referencesIn(parent: Element): Reference[] {
  return parent.children.flatMap((child): Reference[] => {
    if (child.type !== 'element') return []
    const link = child.children.find(
      (each): each is Element =>
        each.type === 'element' && each.properties['dataFootnoteRef'] !== undefined,
    )
    return child.tagName === 'sup' && link !== undefined
      ? [{ sup: child, link }]
      : referencesIn(child)
  })
}

function sidenote(
  sup: Element,
  link: Element,
  body: readonly ElementContent[],
  n: number,
): Element {
  const number = link.children
  const name = link.properties['ariaLabel'] ?? ''
  sup.properties['id'] = `sidenote-ref-${n}`
  sup.children.push(
    element('a', { className: ['to-sidenote'], href: `#sidenote-${n}`, ariaLabel: name }, number),
  )
  const properties = { className: ['sidenote'], id: `sidenote-${n}`, tabIndex: -1, dataAdded: '' }
  return element('aside', properties, [
    element('sup', {}, [
      element('a', { href: `#sidenote-ref-${n}`, ariaLabel: `${name}, back to the text` }, number),
    ]),
    text(' '),
    ...body,
  ])
}

const isNotes = (node: Element): boolean => node.properties['dataFootnotes'] !== undefined

/** The content of each of the editor's notes, by its id, without ids and links back. */
function notesOf(tree: Root): Map<string, ElementContent[]> {
  const section = tree.children.find((child) => child.type === 'element' && isNotes(child))
  const list = section?.type === 'element' ? section.children.find(isList) : undefined
  const items = (list?.children ?? []).filter((child) => child.type === 'element')
  return new Map(
    items.map((item) => [String(item.properties['id']), item.children.flatMap(copyOf)]),
  )
}

const isList = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'ol'

function copyOf(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  if (node.properties['dataFootnoteBackref'] !== undefined) return []
  const copy = { ...node, properties: { ...node.properties } }
  delete copy.properties['id']
  return [{ ...copy, children: node.children.flatMap(copyOf) }]
}
