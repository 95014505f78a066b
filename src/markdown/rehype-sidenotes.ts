import type { Element, ElementContent, Root } from 'hast'
import { element, inSiteLanguage, text } from './elements.ts'
import { isEditorNotes, placeNotes } from './place-notes.ts'

/**
 * Puts a copy of each of the editor's notes after the block that first refers to it, as `placeNotes` has
 * it, for the margin of a wide page; the style sheet shows either the copies or the section at the end. A note that only
 * other notes refer to follows the copy of the first that does. Each reference gets a second link, to
 * the copy.
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
    const numbers = new Map<string, number>()
    /** The copies of notes that the element refers to and nothing before it does. */
    const newIn = (parent: Element): Element[] =>
      referencesIn(parent).flatMap(({ sup, link }) => {
        const id = String(link.properties['href']).slice(1)
        const body = notes.get(id)
        if (body === undefined) return []
        const number = numbers.get(id)
        sup.children.push(linkTo(number ?? numbers.size + 1, link))
        if (number !== undefined) return []
        numbers.set(id, numbers.size + 1)
        sup.properties['id'] = `sidenote-ref-${numbers.size}`
        return [sidenote(link, body, numbers.size)]
      })
    /** The copies, each with those of the notes that it refers to behind it. */
    const withNotes = (copies: readonly Element[]): Element[] => {
      const all: Element[] = []
      const ahead = copies.toReversed()
      for (let copy = ahead.pop(); copy !== undefined; copy = ahead.pop()) {
        all.push(copy)
        ahead.push(...newIn(copy).reverse())
      }
      return all
    }

    // All references of the text come before those of notes: a way back leads to the text if it can.
    const copies = new Map(
      tree.children.map((child) => [
        child,
        child.type !== 'element' || isEditorNotes(child) ? [] : newIn(child),
      ]),
    )
    tree.children = placeNotes(tree.children, (child) => withNotes(copies.get(child) ?? []))
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

/** A reference's second link, to the copy with the number. */
function linkTo(n: number, { properties, children }: Element): Element {
  const { ariaLabel = '', lang } = properties
  const own = { className: ['to-sidenote'], href: `#sidenote-${n}`, ariaLabel, lang }
  return element('a', own, children)
}

/** The copy of a note, with a link back to its first reference. */
function sidenote(reference: Element, body: readonly ElementContent[], n: number): Element {
  const name = `${reference.properties['ariaLabel'] ?? ''}, back to the text`
  const back = { href: `#sidenote-ref-${n}`, ariaLabel: name, lang: inSiteLanguage.lang }
  const properties = { className: ['sidenote'], id: `sidenote-${n}`, tabIndex: -1, dataAdded: '' }
  return element('aside', properties, [
    element('sup', {}, [element('a', back, reference.children)]),
    text(' '),
    ...body,
  ])
}

/** The content of each of the editor's notes, by its id, without ids and links back. */
function notesOf(tree: Root): Map<string, ElementContent[]> {
  const section = tree.children.find(isEditorNotes)
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
  const children = node.children.flatMap(copyOf)
  return [{ ...copy, children: node.tagName === 'pre' ? withoutNewlines(children) : children }]
}

/** A parser drops a newline that opens a `<pre>`, as one does that stood behind a link back. */
function withoutNewlines([first, ...rest]: readonly ElementContent[]): ElementContent[] {
  if (first?.type !== 'text') return first === undefined ? [] : [first, ...rest]
  const value = first.value.replace(/^\n+/u, '')
  return value === '' ? rest : [{ ...first, value }, ...rest]
}
