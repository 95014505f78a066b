import type { FrontMatter } from './front-matter.ts'
import type { Problem } from './problems.ts'
import type { ArticleFrontMatter } from './schema.ts'

/**
 * Where words of an article's front matter that readers are meant to see go on behind a #, which YAML
 * takes for the start of a remark: `title: Judges hear case #4` is “Judges hear case” to readers.
 *
 * @param file its path, for the places
 *
 * @example
 * hiddenWords('a.md', readFrontMatter(source, 'a.md', articleSchema)).map(({ message }) => message)
 * // ['Found “#4” behind “title”, which is a remark to YAML, so that no reader sees it; …']
 */
export function hiddenWords(
  file: string,
  { data, remarkBehind }: Pick<FrontMatter<ArticleFrontMatter>, 'data' | 'remarkBehind'>,
): Problem[] {
  const paths = [
    ...['title', 'summary', 'author', 'provenance'].map((key) => [key]),
    ['origin', 'name'],
    ...data.corrections.map((_, index) => ['corrections', index, 'text']),
  ]
  return paths.flatMap((path) => {
    const remark = remarkBehind(path)
    if (remark === null) return []
    const { text, line, column } = remark
    const message = `Found “${text.trimEnd()}” behind “${String(path.at(-1))}”, which is a remark to YAML, so that no reader sees it; if it belongs to the words, put them all in quotation marks, "…".`
    return [{ file, line, column, message }]
  })
}
