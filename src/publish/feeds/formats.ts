import type { Addresses } from '../addresses.ts'
import { toAtom } from './atom.ts'
import type { Feed } from './feeds.ts'
import { toJsonFeed } from './json-feed.ts'

/** A format that feeds are written in: its name for people, its media type, how it is written. */
export interface FeedFormat {
  /** The end of its files' names. */
  readonly extension: 'xml' | 'json'
  readonly name: string
  readonly type: string
  readonly write: (feed: Feed, addresses: Addresses) => string
}

/** Atom, RFC 4287. @example atom.write(feed, addresses) // '<?xml …' */
export const atom: FeedFormat = {
  extension: 'xml',
  name: 'Atom',
  type: 'application/atom+xml',
  write: toAtom,
}

/** JSON Feed 1.1. @example jsonFeed.write(feed, addresses) // '{"version": …' */
export const jsonFeed: FeedFormat = {
  extension: 'json',
  name: 'JSON Feed',
  type: 'application/feed+json',
  write: toJsonFeed,
}

/** Every feed there is is written in each of these. */
export const feedFormats: readonly FeedFormat[] = [atom, jsonFeed]

/** A feed as an answer to a request. @example feedResponse(feed, atom, addresses) */
export const feedResponse = (feed: Feed, format: FeedFormat, addresses: Addresses): Response =>
  new Response(format.write(feed, addresses), {
    headers: { 'content-type': `${format.type}; charset=utf-8` },
  })
