/** What the site's feeds say, before it is written as Atom or as JSON Feed. */
import { createHash } from 'node:crypto'
import { isImagined } from '../../archive/imagined.ts'
import type {
  Archive,
  Article,
  QuoteRecord,
  FormerName,
  MovedName,
  SpeakerRecord,
} from '../../archive/types.ts'
import { articlePath, cardPath, quotePath, speakerPath, topicPath } from '../../archive/urls.ts'
import { site } from '../../site.config.ts'
import type { Addresses } from '../addresses.ts'
import { lastChange, quoteTitle, wordsOf } from '../describe.ts'
import { articleContent, quoteContent } from './content.ts'

/** A feed. Paths are those of `src/archive/urls.ts`. */
export interface Feed {
  /** A URN that stays the same wherever the site is published. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** The page that shows the same. */
  readonly page: string
  readonly language: string
  /** The day of the last change, `YYYY-MM-DD`. */
  readonly updated: string
  /** Newest first. */
  readonly entries: readonly Entry[]
}

/** Something that a feed tells of. */
export interface Entry {
  readonly id: string
  readonly title: string
  readonly page: string
  readonly card: string
  readonly language: string
  readonly published: string
  readonly updated: string
  readonly summary: string
  /** HTML, whole. */
  readonly content: string
  /** Who wrote it; null for the site itself. */
  readonly author: string | null
  readonly topics: readonly string[]
}

/** Readers keep what they have seen, so that a feed need not hold everything that ever was. */
const mostEntries = 100

/**
 * The feed of the site: its newest articles, whole.
 *
 * @example siteFeed(archive, addresses).entries[0].title // 'A summit ends'
 */
export function siteFeed(archive: Archive, addresses: Addresses): Feed {
  return feedOf(archive, {
    id: urn(`site ${site.name}`),
    title: site.name,
    description: site.tagline,
    page: '/',
    entries: archive.articles
      .slice(0, mostEntries)
      .map((article) => articleEntry(article, archive, addresses)),
  })
}

/** Of whom, or of what, there is a feed: what it needs to know of them. */
type Subject = Pick<SpeakerRecord, 'id' | 'name' | 'quotes'>

/**
 * The speakers that have feeds, at each address that they ever had; those of former speakers are empty, and
 * go on answering.
 *
 * @example feedSpeakers(archive)[0].id // 'ada-example'
 */
export const feedSpeakers = ({ speakers, formerSpeakers, movedSpeakers }: Archive): Subject[] =>
  atEachAddress(speakers, formerSpeakers, movedSpeakers)

/** The same of topics. @example feedTopics(archive)[0].id // 'fishing-rights' */
export const feedTopics = ({ topics, formerTopics, movedTopics }: Archive): Subject[] =>
  atEachAddress(topics, formerTopics, movedTopics)

function atEachAddress(
  now: readonly Subject[],
  former: readonly FormerName[],
  moved: readonly MovedName[],
): Subject[] {
  const quotesOf = new Map(now.map(({ id, quotes }) => [id, quotes]))
  return [
    ...now,
    ...former.map((name) => ({ ...name, quotes: [] })),
    ...moved.map(({ id, name, to }) => ({ id, name, quotes: quotesOf.get(to) ?? [] })),
  ]
}

/**
 * The feed of a speaker: the newest quotes of theirs. What was only imagined of them is not in it.
 *
 * @example speakerFeed(speaker, archive, addresses).title // 'Ada Example – On the Record'
 */
export function speakerFeed(speaker: Subject, archive: Archive, addresses: Addresses): Feed {
  return feedOf(archive, {
    id: urn(`speaker ${speaker.id}`),
    title: `${speaker.name} – ${site.name}`,
    description: `What ${speaker.name} says in the articles of ${site.name}.`,
    page: speakerPath(speaker.id),
    entries: quoteEntries(speaker.quotes, archive, addresses),
  })
}

/**
 * The feed of a topic: the newest quotes about it.
 *
 * @example topicFeed(topic, archive, addresses).title // 'Fishing rights – On the Record'
 */
export function topicFeed(topic: Subject, archive: Archive, addresses: Addresses): Feed {
  return feedOf(archive, {
    id: urn(`topic ${topic.id}`),
    title: `${topic.name} – ${site.name}`,
    description: `Who says what about: ${topic.name}.`,
    page: topicPath(topic.id),
    entries: quoteEntries(topic.quotes, archive, addresses),
  })
}

function feedOf(archive: Archive, feed: Omit<Feed, 'language' | 'updated'>): Feed {
  const changes = (
    feed.entries.length > 0
      ? feed.entries.map(({ updated }) => updated)
      : archive.articles.map(lastChange)
  ).sort()
  return { ...feed, language: site.language, updated: changes.at(-1) ?? '1970-01-01' }
}

function articleEntry(article: Article, archive: Archive, addresses: Addresses): Entry {
  const topics = new Set(article.analysis.topics.map(({ id }) => id))
  const page = articlePath(article.slug)
  return {
    id: urn(`article ${article.uid}`),
    title: article.title,
    page,
    card: cardPath(page),
    language: article.language,
    published: article.date,
    updated: lastChange(article),
    summary: article.summary,
    content: articleContent(article, addresses),
    author: article.author,
    topics: archive.topics.filter(({ id }) => topics.has(id)).map(({ name }) => name),
  }
}

function quoteEntries(
  quotes: readonly QuoteRecord[],
  archive: Archive,
  addresses: Addresses,
): Entry[] {
  const articles = new Map(archive.articles.map((article) => [article.slug, article]))
  return quotes
    .filter((quote) => !isImagined(quote))
    .slice(0, mostEntries)
    .map((quote) => {
      const article = articles.get(quote.article)
      const page = quotePath(quote.id)
      return {
        id: urn(`quote ${quote.id}`),
        title: quoteTitle(quote),
        page,
        card: cardPath(page),
        language: article?.language ?? site.language,
        published: quote.date,
        updated: article === undefined ? quote.date : lastChange(article),
        summary: wordsOf(quote),
        content: quoteContent(quote, addresses),
        author: null,
        topics: quote.topics.map(({ name }) => name),
      }
    })
}

/**
 * A UUID of version 8 that is made from a name with SHA-256, RFC 9562, 5.8 and B.2. It depends on
 * nothing that may change: neither on the site's address nor on a title.
 */
function urn(name: string): string {
  const bytes = createHash('sha256').update(`on-the-record ${name}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ]
  return `urn:uuid:${groups.join('-')}`
}
