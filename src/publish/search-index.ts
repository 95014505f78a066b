/**
 * The search index: everything that search shows and finds, in one file for archives of up to about
 * 5,000 quotes.
 *
 * It holds the words as they stand in the articles, never folded: what a reader sees is cut from the
 * same strings that are searched, and the browser folds them once on load (about 0.1 s for 5,000
 * quotes, off the main thread). Rows instead of objects keep the key names out of the file.
 */
import type { Confidence, Force, QuoteKind } from '../analysis/index.ts'
import { saidOf } from '../archive/lists.ts'
import type { Archive, QuoteRecord, SpeakerRecord, TopicRecord } from '../archive/types.ts'
import {
  articlePath,
  quotePath,
  quotePlace,
  speakerPath,
  topicPath,
  withBase,
} from '../archive/urls.ts'
import { countWords, firstWords, lastWords } from '../archive/words.ts'
import { asToldBy, confidenceLabels, forceLabels, kindLabels } from '../markdown/labels.ts'

/** Where things are found: paths with the site's base, `{id}` and `{slug}` standing for their own. */
export interface SearchAddresses {
  readonly quote: string
  readonly place: string
  readonly article: string
  readonly speaker: string
  readonly topic: string
}

/** An article, as the search knows it. */
export type ArticleRow = readonly [slug: string, title: string, date: string, language: string]

/** A speaker, as the search knows them. */
export type SpeakerRow = readonly [
  id: string,
  name: string,
  aliases: readonly string[],
  roles: readonly string[],
  /** Imagined quotes are not counted. */
  quotes: number,
]

/** A topic, as the search knows it. */
export type TopicRow = readonly [
  id: string,
  name: string,
  keywords: readonly string[],
  quotes: number,
]

/** A quote, as the search knows it; articles, speakers and topics by their rows. */
export type QuoteRow = readonly [
  id: string,
  /** Rows of the other lists. */
  article: number,
  speakers: readonly number[],
  topics: readonly number[],
  source: string | null,
  kind: QuoteKind,
  force: Force,
  confidence: Confidence,
  /** The words, one string for each part, exactly as the article has them. */
  parts: readonly string[],
  before: string,
  after: string,
  /** What readers are told where only somebody tells that it was said, or null. */
  told: string | null,
]

/** All that the search knows, newest quotes first. */
export interface SearchIndex {
  readonly addresses: SearchAddresses
  /** What readers are told of each quote, in the words of the rest of the site. */
  readonly labels: {
    readonly kinds: Readonly<Record<QuoteKind, string>>
    readonly forces: Readonly<Record<Force, string>>
    readonly confidences: Readonly<Record<Confidence, string>>
  }
  readonly articles: readonly ArticleRow[]
  readonly speakers: readonly SpeakerRow[]
  readonly topics: readonly TopicRow[]
  readonly quotes: readonly QuoteRow[]
}

/** Words of context on each side: enough to know the place again, half of what the quote's page has. */
const contextWords = 16

/**
 * Builds the search index of an archive. The same archive gives the same index; quotes keep the
 * archive's order, newest article first.
 *
 * @example buildSearchIndex(archive, '/').quotes[0] // ['q1a2b3c4d5e', 0, [2], [], 'Ada Example', 'direct', …]
 */
export function buildSearchIndex(archive: Archive, base: string): SearchIndex {
  const articleRows = new Map(archive.articles.map(({ slug }, row) => [slug, row]))
  const speakerRows = new Map(archive.speakers.map(({ id }, row) => [id, row]))
  const topicRows = new Map(archive.topics.map(({ id }, row) => [id, row]))

  const quoteRow = (quote: QuoteRecord): QuoteRow => [
    quote.id,
    rowOf(articleRows, quote.article, quote),
    quote.speakers.map(({ id }) => rowOf(speakerRows, id, quote)),
    quote.topics.map(({ id }) => rowOf(topicRows, id, quote)),
    quote.source,
    quote.kind,
    quote.force,
    quote.confidence,
    quote.parts,
    trimBefore(quote.before),
    trimAfter(quote.after),
    quote.toldBy === undefined ? null : asToldBy(quote.toldBy),
  ]

  return {
    addresses: {
      quote: withBase(base, quotePath('{id}')),
      place: withBase(base, quotePlace('{slug}', '{id}')),
      article: withBase(base, articlePath('{slug}')),
      speaker: withBase(base, speakerPath('{id}')),
      topic: withBase(base, topicPath('{id}')),
    },
    labels: { kinds: kindLabels, forces: forceLabels, confidences: confidenceLabels },
    articles: archive.articles.map(({ slug, title, date, language }) => [
      slug,
      title,
      date,
      language,
    ]),
    speakers: archive.speakers.map(speakerRow),
    topics: archive.topics.map(topicRow),
    quotes: archive.quotes.map(quoteRow),
  }
}

function speakerRow({ id, name, aliases, roles, quotes }: SpeakerRecord): SpeakerRow {
  // A role held twice is one to search.
  const titles = new Set(roles.map(({ title }) => title))
  return [id, name, aliases, [...titles], quotes.length]
}

function topicRow({ id, name, keywords, quotes }: TopicRecord): TopicRow {
  const said = saidOf(quotes)
  return [id, name, keywords, said.length]
}

function rowOf(rows: ReadonlyMap<string, number>, id: string, quote: QuoteRecord): number {
  const row = rows.get(id)
  if (row === undefined) {
    throw new Error(`Quote ${quote.id} refers to “${id}”, which the archive does not list.`)
  }
  return row
}

const trimBefore = (text: string): string =>
  countWords(text) <= contextWords ? text : `… ${lastWords(text, contextWords)}`

const trimAfter = (text: string): string =>
  countWords(text) <= contextWords ? text : `${firstWords(text, contextWords)} …`
