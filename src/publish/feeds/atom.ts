import { feedPath } from '../../archive/urls.ts'
import { site } from '../../site.config.ts'
import type { Addresses } from '../addresses.ts'
import { momentOf } from '../days.ts'
import { element, xmlDocument, type XmlElement } from '../xml.ts'
import type { Entry, Feed } from './feeds.ts'

/**
 * A feed as Atom, RFC 4287. Where the site's host is not known its links are relative, as section 2
 * allows; its ids never depend on the host.
 *
 * @example toAtom(siteFeed(archive, addresses), addresses) // '<?xml version="1.0" …?>\n<feed …>'
 */
export function toAtom(feed: Feed, addresses: Addresses): string {
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      element('id', {}, feed.id),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, momentOf(feed.updated)),
      element('author', {}, element('name', {}, site.editor)),
      element('link', {
        rel: 'self',
        type: 'application/atom+xml',
        href: addresses.of(feedPath(feed.page, 'xml')),
      }),
      element('link', { rel: 'alternate', type: 'text/html', href: addresses.of(feed.page) }),
      ...feed.entries.map((entry) => entryElement(entry, addresses)),
    ),
  )
}

function entryElement(entry: Entry, addresses: Addresses): XmlElement {
  return element(
    'entry',
    { 'xml:lang': entry.language },
    element('id', {}, entry.id),
    element('title', {}, entry.title),
    element('link', { rel: 'alternate', type: 'text/html', href: addresses.of(entry.page) }),
    element('published', {}, momentOf(entry.published)),
    element('updated', {}, momentOf(entry.updated)),
    ...(entry.author === null ? [] : [element('author', {}, element('name', {}, entry.author))]),
    ...entry.topics.map((term) => element('category', { term })),
    element('summary', {}, entry.summary),
    element('content', { type: 'html' }, entry.content),
  )
}
