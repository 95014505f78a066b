import { closest, distance } from 'fastest-levenshtein'
import type { Association, Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze()

/**
 * The Markdown tree of a file, for what is to be said of the source itself.
 *
 * @param source the file's text, front matter included
 *
 * @example parseSource('One.').children.length // 1
 */
export const parseSource = (source: string): Root => parser.parse(source)

/** Where a node starts in the source. @example startOf(parseSource('One.').children[0]) // 0 */
export const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0

/** Where a node ends in the source. @example endOf(parseSource('One.').children[0]) // 4 */
export const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0

/** The label of a definition as it was written. @example labelOf({ identifier: 'a', label: 'A' }) // 'A' */
export const labelOf = ({ label, identifier }: Association): string => label ?? identifier

/**
 * The label that was meant by one that no definition has: the nearest of a definition that waits for a
 * reference, else one that is nearly the same.
 *
 * @param used the identifiers that something refers to
 *
 * @example nearLabel('reprot', [{ identifier: 'report', label: 'report' }], new Set()) // 'report'
 */
export function nearLabel(
  label: string,
  definitions: readonly Association[],
  used: ReadonlySet<string>,
): string | null {
  const waiting = definitions.filter(({ identifier }) => !used.has(identifier)).map(labelOf)
  if (waiting.length > 0) return closest(label, waiting)
  return nearlySame(label, definitions)
}

/**
 * The label of a definition that is nearly the same as another; null for none.
 *
 * @example nearlySame('reprot', [{ identifier: 'report', label: 'report' }]) // 'report'
 */
export function nearlySame(label: string, definitions: readonly Association[]): string | null {
  if (definitions.length === 0) return null
  const nearest = closest(label, definitions.map(labelOf))
  return distance(label, nearest) * 2 <= Math.min(label.length, nearest.length) ? nearest : null
}
