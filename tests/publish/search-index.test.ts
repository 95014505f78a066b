import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildSearchIndex } from '../../src/publish/search-index.ts'
import { archive, archiveOf } from '../browser/search/archive.ts'

test('a quote travels with its words untouched and points at its article, speakers and topics', () => {
  const index = buildSearchIndex(archive, '/')
  const [id, article, speakers, topics, source, kind, force, , parts] = index.quotes[1] ?? []
  assert.equal(id, 'qpromise')
  assert.deepEqual(index.articles[article ?? -1], [
    'harbour-talks',
    'Harbour talks end without a treaty',
    '2031-03-02',
    'en',
  ])
  assert.deepEqual(
    speakers?.map((row) => index.speakers[row]?.[1]),
    ['Ada Exámple'],
  )
  assert.deepEqual(
    topics?.map((row) => index.topics[row]?.[1]),
    ['Fishing rights'],
  )
  assert.deepEqual([source, kind, force], ['she', 'direct', 'promised'])
  assert.deepEqual(parts, ['“We’ve promised a treaty', 'and we will sign a treaty by spring.”'])
})

test('imagined quotes are in the index, but do not count as anybody’s words', () => {
  const index = buildSearchIndex(archive, '/')
  assert.ok(
    index.quotes.some(([id, , , , , , force]) => id === 'qimagined' && force === 'hypothetical'),
  )
  assert.deepEqual(index.speakers.find(([id]) => id === 'saltmere')?.at(-1), 1)
})

test('addresses stand below the site’s base', () => {
  assert.deepEqual(buildSearchIndex(archive, '/press/').addresses, {
    quote: '/press/q/{id}/',
    place: '/press/articles/{slug}/#{id}',
    article: '/press/articles/{slug}/',
    speaker: '/press/speakers/{id}/',
    topic: '/press/topics/{id}/',
  })
})

test('long context is cut at a word, with an ellipsis; short context stays as it is', () => {
  const twenty = Array.from({ length: 20 }, (_, number) => `w${number + 1}`).join(' ')
  const long = archiveOf([
    { id: 'q1', parts: ['Yes'], before: `${twenty} `, after: `, ${twenty}.` },
  ])
  const [, , , , , , , , , before, after] = buildSearchIndex(long, '/').quotes[0] ?? []
  assert.equal(before, `… ${twenty.slice(twenty.indexOf('w5'))} `)
  assert.equal(after, `, ${twenty.slice(0, twenty.indexOf(' w17'))} …`)
  const short = archiveOf([{ id: 'q1', parts: ['Yes'], before: '(“So: ', after: '.)' }])
  assert.deepEqual(buildSearchIndex(short, '/').quotes[0]?.slice(9, 11), ['(“So: ', '.)'])
})

test('the same archive gives the same bytes', () => {
  assert.equal(
    JSON.stringify(buildSearchIndex(archive, '/')),
    JSON.stringify(buildSearchIndex(structuredClone(archive), '/')),
  )
})

test('a quote that refers to nothing is an error with both names', () => {
  const broken = { ...archive, speakers: [] }
  assert.throws(() => buildSearchIndex(broken, '/'), /qtide.*“ada-example”/u)
})
