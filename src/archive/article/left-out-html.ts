import { visit } from 'unist-util-visit'
import { placeOf, type Problem } from '../files/problems.ts'
import { endOf, startOf, type SourceTree } from './source-tree.ts'

/** Elements that show something besides words, or do something, which no article may. */
const leftOut: ReadonlySet<string> = new Set([
  ...['script', 'style', 'iframe', 'object', 'embed', 'video', 'audio', 'canvas', 'svg', 'math'],
  ...['source'],
  ...['form', 'input', 'button', 'select', 'textarea', 'link', 'meta'],
])

/** Where a comment starts or ends, or an element starts. */
const token = /<!--|-->|<([a-z][a-z\d]*)/giu

/**
 * What a file holds of HTML that pages leave out, such as the video of another site or the code
 * of its posts: readers do not see it, and its editor should know.
 *
 * @example
 * leftOutHtml(sourceTree('<iframe src="https://example.org/video"></iframe>', 'a.md'))[0].message
 * // 'Found <iframe>, which pages leave out; write a link in its place, …'
 */
export function leftOutHtml({ source, file, tree }: SourceTree): Problem[] {
  if (!source.includes('<')) return []
  const places = new Map<number, string>()
  let isComment = false
  visit(tree, 'html', (node) => {
    const start = startOf(node)
    for (const { 0: mark, 1: name, index } of source.slice(start, endOf(node)).matchAll(token)) {
      if (name === undefined) isComment = mark === '<!--'
      else if (!isComment && leftOut.has(name.toLowerCase()))
        places.set(start + index, name.toLowerCase())
    }
  })
  return [...places].map(([at, name]) => ({
    file,
    ...placeOf(source, at),
    message: `Found <${name}>, which pages leave out; write a link in its place, such as “[what it shows](https://…)”, or delete it.`,
  }))
}
