import type { Root } from 'hast'
import GithubSlugger from 'github-slugger'
import { visit, SKIP } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { readText } from './read-text.ts'
import { authorId } from './rehype-author-ids.ts'

/** A heading of the article's body. */
export interface HeadingData {
  readonly depth: number
  readonly id: string
  readonly text: string
}

/**
 * Gives each heading of the author's an id, `section-` and a slug of its words, and lists them in
 * `file.data.headings`. Links to the slug, to the whole id or to an id that the author gave the
 * heading lead to it then.
 *
 * It runs after `rehypeAuthorIds`: these ids are ours.
 *
 * @example
 * // <h2>A long night</h2> <a href="#user-content-a-long-night">…</a> →
 * // <h2 id="section-a-long-night">A long night</h2> <a href="#section-a-long-night">…</a>
 */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    const slugger = new GithubSlugger()
    const headings: HeadingData[] = []
    const idOf = new Map<string, string>()
    visit(tree, 'element', (element) => {
      if (element.properties['dataAdded'] !== undefined) return SKIP
      const depth = /^h([1-6])$/u.exec(element.tagName)?.[1]
      if (depth === undefined) return undefined
      const { text } = readText({ type: 'root', children: [element] })
      const slug = slugger.slug(text)
      const id = `section-${slug}`
      for (const name of [element.properties['id'], authorId(slug), authorId(id)])
        if (typeof name === 'string' && !idOf.has(name)) idOf.set(name, id)
      element.properties['id'] = id
      headings.push({ depth: Number(depth), id, text })
      return SKIP
    })
    leadTo(idOf, tree)
    file.data['headings'] = headings
  }
}

/** Turns links to the names of headings into links to their ids; what else has the name comes first. */
function leadTo(idOf: ReadonlyMap<string, string>, tree: Root): void {
  const taken = new Set<unknown>()
  visit(tree, 'element', ({ properties }) => {
    taken.add(properties['id'])
  })
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties
    if (typeof href !== 'string' || !href.startsWith('#')) return
    const name = decoded(href.slice(1))
    const id = taken.has(name) ? undefined : idOf.get(name)
    if (id !== undefined) properties['href'] = `#${encodeURIComponent(id)}`
  })
}

/** The name that an address means, `ü` where it has `%C3%BC`. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
