import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answersOf } from '../../../src/archive/across/answers.ts'
import { matrixOf } from '../../../src/archive/across/matrix.ts'
import { relatedTopics } from '../../../src/archive/across/related-topics.ts'
import { saidAbout } from '../../../src/archive/across/said-about.ts'
import { timelineOf } from '../../../src/archive/across/timeline.ts'
import { buildArchive } from '../../../src/archive/archive.ts'
import type {
  Article,
  QuoteRecord,
  SpeakerRecord,
  TopicRecord,
} from '../../../src/archive/types.ts'
import { archiveOf, recordOf } from '../../components/records.ts'
import { analysisOf, quoteOf, spanOf, speakerOf } from '../fixtures.ts'

const on = (date: string): QuoteRecord => recordOf({ date })
const ada = { id: 'ada-example', name: 'Ada Example' }
const bo = { id: 'bo-example', name: 'Bo Example' }
const boats = { id: 'boats', name: 'Boats' }
const storms = { id: 'storms', name: 'Storms' }

describe('timelineOf', () => {
  it('counts by month, months without a quote included', () => {
    const periods = timelineOf([on('2030-12-31'), on('2031-02-01'), on('2030-12-01')])
    assert.deepEqual(
      periods.map(({ name, quotes }) => [name, quotes]),
      [
        ['2030-12', 2],
        ['2031-01', 0],
        ['2031-02', 1],
      ],
    )
    assert.deepEqual([periods[0]?.from, periods[0]?.to], ['2030-12-01', '2031-01-01'])
  })

  it('counts by year where months would be too many', () => {
    assert.equal(timelineOf([on('2025-01-31'), on('2030-12-01')]).length, 72)
    assert.equal(timelineOf([on('2025-01-31'), on('2031-01-01')]).length, 7)
    const periods = timelineOf([on('2010-12-31'), on('2031-02-01')])
    assert.equal(periods.length, 22)
    assert.deepEqual([periods[0]?.name, periods[0]?.to], ['2010', '2011-01-01'])
  })

  it('has nothing of nothing, and parts quoted from reported', () => {
    assert.deepEqual(timelineOf([]), [])
    const [period] = timelineOf([
      on('2031-02-01'),
      recordOf({ date: '2031-02-02', kind: 'indirect' }),
    ])
    assert.deepEqual([period?.quotes, period?.quoted], [2, 1])
  })
})

describe('matrixOf', () => {
  const quotes = [
    recordOf({ id: 'q1', topics: [boats] }),
    recordOf({ id: 'q2', topics: [boats, storms] }),
    recordOf({ id: 'q3', topics: [boats], speakers: [bo] }),
  ]
  const speaker = (link: typeof ada): SpeakerRecord => ({
    ...link,
    kind: 'person',
    aliases: [],
    roles: [],
    wikidata: null,
    background: null,
    quotes: quotes.filter(({ speakers }) => speakers[0]?.id === link.id),
    imagined: [],
  })
  const topic = (link: typeof boats): TopicRecord => ({
    ...link,
    keywords: [],
    background: null,
    quotes: quotes.filter(({ topics }) => topics.some(({ id }) => id === link.id)),
    articles: [],
  })
  const archive = { speakers: [speaker(bo), speaker(ada)], topics: [topic(storms), topic(boats)] }

  it('puts those who say most first', () => {
    const { topics, rows } = matrixOf(archive, { speakers: 9, topics: 9 })
    assert.deepEqual(
      topics.map(({ id }) => id),
      ['boats', 'storms'],
    )
    assert.deepEqual(
      rows.map(({ id, quotes: all, cells }) => [id, all, cells]),
      [
        ['ada-example', 2, [2, 1]],
        ['bo-example', 1, [1, 0]],
      ],
    )
  })

  it('leaves out what only speakers further down speak about', () => {
    const none = topic({ id: 'none', name: 'None' })
    const { topics } = matrixOf(
      { ...archive, topics: [{ ...none, quotes }, ...archive.topics] },
      { speakers: 9, topics: 9 },
    )
    assert.deepEqual(
      topics.map(({ id }) => id),
      ['boats', 'storms'],
    )
  })

  it('keeps to the size that it is given', () => {
    const { topics, rows } = matrixOf(archive, { speakers: 1, topics: 1 })
    assert.deepEqual([topics.length, rows.length, rows[0]?.cells], [1, 1, [2]])
  })
})

