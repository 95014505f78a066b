import { compare } from './compare.ts'
import type { SpeakerFile, TopicFile } from './files/files.ts'
import { formerAddresses } from './permalinks/former-addresses.ts'
import { formerNames } from './permalinks/former-names.ts'
import { emptyLedger, type Ledger } from './permalinks/ledger.ts'
import { isImagined } from './imagined.ts'
import { quotesOf } from './quotes.ts'
import type { Archive, Article, QuoteRecord, SpeakerRecord, TopicRecord } from './types.ts'

/** What was read from `content/`. */
export interface Content {
  readonly articles: readonly Article[]
  readonly speakers: readonly SpeakerFile[]
  readonly topics: readonly TopicFile[]
  /** What was published before; nothing where it is left out. */
  readonly ledger?: Ledger
}

/**
 * Puts articles, speakers and topics together into what pages read. The same content gives the same
 * archive, whatever order it came in.
 *
 * @example
 * buildArchive({ articles: [], speakers: [], topics: [] }).quotes // []
 */
export function buildArchive(content: Content): Archive {
  const topicNames = new Map(content.topics.map(({ id, name }) => [id, name]))
  const articles = [...content.articles].sort(
    (a, b) => compare(b.date, a.date) || compare(a.slug, b.slug),
  )
  const ledger = content.ledger ?? emptyLedger
  const quotes = articles.flatMap((article) => quotesOf(article, topicNames, ledger))
  const named = {
    speakers: speakersOf(content.speakers, articles, quotes),
    topics: topicsOf(content.topics, articles, quotes),
  }
  return {
    articles,
    quotes,
    ...named,
    ...formerAddresses(ledger, articles),
    ...formerNames(ledger, named),
    lists: ledger.lists,
  }
}

const byName = (a: { name: string; id: string }, b: { name: string; id: string }): number =>
  a.name.localeCompare(b.name, 'en') || compare(a.id, b.id)

function speakersOf(
  files: readonly SpeakerFile[],
  articles: readonly Article[],
  quotes: readonly QuoteRecord[],
): SpeakerRecord[] {
  const quotesBySpeaker = groupBy(quotes, ({ speakers }) => speakers.map(({ id }) => id))
  const known = new Set(files.map(({ id }) => id))
  const record = (speaker: SpeakerFile): SpeakerRecord => {
    const all = quotesBySpeaker.get(speaker.id) ?? []
    return {
      ...speaker,
      quotes: all.filter((quote) => !isImagined(quote)),
      imagined: all.filter(isImagined),
    }
  }
  const discovered = new Map<string, SpeakerFile>()
  for (const { analysis } of articles) {
    for (const { id, name, kind } of analysis.speakers) {
      if (known.has(id) || discovered.has(id) || !quotesBySpeaker.has(id)) continue
      discovered.set(id, {
        id,
        name,
        kind,
        aliases: [],
        roles: [],
        wikidata: null,
        background: null,
      })
    }
  }
  return [...files, ...discovered.values()].map(record).sort(byName)
}

function topicsOf(
  files: readonly TopicFile[],
  articles: readonly Article[],
  quotes: readonly QuoteRecord[],
): TopicRecord[] {
  const said = quotes.filter((quote) => !isImagined(quote))
  const quotesByTopic = groupBy(said, ({ topics }) => topics.map(({ id }) => id))
  const articlesByTopic = groupBy(articles, ({ analysis }) => analysis.topics.map(({ id }) => id))
  return files
    .map((topic) => ({
      ...topic,
      quotes: quotesByTopic.get(topic.id) ?? [],
      articles: (articlesByTopic.get(topic.id) ?? []).map(({ slug }) => slug),
    }))
    .sort(byName)
}

function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  }
  return groups
}
