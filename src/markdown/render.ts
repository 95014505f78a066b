import type { Root } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { ArticleText } from './read-text.ts'
import { rehypeAnnotations, type Annotate, type Annotations } from './rehype-annotations.ts'
import { rehypeAuthorHtml } from './rehype-author-html.ts'
import { rehypeAuthorIds } from './rehype-author-ids.ts'
import { rehypeEditorNotes } from './rehype-editor-notes.ts'
import { rehypeHeadings, type HeadingData } from './rehype-headings.ts'
import { rehypeParagraphs } from './rehype-paragraphs.ts'
import { rehypeSettle } from './rehype-settle.ts'
import { rehypeSidenotes } from './rehype-sidenotes.ts'
import { rehypeSiteAddresses, type ToSite } from './rehype-site-addresses.ts'
import { rehypeSourceSpacing } from './rehype-source-spacing.ts'
import { rehypeTables } from './rehype-tables.ts'
import { rehypeTasks } from './rehype-tasks.ts'
import { sanitizeSchema } from './sanitize-schema.ts'

/** A Markdown file, rendered. */
export interface Rendered {
  readonly html: string
  readonly article: ArticleText
  readonly headings: readonly HeadingData[]
}

const nothing: Annotations = { marks: [], asides: [] }

// One frozen processor for all files; what differs from file to file travels in `file.data`.
// The order is the safety: raw HTML is parsed, everything is sanitised and settled, then ours goes in.
const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeSourceSpacing)
  .use(rehypeAuthorHtml)
  .use(rehypeSanitize, sanitizeSchema)
  .use(rehypeSettle)
  .use(rehypeParagraphs)
  .use(rehypeTables)
  .use(rehypeTasks)
  .use(rehypeAuthorIds)
  .use(rehypeSiteAddresses)
  .use(rehypeEditorNotes, { heading: 'Editor’s notes' })
  .use(rehypeSidenotes)
  .use(rehypeHeadings)
  .use(rehypeAnnotations, {
    annotate: (article, file) =>
      (file.data['annotate'] as Annotate | undefined)?.(article, file) ?? nothing,
  })
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze()

/**
 * The Markdown tree of a file.
 *
 * @param source the file's text, with LF line ends, front matter allowed
 *
 * @example parseMarkdown('One.').children.length // 1
 */
export const parseMarkdown = (source: string): Root => processor.parse(source)

/**
 * Renders a Markdown file, front matter allowed, and annotates it.
 *
 * @param source the file's text, with LF line ends
 * @param annotate says what to annotate; without it the text is only rendered
 * @param toSite where a path of the site is; left out, the site has no base
 * @param tree the source, parsed, where somebody needs it besides; it is not changed
 * @returns the HTML, and the text that it holds
 *
 * @example
 * renderMarkdown('She said *no*.').html // '<p>She said <em>no</em>.</p>'
 */
export function renderMarkdown(
  source: string,
  annotate?: Annotate,
  toSite?: ToSite,
  tree: Root = parseMarkdown(source),
): Rendered {
  const file = new VFile(source)
  if (annotate !== undefined) file.data['annotate'] = annotate
  if (toSite !== undefined) file.data['toSite'] = toSite
  const html = processor.stringify(processor.runSync(tree, file), file)
  return {
    html,
    article: file.data['article'] as ArticleText,
    headings: file.data['headings'] as readonly HeadingData[],
  }
}