describe('saidAbout', () => {
  const text =
    'Ada said that Bo was late. Bo said that Bo had no boat. It may be said: “Bo is gone.”'
  const bos = [...text.matchAll(/Bo/gu)].map(({ index }) => ({ start: index, end: index + 2 }))
  const quotes = [
    quoteOf(text, 'Bo was late', { speakers: [ada.id], kind: 'indirect' }),
    quoteOf(text, 'Bo had no boat', { speakers: [bo.id], kind: 'indirect' }),
    quoteOf(text, '“Bo is gone.”', { force: 'hypothetical' }),
  ]
  const named = [
    { ...speakerOf(ada.id, ada.name), mentions: [spanOf(text, 'Ada')] },
    { ...speakerOf(bo.id, bo.name), mentions: bos },
  ]
  const article = {
    ...{ slug: 'a', uid: 'a', title: 'A', summary: '', provenance: null, date: '2031-01-01' },
    ...{ updated: null, language: 'en', author: null, origin: null, corrections: [], text },
    ...{ html: '', headings: [], analysis: analysisOf(quotes, named), words: 20 },
    quoteIds: ['q1', 'q2', 'q3'],
  } satisfies Article

  it('has what others say of somebody, not their own words, nor words that nobody said', () => {
    const about = saidAbout(buildArchive({ articles: [article], speakers: [], topics: [] }))
    assert.deepEqual(
      about.get(bo.id)?.map(({ id }) => id),
      ['q1'],
    )
    assert.equal(about.has(ada.id), false)
  })
})

describe('answersOf', () => {
  const outer = recordOf({ id: 'outer', speakers: [ada], disputedBy: ['inner'] })
  const inside = (rest: Partial<QuoteRecord>): QuoteRecord =>
    recordOf({ id: 'inner', speakers: [bo], parent: 'outer', ...rest })
  const who = (inner: QuoteRecord, claim = outer): string[] =>
    answersOf(archiveOf([claim, inner])).map(({ by, to }) => `${by.id} to ${to.id}`)
  const disputes = ['outer']

  it('takes words that merely stand inside somebody’s quote as no answer', () => {
    assert.deepEqual(who(inside({ parts: ['that he would not come'] })), [])
    assert.deepEqual(who(inside({ force: 'denied', parts: ['that it was so'] })), [])
  })

  it('takes a denial of somebody’s words as an answer, wherever it stands', () => {
    assert.deepEqual(who(inside({ disputes })), ['bo-example to ada-example'])
    assert.deepEqual(who(inside({ disputes, parent: null })), ['bo-example to ada-example'])
  })

  it('knows no answer to oneself, and none where anything is imagined', () => {
    assert.deepEqual(who(inside({ speakers: [ada], disputes })), [])
    assert.deepEqual(who(inside({ force: 'hypothetical', disputes })), [])
    assert.deepEqual(who(inside({ disputes }), { ...outer, force: 'hypothetical' }), [])
  })
})

describe('relatedTopics', () => {
  it('finds the topics of the same articles, those of the same quotes counted', () => {
    const quotes = [
      recordOf({ topics: [boats, storms] }),
      recordOf({ topics: [storms] }),
      recordOf({ article: 'another', topics: [storms] }),
    ]
    const [own] = quotes
    assert.ok(own)
    assert.deepEqual(relatedTopics('boats', [own], quotes), [{ ...storms, quotes: 1, articles: 1 }])
  })
})
