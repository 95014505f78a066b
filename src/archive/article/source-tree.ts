import { closest } from 'fastest-levenshtein'
import type { Association, Nodes, Root } from 'mdast'
import { parseMarkdown } from '../../markdown/render.ts'
import { nearlySame } from '../nearly-same.ts'

/** An article's file, for what is to be said of the source itself. */
export interface SourceTree {
  /** The file's path, for messages. */
  readonly file: string
  /** Its text, front matter included. */
  readonly source: string
  readonly tree: Root
}

/** A file's text with its tree. @example sourceTree('One.', 'a.md').tree.children.length // 1 */
export const sourceTree = (source: string, file: string): SourceTree => ({
  file,
  source,
  tree: parseMarkdown(source),
})

/** Where a node starts in the source. @example startOf(parseMarkdown('One.').children[0]) // 0 */
export const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0

/** Where a node ends in the source. @example endOf(parseMarkdown('One.').children[0]) // 4 */
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
  return nearlySame(label, definitions.map(labelOf))
}
