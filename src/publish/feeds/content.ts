import type { Element, ElementContent, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import type { Article, QuoteRecord } from '../../archive/types.ts'
import { articlePath, quotePath, quotePlace } from '../../archive/urls.ts'
import { confidenceLabels, kindLabels } from '../../markdown/labels.ts'
import { isTableFrame } from '../../markdown/rehype-tables.ts'
import { isMark } from '../../markdown/wrap-spans.ts'
import type { Addresses } from '../addresses.ts'
import { attributionOf } from '../describe.ts'
import { escapeXml } from '../text-safety.ts'

/**
 * An article's body for a feed: its words and nothing that the site added, with addresses that lead
 * somewhere from outside.
 *
 * @example articleContent(article, addresses) // '<p>“We have run out of patience,” Example said.</p>'
 */
export function articleContent(
  { html, slug }: Pick<Article, 'html' | 'slug'>,
  addresses: Addresses,
): string {
  const tree = fromHtml(html, { fragment: true })
  const page = addresses.of(articlePath(slug))
  tree.children = tree.children.flatMap((child) => cleaned(child, page))
  return toHtml(tree).trim()
}

/** A node without what the site added: notes are left out, spans around quotes and frames of tables go, their words stay. */
function cleaned<Node extends RootContent | ElementContent>(node: Node, page: string): Node[] {
  if (node.type !== 'element') return [node]
  if (node.properties['dataAdded'] !== undefined) return []
  const children = node.children.flatMap((child) => cleaned(child, page))
  if (isMark(node) || isTableFrame(node)) return children as Node[]
  return [{ ...node, properties: lasting(node, page), children }]
}

/** The properties that mean something outside of the page. */
function lasting({ properties }: Element, page: string): Element['properties'] {
  const kept = Object.entries(properties).filter(
    ([name]) => !/^(?:id|className|data[A-Z].*)$/u.test(name),
  )
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      (name === 'href' || name === 'src') && typeof value === 'string'
        ? resolve(value, page)
        : value,
    ]),
  )
}

/** An address as seen from the page, which may itself lack a host. */
function resolve(address: string, page: string): string {
  const nowhere = 'http://host.invalid'
  const url = URL.parse(address, new URL(page, nowhere))
  if (url === null) return address
  return url.origin === nowhere ? url.href.slice(nowhere.length) : url.href
}

/**
 * A quote for a feed: its words, whose they are, and where they stand.
 *
 * @example quoteContent(quote, addresses) // '<blockquote cite="…" lang="en" dir="auto"><p>“Not now.”</p></blockquote>…'
 */
export function quoteContent(quote: QuoteRecord, addresses: Addresses): string {
  const words = quote.parts.map((part) => `<p>${escapeXml(part)}</p>`).join('')
  const article = addresses.of(quotePlace(quote.article, quote.id))
  const how = [kindLabels[quote.kind], confidenceLabels[quote.confidence]].join(', ')
  return [
    `<blockquote cite="${escapeXml(article)}" lang="${escapeXml(quote.language)}" dir="auto">${words}</blockquote>`,
    `<p>${escapeXml(attributionOf(quote))}, in <a href="${escapeXml(article)}">${escapeXml(quote.articleTitle)}</a>. ${how}: ${escapeXml(quote.reason)}</p>`,
    `<p><a href="${escapeXml(addresses.of(quotePath(quote.id)))}">This quote’s page</a></p>`,
  ].join('\n')
}
