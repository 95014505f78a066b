import type { Root } from 'hast'
import GithubSlugger from 'github-slugger'
import { visit, SKIP } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { readText } from './read-text.ts'

/** A heading of the article's body. */
export interface HeadingData {
  readonly depth: number
  readonly id: string
  readonly text: string
}

/**
 * Gives each heading of the author's an id, `section-` and a slug of its words, and lists them in
 * `file.data.headings`. It runs after sanitising: these ids are ours.
 *
 * @example
 * // <h2>A long night</h2> → <h2 id="section-a-long-night">A long night</h2>
 */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    const slugger = new GithubSlugger()
    const headings: HeadingData[] = []
    visit(tree, 'element', (element) => {
      if (element.properties['dataAdded'] !== undefined) return SKIP
      const depth = /^h([1-6])$/u.exec(element.tagName)?.[1]
      if (depth === undefined) return undefined
      const { text } = readText({ type: 'root', children: [element] })
      const id = `section-${slugger.slug(text)}`
      element.properties['id'] = id
      headings.push({ depth: Number(depth), id, text })
      return SKIP
    })
    file.data['headings'] = headings
  }
}
