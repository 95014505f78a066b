import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { inSiteLanguage } from './elements.ts'

/**
 * Marks footnotes as what they are here: the editor's notes, not the author's words. The references
 * and the section at the end get `data-added`; the section's heading says whose notes they are.
 *
 * @param options.heading the heading's words
 *
 * @example
 * // <p>Text<sup><a data-footnote-ref …>1</a></sup></p> → <p>Text<sup data-added>…</sup></p>
 */
export function rehypeEditorNotes({ heading }: { readonly heading: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'section' && element.properties['dataFootnotes'] !== undefined) {
        element.properties['dataAdded'] = ''
        element.properties['className'] = ['editor-notes']
        nameSection(element, heading)
      } else if (element.tagName === 'sup' && element.children.some(isReference)) {
        element.properties['dataAdded'] = ''
        for (const child of element.children) {
          if (!isReference(child)) continue
          child.properties['ariaLabel'] = `Editor’s note ${textOf(child)}`
          child.properties['lang'] = inSiteLanguage.lang
        }
      } else if (element.properties['dataFootnoteBackref'] !== undefined) {
        element.properties['lang'] = inSiteLanguage.lang
      }
    })
  }
}

function isReference(node: Element['children'][number]): node is Element {
  return node.type === 'element' && node.properties['dataFootnoteRef'] !== undefined
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function nameSection(section: Element, heading: string): void {
  const title = section.children.find((child) => child.type === 'element' && child.tagName === 'h2')
  if (title?.type !== 'element') return
  title.children = [{ type: 'text', value: heading }]
  title.properties = { ...title.properties, ...inSiteLanguage, className: [] }
  if (title.properties['id'] !== undefined)
    section.properties['ariaLabelledBy'] = [title.properties['id']]
}
