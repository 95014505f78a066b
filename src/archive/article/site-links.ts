import { visit } from 'unist-util-visit'
import { placeOf, type Problem } from '../files/problems.ts'
import { endOf, startOf, type SourceTree } from './source-tree.ts'

/** An address of this site in an article’s file, and where it stands. */
export interface SiteLink extends Omit<Problem, 'message'> {
  readonly url: string
}

/** What counts from the site or from the article’s page, but not from another host. */
const isOfSite = (url: string): boolean => /^(?:\/(?!\/)|\.{1,2}\/)/u.test(url)

const tag = /<(?:a|img)\b[^<>]*>/giu
const addressInTag = /\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu

/**
 * The links and images of an article that lead to this site, in its Markdown and in its HTML.
 *
 * @example
 * siteLinks(sourceTree('See [this](/method/).', 'a.md'))
 * // [{ file: 'a.md', line: 1, column: 5, url: '/method/' }]
 */
export function siteLinks({ source, file, tree }: SourceTree): SiteLink[] {
  const links: SiteLink[] = []
  const add = (at: number, url: string): void => {
    if (isOfSite(url)) links.push({ file, ...placeOf(source, at), url })
  }
  visit(tree, (node) => {
    const start = startOf(node)
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      add(start, node.url)
    if (node.type !== 'html' || node.value.startsWith('<!--')) return
    for (const { 0: found, index } of source.slice(start, endOf(node)).matchAll(tag)) {
      const [, double, single, bare = ''] = addressInTag.exec(found) ?? []
      add(start + index, double ?? single ?? bare)
    }
  })
  return links
}
