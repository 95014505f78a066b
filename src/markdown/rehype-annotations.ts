import type { Element, Root, RootContent } from 'hast'
import type { VFile } from 'vfile'
import { readText, type ArticleText } from './read-text.ts'
import { wrapSpans, type Mark } from './wrap-spans.ts'

/** An element that is put after the block which holds a place of the text. */
export interface Aside {
  /** The place, an offset into the article's text. */
  readonly at: number
  readonly element: Element
}

/** What is put into the tree. */
export interface Annotations {
  readonly marks: readonly Mark[]
  readonly asides: readonly Aside[]
}

/** Looks at an article's text and says what to annotate. */
export type Annotate = (article: ArticleText, file: VFile) => Annotations

/**
 * Reads the tree's text, asks `annotate` what it knows of it and carries that into the tree: a span
 * around each mark's words, each aside after the outermost block of its place. Asides are given
 * `data-added`. The text as read is left in `file.data.article`.
 *
 * It runs last, on a sanitised tree: what it puts in is trusted.
 *
 * @example
 * unified().use(rehypeAnnotations, { annotate: ({ text }) => ({ marks: [], asides: [] }) })
 */
export function rehypeAnnotations({ annotate }: { readonly annotate: Annotate }) {
  return (tree: Root, file: VFile): void => {
    const article = readText(tree)
    file.data['article'] = article
    const { marks, asides } = annotate(article, file)
    const places = asides.map((aside) => ({ aside, after: outermost(article, aside.at) }))
    wrapSpans(article.runs, marks)
    const children: RootContent[] = []
    for (const child of tree.children) {
      children.push(child)
      for (const { aside, after } of places)
        if (after === child) children.push(added(aside.element))
    }
    tree.children = children
  }
}

/** The child of the root that holds the place. */
function outermost({ runs }: ArticleText, at: number): Root['children'][number] | undefined {
  const run = runs.find(({ start, end }) => start <= at && at < end)
  return (run?.parents[1] ?? run?.node) as Root['children'][number] | undefined
}

function added(element: Element): Element {
  return { ...element, properties: { ...element.properties, dataAdded: '' } }
}
