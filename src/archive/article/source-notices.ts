import type { Problem } from '../files/problems.ts'
import { addressNotices } from './addresses.ts'
import { footnoteNotices } from './footnotes.ts'
import { leftOutHtml } from './left-out-html.ts'
import { linkNotices } from './reference-links.ts'
import type { SourceTree } from './source-tree.ts'

/**
 * What an editor should look at in a file's Markdown: notes and links that meet nothing, addresses that lead
 * nowhere, HTML that pages leave out.
 *
 * @example sourceNotices(sourceTree('See [this](www.example.org).', 'a.md')).length // 1
 */
export const sourceNotices = (tree: SourceTree): Problem[] => [
  ...footnoteNotices(tree),
  ...linkNotices(tree),
  ...addressNotices(tree),
  ...leftOutHtml(tree),
]
