/** A quote's words are the same string wherever they leave the site. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import type { QuoteRecord } from '../../src/archive/types.ts'
import { addressesOf } from '../../src/publish/addresses.ts'
import { quoteCard } from '../../src/publish/cards/cards.ts'
import { quotesCsv, quotesJsonl, type QuoteData } from '../../src/publish/data/data-files.ts'
import { annotationPage } from '../../src/publish/data/web-annotations.ts'
import { toAtom } from '../../src/publish/feeds/atom.ts'
import { speakerFeed, topicFeed } from '../../src/publish/feeds/feeds.ts'
import { toJsonFeed } from '../../src/publish/feeds/json-feed.ts'
import { articleJsonLd, quoteJsonLd } from '../../src/publish/json-ld.ts'
import { buildSearchIndex } from '../../src/publish/search-index.ts'
import { archive } from './archive.ts'
import { textOfTree } from './html.ts'
import { inAtom } from './validate.ts'

const addresses = addressesOf('https://example.org', '/')

/** Each quote with its words as the article itself has them. */
const quotes = archive.articles.flatMap(({ text, analysis, quoteIds }) =>
  analysis.quotes.map(({ content, force }, index) => ({
    id: quoteIds[index] ?? '',
    imagined: force === 'hypothetical',
    words: content.map(({ start, end }) => text.slice(start, end)),
  })),
)
const said = quotes.filter(({ imagined }) => !imagined)
const byId = (
  all: readonly { id: string; words: readonly string[] }[],
): Map<string, readonly string[]> => new Map(all.map(({ id, words }) => [id, words]))

/** The words in the elements of a tree that pass, a string for each. */
function wordsIn(tree: Nodes, passes: (element: Element) => boolean): string[] {
  const words: string[] = []
  visit(tree, 'element', (element) => {
    if (passes(element)) words.push(textOfTree(element))
  })
  return words
}

test('in the records that pages show', () => {
  assert.deepEqual(new Map(archive.quotes.map(({ id, parts }) => [id, parts])), byId(quotes))
})

test('in the article’s page', () => {
  for (const { html, quoteIds } of archive.articles) {
    const tree = fromHtml(html, { fragment: true })
    for (const id of quoteIds) {
      const words = wordsIn(tree, ({ properties }) => properties['dataQuote'] === id)
      assert.equal(words.join(''), byId(quotes).get(id)?.join(''))
    }
  }
})

test('in the search index', () => {
  const { quotes: rows } = buildSearchIndex(archive, '/')
  assert.deepEqual(new Map(rows.map((row) => [row[0], row[8]])), byId(quotes))
})

test('in JSON Lines and CSV', () => {
  const lines = quotesJsonl(archive, addresses).trimEnd().split('\n')
  const data = lines.map((line) => JSON.parse(line) as QuoteData)
  assert.deepEqual(new Map(data.map(({ id, parts }) => [id, parts])), byId(quotes))
  const rows: Record<string, string>[] = parse(quotesCsv(archive, addresses), { columns: true })
  assert.deepEqual(
    rows.map((row) => [row['id'], row['words']?.split(' … ')]),
    quotes.map(({ id, words }) => [id, words]),
  )
})

test('in Web Annotations', () => {
  for (const article of archive.articles) {
    for (const { id, target } of annotationPage(article, archive, addresses).items) {
      const exacts = target.flatMap(({ selector }) => ('exact' in selector ? [selector.exact] : []))
      const quote = quotes.find((candidate) => id.includes(`/q/${candidate.id}/`))
      assert.deepEqual(exacts, quote?.words)
    }
  }
})

/** The texts of an object's quotes and claims, by the ids of their pages. */
function textsIn(value: unknown): [id: string, text: string][] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(textsIn)
  if (!('@id' in value && 'text' in value)) return inner
  return [[/\/q\/(\w+)\//u.exec(String(value['@id']))?.[1] ?? '', String(value.text)], ...inner]
}

test('in JSON-LD', () => {
  const expected = said.map(({ id, words }) => [id, words.join(' … ')])
  const graphs = archive.articles.map((article) => articleJsonLd(article, archive, addresses))
  assert.deepEqual(textsIn(graphs), expected)
  const pages = archive.quotes.map((quote) => quoteJsonLd(quote, archive, addresses))
  assert.deepEqual(textsIn(pages), expected)
})

test('in the feeds of speakers and topics', () => {
  const isWord = (element: Element): boolean => element.tagName === 'p'
  const wordsOf = (html: string): string[] => {
    const words: string[] = []
    visit(fromHtml(html, { fragment: true }), 'element', (element) => {
      if (element.tagName === 'blockquote') words.push(...wordsIn(element, isWord))
    })
    return words
  }
  const expected = (all: readonly QuoteRecord[]): (readonly string[] | undefined)[] =>
    all.map(({ id }) => byId(said).get(id))
  const feeds = [
    ...archive.speakers.map((speaker) => ({
      feed: speakerFeed(speaker, archive, addresses),
      words: expected(speaker.quotes),
    })),
    ...archive.topics.map((topic) => ({
      feed: topicFeed(topic, archive, addresses),
      words: expected(topic.quotes),
    })),
  ]
  for (const { feed, words } of feeds) {
    const atom = inAtom(toAtom(feed, addresses), (look) => look('//atom:content'))
    assert.deepEqual(atom.map(wordsOf), words)
    const json = JSON.parse(toJsonFeed(feed, addresses)) as { items: { content_html: string }[] }
    assert.deepEqual(
      json.items.map(({ content_html: html }) => wordsOf(html)),
      words,
    )
  }
})

test('on cards', () => {
  assert.deepEqual(
    archive.quotes.map((quote) => quoteCard(quote).words),
    quotes.map(({ words }) => words.join(' … ')),
  )
})
