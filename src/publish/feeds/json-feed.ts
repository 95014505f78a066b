import { feedPath } from '../../archive/urls.ts'
import { site } from '../../site.config.ts'
import type { Addresses } from '../addresses.ts'
import { momentOf } from '../days.ts'
import { toJson } from '../text-safety.ts'
import type { Entry, Feed } from './feeds.ts'

/**
 * A feed as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. Its addresses have to be whole, so
 * that they are left out where the site's host is not known.
 *
 * @example toJsonFeed(siteFeed(archive, addresses), addresses) // '{"version":"https://jsonfeed.org/version/1.1",…}'
 */
export function toJsonFeed(feed: Feed, addresses: Addresses): string {
  return toJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    language: feed.language,
    ...(addresses.absolute
      ? {
          home_page_url: addresses.of(feed.page),
          feed_url: addresses.of(feedPath(feed.page, 'json')),
        }
      : {}),
    authors: [{ name: site.editor }],
    items: feed.entries.map((entry) => itemOf(entry, addresses)),
  })
}

function itemOf(entry: Entry, addresses: Addresses): object {
  return {
    id: entry.id,
    ...(addresses.absolute
      ? { url: addresses.of(entry.page), image: addresses.of(entry.card) }
      : {}),
    title: entry.title,
    summary: entry.summary,
    content_html: entry.content,
    date_published: momentOf(entry.published),
    date_modified: momentOf(entry.updated),
    language: entry.language,
    ...(entry.author === null ? {} : { authors: [{ name: entry.author }] }),
    ...(entry.topics.length === 0 ? {} : { tags: entry.topics }),
  }
}
