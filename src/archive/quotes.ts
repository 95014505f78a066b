import type { Block, Quote, Span } from '../analysis/index.ts'
import { toldByOf } from './article/teller.ts'
import { ownWords } from './article/voices.ts'
import { emptyLedger, type Ledger } from './permalinks/ledger.ts'
import { normalizeQuote } from './permalinks/quote-ids.ts'
import type { Article, QuoteRecord, QuoteVersion, SpeakerLink, TopicLink } from './types.ts'
import { countWords, firstWords, lastWords } from './words.ts'

const contextWords = 30

/**
 * The quotes of an article as records, in document order.
 *
 * @param topicNames names of the topics by id
 * @param ledger what was published before
 *
 * @example
 * quotesOf(article, new Map())[0].parts // ['“We have run out of patience.”']
 */
export function quotesOf(
  article: Article,
  topicNames: ReadonlyMap<string, string>,
  ledger: Ledger = emptyLedger,
): QuoteRecord[] {
  const names = new Map(article.analysis.speakers.map(({ id, name }) => [id, name]))
  return article.analysis.quotes.map((quote, index) => {
    const record = {
      ...recordOf(article, quote, article.quoteIds[index] ?? '', names, topicNames),
      ownWords: ownWords(article.text, article.analysis.quotes, index),
      ...disputesOf(article, index),
      ...toldByOf(article, quote),
    }
    const published = ledger.quotes.get(record.id)?.versions ?? []
    const versions = versionsWith(published, record.parts.join(' '))
    return versions.length > 1 ? { ...record, versions } : record
  })
}

/** What a quote denies and what denies it; no key without one. */
function disputesOf(
  { disputes = [], quoteIds }: Pick<Article, 'disputes' | 'quoteIds'>,
  index: number,
): Pick<QuoteRecord, 'disputes' | 'disputedBy'> {
  const ids = (quotes: readonly number[]): string[] => quotes.map((quote) => quoteIds[quote] ?? '')
  const denied = ids(disputes.filter(({ by }) => by === index).map(({ claim }) => claim))
  const deniedBy = ids(disputes.filter(({ claim }) => claim === index).map(({ by }) => by))
  return {
    ...(denied.length > 0 ? { disputes: denied } : {}),
    ...(deniedBy.length > 0 ? { disputedBy: deniedBy } : {}),
  }
}

/** The published wordings and the one that stands in the article, which may be newer than they. */
function versionsWith(published: readonly QuoteVersion[], exact: string): QuoteVersion[] {
  const last = published.at(-1)
  const isLast = last !== undefined && normalizeQuote(last.exact) === normalizeQuote(exact)
  const before = isLast ? published.slice(0, -1) : published
  const newest = Math.max(0, ...published.map(({ revision }) => revision))
  return [...before, { exact, revision: isLast ? last.revision : newest + 1 }]
}

function recordOf(
  article: Article,
  quote: Quote,
  id: string,
  names: ReadonlyMap<string, string>,
  topicNames: ReadonlyMap<string, string>,
): Omit<QuoteRecord, 'ownWords'> {
  const words = (span: Span | null): string | null =>
    span === null ? null : article.text.slice(span.start, span.end)
  const parts = quote.content.map(({ start, end }) => article.text.slice(start, end))
  return {
    id,
    article: article.slug,
    articleTitle: article.title,
    language: article.language,
    date: article.date,
    parts,
    ...contextOf(article.text, quote),
    speakers: quote.speakers.map((speaker): SpeakerLink => ({
      id: speaker,
      name: names.get(speaker) ?? speaker,
    })),
    source: words(quote.source),
    cue: words(quote.cue),
    kind: quote.kind,
    force: quote.force,
    confidence: quote.confidence,
    rule: quote.evidence.rule,
    reason: quote.evidence.reason,
    steps: quote.evidence.steps.map(({ span, name, why }) => ({
      words: article.text.slice(span.start, span.end),
      name,
      why,
    })),
    topics: quote.topics.map((topic): TopicLink => ({
      id: topic,
      name: topicNames.get(topic) ?? topic,
    })),
    words: parts.reduce((sum, part) => sum + countWords(part), 0),
    parent: quote.parent === null ? null : (article.quoteIds[quote.parent] ?? null),
  }
}

/** Words around a quote, from the line that it stands in. */
function contextOf(text: string, quote: Quote): { before: string; after: string } {
  const start = quote.content[0]?.start ?? 0
  const end = quote.content.at(-1)?.end ?? start
  const line: Pick<Block, 'start' | 'end'> = {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end),
  }
  return {
    before: lastWords(text.slice(Math.min(line.start, start), start), contextWords),
    after: firstWords(text.slice(end, line.end), contextWords),
  }
}
