import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Quote } from '../../src/analysis/index.ts'
import { buildArchive } from '../../src/archive/archive.ts'
import { voicesOf } from '../../src/archive/article/voices.ts'
import type { Article } from '../../src/archive/types.ts'
import { analysisOf, quoteOf, speakerOf } from './fixtures.ts'

const text =
  'Ada Example spoke first.\n\nBefore it all, “No,” said Ada Example to the fictional crowd.\n\nThe island may say: “Yes.”'

function articleOf(slug: string, date: string, quotes: readonly Quote[]): Article {
  return {
    slug,
    uid: slug,
    date,
    title: slug,
    summary: 's',
    provenance: null,
    updated: null,
    language: 'en',
    author: null,
    origin: null,
    corrections: [],
    text,
    html: '',
    headings: [],
    words: 9,
    analysis: {
      ...analysisOf(quotes, [
        speakerOf('ada-example', 'Ada Example'),
        speakerOf('silent-person', 'Silent Person'),
      ]),
      topics: [{ id: 'fishing', spans: [] }],
    },
    quoteIds: quotes.map((_, index) => `q${slug}${index}`),
  }
}

const island = {
  id: 'island',
  name: 'Island',
  kind: 'state',
  aliases: [],
  roles: [],
  wikidata: null,
  background: null,
} as const
const fishing = { id: 'fishing', name: 'Fishing', keywords: ['cod'], background: null }
const quotes = [
  quoteOf(text, '“No,”', { speakers: ['ada-example'], topics: ['fishing'] }),
  quoteOf(text, '“Yes.”', { speakers: ['island'], force: 'hypothetical', topics: ['fishing'] }),
]
const archive = buildArchive({
  articles: [articleOf('old', '2031-01-01', quotes), articleOf('new', '2031-02-01', [])],
  speakers: [island],
  topics: [fishing],
})

describe('buildArchive', () => {
  it('counts the words of a quote as the page of its article does', () => {
    const nested = [
      quoteOf(text, 'Before it all, “No,”', { speakers: ['silent-person'] }),
      quoteOf(text, '“No,”', { speakers: ['ada-example'], parent: 0 }),
    ]
    const article = articleOf('nested', '2031-03-01', nested)
    const { quotes: records } = buildArchive({ articles: [article], speakers: [], topics: [] })
    assert.deepEqual(
      records.map(({ speakers: [speaker], words, ownWords }) => [speaker?.id, words, ownWords]),
      [
        ['silent-person', 4, 3],
        ['ada-example', 1, 1],
      ],
    )
    assert.deepEqual(
      voicesOf(text, article.analysis).map(({ directWords }) => directWords),
      [3, 1],
    )
  })

  it('lists articles newest first', () => {
    assert.deepEqual(
      archive.articles.map(({ slug }) => slug),
      ['new', 'old'],
    )
  })

  it('gives each quote its words, its context and its names', () => {
    const [quote] = archive.quotes
    assert.ok(quote)
    assert.deepEqual(quote.parts, ['“No,”'])
    assert.equal(quote.before, 'Before it all, ')
    assert.equal(quote.after, ' said Ada Example to the fictional crowd.')
    assert.deepEqual(quote.speakers, [{ id: 'ada-example', name: 'Ada Example' }])
    assert.deepEqual(quote.topics, [{ id: 'fishing', name: 'Fishing' }])
  })

  it('has a record for speakers with a file and for those who were quoted, not for the silent', () => {
    assert.deepEqual(
      archive.speakers.map(({ id }) => id),
      ['ada-example', 'island'],
    )
  })

  it('keeps apart what nobody said', () => {
    const state = archive.speakers.find(({ id }) => id === 'island')
    assert.deepEqual([state?.quotes.length, state?.imagined.length], [0, 1])
    assert.deepEqual(
      archive.topics[0]?.quotes.map(({ force }) => force),
      ['stated'],
    )
  })

  it('is the same whatever order the content comes in', () => {
    const again = buildArchive({
      articles: [articleOf('new', '2031-02-01', []), articleOf('old', '2031-01-01', quotes)],
      speakers: [island],
      topics: [fishing],
    })
    assert.deepEqual(again, archive)
  })
})
