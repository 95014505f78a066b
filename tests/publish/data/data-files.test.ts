import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { addressesOf } from '../../../src/publish/addresses.ts'
import {
  manifest,
  quoteData,
  quotesCsv,
  quotesJsonl,
  type QuoteData,
} from '../../../src/publish/data/data-files.ts'
import { wellFormed } from '../../../src/publish/text-safety.ts'
import { archive, archiveSaying, quoteThat } from '../archive.ts'
import { hostileText } from '../hostile.ts'

const addresses = addressesOf('https://example.org', '/news/')

type Row = Record<string, string>

const readCsv = (csv: string): Row[] => parse(csv, { columns: true, record_delimiter: '\r\n' })
const readJsonl = (jsonl: string): QuoteData[] =>
  jsonl
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as QuoteData)

test('a quote is published with its words, its speaker and its addresses', () => {
  const quote = quoteThat('“Nobody asked')
  const data = quoteData(quote, addresses)
  assert.deepEqual(data.parts, ['“Nobody asked the passengers,”'])
  assert.deepEqual(data.speakers, [
    { id: 'tidewatch', name: 'Tidewatch', url: 'https://example.org/news/speakers/tidewatch/' },
  ])
  assert.equal(data.url, `https://example.org/news/q/${quote.id}/`)
  assert.equal(data.article.url, 'https://example.org/news/articles/ferry-strike/')
})

test('who only tells that something was said is told, in both formats', () => {
  const quote = { ...quoteThat('“Nobody asked'), toldBy: 'Bo Sample' }
  assert.equal(quoteData(quote, addresses).told_by, 'Bo Sample')
  assert.equal(readCsv(quotesCsv({ quotes: [quote] }, addresses))[0]?.['told_by'], 'Bo Sample')
  assert.equal(quoteData(quoteThat('“Nobody asked'), addresses).told_by, null)
})

test('a record has the steps to its speaker, what it disputes, and its earlier wordings', () => {
  const quote = quoteThat('“Nobody asked')
  const { steps, disputes, disputed_by: by, versions } = quoteData(quote, addresses)
  assert.deepEqual(steps, quote.steps)
  assert.deepEqual([disputes, by, versions], [[], [], []])
  const more = {
    ...quote,
    steps: [{ words: 'it', name: 'Tidewatch', why: 'pronoun' }],
    disputes: ['q1'],
    disputedBy: ['q2'],
    versions: [{ exact: '“Nobody asked anybody.”', revision: 1 }],
  } as const
  const told = quoteData(more, addresses)
  assert.deepEqual(told.steps, more.steps)
  assert.deepEqual(told.disputes, ['q1'])
  assert.deepEqual(told.disputed_by, ['q2'])
  assert.deepEqual(told.versions, more.versions)
})

test('what nobody said is nobody’s, in both formats', () => {
  const json = readJsonl(quotesJsonl(archive, addresses)).filter(({ imagined }) => imagined)
  assert.deepEqual(
    json.map(({ speakers, imagined_of: of }) => [speakers, of.map(({ id }) => id)]),
    [[[], ['saltmere']]],
  )
  const rows = readCsv(quotesCsv(archive, addresses)).filter((row) => row['imagined'] === 'yes')
  assert.deepEqual(
    rows.map((row) => [row['speakers'], row['imagined_of']]),
    [['', 'Saltmere']],
  )
})

test('both formats have every quote, in the archive’s order', () => {
  const ids = archive.quotes.map(({ id }) => id)
  assert.deepEqual(
    readJsonl(quotesJsonl(archive, addresses)).map(({ id }) => id),
    ids,
  )
  assert.deepEqual(
    readCsv(quotesCsv(archive, addresses)).map((row) => row['id']),
    ids,
  )
})

test('any text comes back from both formats, and no cell is a formula', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const saying = archiveSaying(text)
      for (const { parts } of readJsonl(quotesJsonl(saying, addresses)))
        assert.deepEqual(parts, [wellFormed(text), wellFormed(text)])
      const words = wellFormed(`${text} … ${text}`)
      for (const row of readCsv(quotesCsv(saying, addresses))) {
        assert.ok(row['words'] === words || row['words'] === `'${words}`)
        for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[\t\r+=@-]/u)
      }
    }),
  )
})

test('the manifest says how to know that a file came whole', () => {
  const content = 'id\r\n“é”\r\n'
  const text = manifest([{ path: '/data/quotes.csv', type: 'text/csv', content }], addresses)
  assert.deepEqual(JSON.parse(text), {
    files: [
      {
        url: 'https://example.org/news/data/quotes.csv',
        type: 'text/csv',
        bytes: Buffer.from(content).length,
        sha256: createHash('sha256').update(Buffer.from(content)).digest('hex'),
      },
    ],
  })
})
