import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { sanitizeSchema } from '../../markdown/sanitize-schema.ts'
import { placeOf, type Problem } from '../files/problems.ts'
import { endOf, startOf, type SourceTree } from './source-tree.ts'

/** `https` of `https://example.org`. */
const scheme = /^([a-z][a-z\d+.-]*):/iu

/** What counts from the site, the page or another host, so that it may well be there. */
const isPlaced = (url: string): boolean => /^(?:[#?/]|\.{1,2}\/)/u.test(url)

/**
 * What an editor should look at in the addresses of an article's links and images: those that lead
 * nowhere, as `www.example.org` without `https://` does, images that readers would ask another host for,
 * and images without words for those who do not see them.
 *
 * @example
 * addressNotices(sourceTree('See [this](www.example.org).', 'a.md'))[0].message
 * // 'Found a link to “www.example.org”, which browsers look for below the page’s own address; write …'
 */
export function addressNotices({ source, file, tree }: SourceTree): Problem[] {
  if (!/\]\(|\]:|<img\b/iu.test(source)) return []
  const links = labelsOf(tree, 'linkReference')
  const images = labelsOf(tree, 'imageReference')
  const problems: Problem[] = []
  visit(tree, (node) => {
    const start = startOf(node)
    for (const message of messagesOn(node, links, images))
      problems.push({ file, ...placeOf(source, start), message })
    if (node.type === 'html')
      for (const { at, message } of onHtml(source.slice(start, endOf(node))))
        problems.push({ file, ...placeOf(source, start + at), message })
  })
  return problems
}

/** The labels of the addresses to which links, or images, refer. */
function labelsOf(tree: Root, type: 'linkReference' | 'imageReference'): ReadonlySet<string> {
  const labels = new Set<string>()
  visit(tree, type, ({ identifier }) => {
    labels.add(identifier)
  })
  return labels
}

function messagesOn(
  node: Nodes,
  links: ReadonlySet<string>,
  images: ReadonlySet<string>,
): readonly string[] {
  switch (node.type) {
    case 'link':
      return onLink(node.url)
    case 'image':
      return [...onWords(node.alt), ...onPicture(node.url)]
    case 'imageReference':
      return onWords(node.alt)
    case 'definition':
      if (links.has(node.identifier)) return onLink(node.url)
      return images.has(node.identifier) ? onPicture(node.url) : []
    default:
      return []
  }
}

function onLink(url: string): string[] {
  if (url === '') return ['Found a link without an address; write one between its brackets ().']
  const kind = scheme.exec(url)?.[1]?.toLowerCase()
  if (kind !== undefined) {
    const isShown = sanitizeSchema.protocols?.['href']?.includes(kind) ?? false
    const message = `Found a link to “${url}”, of a kind that pages leave out, so that its words lead nowhere; write an address that begins with https:// or mailto:.`
    return isShown ? [] : [message]
  }
  const name = fileIn(url)
  if (name.endsWith('.md'))
    return [
      `Found a link to “${url}”, a file that is no page; write the page’s address, such as “/articles/${name.slice(0, -'.md'.length)}/”.`,
    ]
  if (isPlaced(url)) return []
  return [
    `Found a link to “${url}”, which browsers look for below the page’s own address; write “${meant(url)}”.`,
  ]
}

/** The name of a file at the end of an address. */
const fileIn = (url: string): string => url.split(/[?#]/u, 1)[0]?.split('/').at(-1) ?? ''

/** What somebody means who forgot how an address begins. */
function meant(url: string): string {
  if (/^[^/@]+@[^/@]+$/u.test(url)) return `mailto:${url}`
  return /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:[/?#]|$)/iu.test(url)
    ? `https://${url}`
    : `/${url}`
}

const onWords = (words: string | null | undefined): string[] =>
  (words ?? '').trim() === ''
    ? [
        'Found an image without words for those who do not see it; write between its brackets [] what it shows.',
      ]
    : []

/** An image in HTML; a comment is none. */
const imageTag = /<img\b[^<>]*>/giu
const sourceInTag = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu

/** What is to be said of the images in a piece of HTML, and where: `alt=""` says that one needs no words. */
function onHtml(html: string): { readonly at: number; readonly message: string }[] {
  if (html.startsWith('<!--')) return []
  return [...html.matchAll(imageTag)].flatMap(({ 0: tag, index: at }) => {
    const [, double, single, bare = ''] = sourceInTag.exec(tag) ?? []
    const missing = /\salt\s*=/iu.test(tag)
      ? []
      : [
          'Found an image without words for those who do not see it; write alt="…" into it, with what it shows.',
        ]
    return [...missing, ...onPicture(double ?? single ?? bare)].map((message) => ({ at, message }))
  })
}

function onPicture(url: string): string[] {
  const instead = `put its file into public/ and write “/${fileIn(url)}”.`
  if (scheme.test(url) || url.startsWith('//'))
    return [
      `Found an image of another host, “${url}”, which the browser of every reader would ask for it; ${instead}`,
    ]
  if (url === '' || isPlaced(url)) return []
  return [
    `Found an image “${url}”, which browsers look for below the page’s own address; ${instead}`,
  ]
}
