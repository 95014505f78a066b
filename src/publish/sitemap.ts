import { isImagined } from '../archive/imagined.ts'
import type { Archive, QuoteRecord } from '../archive/types.ts'
import { articlePath, fixedPages, quotePath, speakerPath, topicPath } from '../archive/urls.ts'
import type { Addresses } from './addresses.ts'
import { lastChange } from './describe.ts'
import { element, xmlDocument } from './xml.ts'

/** A page for search engines and the day it last changed. */
export interface SitemapPage {
  readonly path: string
  readonly changed: string
}

const firstDay = '1970-01-01'

/**
 * The pages that a search engine should know of; further pages of a list it finds from the first. What
 * nobody said is not among them.
 *
 * @example sitemapPages(archive)[0] // { path: '/', changed: '2022-01-14' }
 */
export function sitemapPages(archive: Archive): SitemapPage[] {
  const changes = new Map(archive.articles.map((article) => [article.slug, lastChange(article)]))
  const newest = (days: readonly string[]): string => days.toSorted().at(-1) ?? firstDay
  const ofQuotes = (quotes: readonly QuoteRecord[]): string =>
    newest(quotes.map(({ article, date }) => changes.get(article) ?? date))
  const latest = newest([...changes.values()])
  return [
    ...fixedPages.map((path) => ({ path, changed: latest })),
    ...archive.articles.map((article) => ({
      path: articlePath(article.slug),
      changed: lastChange(article),
    })),
    ...archive.speakers.map(({ id, quotes }) => ({
      path: speakerPath(id),
      changed: ofQuotes(quotes),
    })),
    ...archive.topics.map(({ id, quotes }) => ({ path: topicPath(id), changed: ofQuotes(quotes) })),
    ...archive.quotes
      .filter((quote) => !isImagined(quote))
      .map((quote) => ({ path: quotePath(quote.id), changed: ofQuotes([quote]) })),
  ]
}

/** A file of the sitemap: its name without `.xml`, and what stands in it. */
export interface SitemapFile {
  readonly name: string
  readonly content: string
}

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/**
 * The sitemap, https://www.sitemaps.org/protocol.html: one file, or an index of several when there are
 * more pages than one may list. It needs whole addresses, so that there is none where the host is not
 * known.
 *
 * @param most pages in one file; the protocol allows 50,000
 *
 * @example sitemapFiles(pages, addresses).map(({ name }) => name) // ['sitemap']
 */
export function sitemapFiles(
  pages: readonly SitemapPage[],
  addresses: Addresses,
  most = 50_000,
): SitemapFile[] {
  if (!addresses.absolute) return []
  const entry = (tag: 'url' | 'sitemap', { path, changed }: SitemapPage) =>
    element(
      tag,
      {},
      element('loc', {}, addresses.of(path)),
      ...(changed === firstDay ? [] : [element('lastmod', {}, changed)]),
    )
  const list = (part: readonly SitemapPage[]): string =>
    xmlDocument(element('urlset', namespace, ...part.map((page) => entry('url', page))))
  if (pages.length <= most) return [{ name: 'sitemap', content: list(pages) }]
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) =>
    pages.slice(index * most, (index + 1) * most),
  )
  const files = parts.map((part, index) => ({
    name: `sitemap-${index + 1}`,
    content: list(part),
    changed:
      part
        .map(({ changed }) => changed)
        .sort()
        .at(-1) ?? firstDay,
  }))
  const index = files.map(({ name, changed }) =>
    entry('sitemap', { path: `/${name}.xml`, changed }),
  )
  return [
    { name: 'sitemap', content: xmlDocument(element('sitemapindex', namespace, ...index)) },
    ...files.map(({ name, content }) => ({ name, content })),
  ]
}
