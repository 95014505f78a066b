import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { placeNotes } from './place-notes.ts'
import { readText, type ArticleText } from './read-text.ts'
import { spanAt } from './span-at.ts'
import { wrapSpans, type Mark } from './wrap-spans.ts'

/** An element that is put after the block which holds a place of the text, as `placeNotes` has it. */
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
 * around each mark's words, each aside after the outermost block of its place, or, where that is a heading,
 * after the block that it heads. Asides are given `data-added`. The text as read is left in `file.data.article`.
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
    const notes = Map.groupBy(asides, ({ at }) => outermost(article, at))
    wrapSpans(article.runs, marks)
    tree.children = placeNotes(tree.children, (child) =>
      (notes.get(child) ?? []).map((aside) => added(aside.element)),
    )
  }
}

/** The child of the root that holds the place. */
function outermost({ runs }: ArticleText, at: number): Root['children'][number] | undefined {
  const run = runs[spanAt(runs, at)]
  return (run?.parents[1] ?? run?.node) as Root['children'][number] | undefined
}

function added(element: Element): Element {
  return { ...element, properties: { ...element.properties, dataAdded: '' } }
}
