import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchFiles, type Files } from '../../../../src/browser/search/index/shards/write.ts'
import { wholeSource } from '../../../../src/browser/search/index/whole.ts'
import { noFilters, type Answer, type Filters } from '../../../../src/browser/search/messages.ts'
import { search } from '../../../../src/browser/search/query/query.ts'
import { replier } from '../../../../src/browser/search/serve.ts'
import { syntheticIndex } from '../../../bench/search/archive.ts'
import { contentHash } from '../../../bench/search/content-hash.ts'
import { knownItems, recalls } from '../../../bench/search/known-items.ts'

const index = syntheticIndex(2000, 5)
const whole = wholeSource(index)
const inShards = searchFiles(index, contentHash, 0)
const manifest = '/search/index.json'

function serve(files: Files, lost: ReadonlySet<string> = new Set()) {
  const asked: string[] = []
  const reply = replier(
    (address) => {
      const content = files.get(address.replace('/search/', ''))
      asked.push(address)
      return content === undefined || lost.has(address)
        ? Promise.reject(new Error(`${address} answered 404`))
        : Promise.resolve(JSON.parse(content))
    },
    () => 0,
  )
  const ask = async (words: string, filters: Partial<Filters> = {}): Promise<Answer | null> => {
    const request = requestFor(words, filters)
    const answered = await reply({ number: 1, manifest, request, pace: 'pause' })
    return 'answer' in answered ? answered.answer : null
  }
  return { ask, asked, reply }
}

const requestFor = (words: string, filters: Partial<Filters> = {}) =>
  ({ words, filters: { ...noFilters, ...filters }, sort: 'relevance', limit: 20 }) as const

const [, name = ''] = index.speakers[3] ?? []
const [speaker = ''] = index.speakers[0] ?? []
const queries = [
  ...recalls.flatMap((recall) => knownItems(index, recall, 15, 3).map(({ words }) => words)),
  ...knownItems(index, 'exact', 15, 4).flatMap(({ words }) => [
    words.slice(0, -2),
    words.split(' ').at(-1) ?? '',
    `"${words}"`,
    `${words.split(' ')[0] ?? ''} -${words.split(' ')[1] ?? ''}`,
  ]),
  name,
  `speaker:"${name}" the`,
  `${name} before:2014`,
  'the',
  'of the',
  'keeper of gullhaven',
]

test('shards give the same answers as one file', async () => {
  const { ask } = serve(inShards)
  for (const words of queries)
    assert.deepEqual(await ask(words), await search(whole, requestFor(words)), words)
})

test('choices narrow and count alike in shards and in one file', async () => {
  const { ask } = serve(inShards)
  const choices: Partial<Filters>[] = [
    { speaker },
    { kind: 'mixed' },
    { kind: 'imagined' },
    { force: 'denied', year: '2020' },
    { year: '2015' },
    { topic: 'topic-1', kind: 'direct' },
    { article: 'synthetic-7' },
    { speaker: 'nobody' },
  ]
  for (const filters of choices)
    for (const words of ['', 'the', queries[0] ?? '', name])
      assert.deepEqual(
        await ask(words, filters),
        await search(whole, requestFor(words, filters)),
        JSON.stringify({ words, filters }),
      )
})

test('each facet is counted without its own choice, and choosing gives what was promised', async () => {
  const free = await search(whole, requestFor('the'))
  for (const { name: facet, values } of free.facets)
    for (const { value, count } of values.slice(0, 3)) {
      const narrowed = await search(whole, requestFor('the', { [facet]: value }))
      assert.equal(narrowed.total, count, `${facet} ${value}`)
      const own = narrowed.facets.find((one) => one.name === facet)
      if (facet !== 'article')
        assert.deepEqual(own?.values, free.facets.find((one) => one.name === facet)?.values)
    }
})

test('without words, too, each facet is counted without its own choice', async () => {
  const choices: Partial<Filters>[] = [
    { kind: 'direct' },
    { speaker },
    { topic: 'topic-1', kind: 'mixed' },
    { year: '2015' },
  ]
  for (const filters of choices) {
    const narrowed = await search(whole, requestFor('', filters))
    for (const { name: facet, values } of narrowed.facets)
      for (const { value, count } of values.slice(0, 3)) {
        const other = await search(whole, requestFor('', { ...filters, [facet]: value }))
        assert.equal(other.total, count, JSON.stringify({ filters, facet, value }))
      }
    const own = narrowed.facets.find(({ name: facet }) => facet in filters)
    assert.ok((own?.values.length ?? 0) > 1, JSON.stringify(own))
  }
})

test('a manifest that the page brought is not fetched', async () => {
  const { asked, reply } = serve(inShards)
  const opening: unknown = JSON.parse(inShards.get('index.json') ?? '')
  const request = requestFor(queries[0] ?? '')
  assert.ok('answer' in (await reply({ number: 1, manifest, opening, request, pace: 'pause' })))
  assert.ok(asked.length > 0 && !asked.includes(manifest))
})

test('what was fetched stays, and typing fetches no quotes', async () => {
  const { ask, asked, reply } = serve(inShards)
  const words = queries[0] ?? ''
  const answered = await reply({ number: 7, manifest, request: requestFor(words), pace: 'typing' })
  assert.ok('answer' in answered && answered.number === 7)
  assert.equal(answered.answer?.final, false)
  assert.ok(asked.every((address) => /index\.json|\/[tlwenr]\/\d+\.json$/u.test(address)))
  assert.equal((await ask(words))?.final, true)
  const before = asked.length
  await ask(words)
  assert.equal(asked.length, before)
})

test('a file that does not arrive is named, and fetched again when one asks again', async () => {
  const lost = new Set<string>()
  const { reply, asked } = serve(inShards, lost)
  const question = {
    number: 1,
    manifest,
    request: requestFor(queries[0] ?? ''),
    pace: 'pause',
  } as const
  for (const part of [/\/t\/\d+\.json$/u, /search\/index\.json$/u]) {
    await reply(question)
    const file = asked.find((address) => part.test(address)) ?? ''
    lost.add(file)
    const fresh = serve(inShards, lost)
    assert.deepEqual(await fresh.reply(question), { number: 1, failure: { kind: 'missing', file } })
    lost.clear()
    assert.ok('answer' in (await fresh.reply(question)))
  }
})

test('a search that takes too long is ended and says so', async () => {
  let time = 0
  const files = searchFiles(index, contentHash)
  const reply = replier(
    (address) => Promise.resolve(JSON.parse(files.get(address.replace('/search/', '')) ?? '')),
    () => (time += 400),
  )
  const answered = await reply({ number: 2, manifest, request: requestFor('the'), pace: 'pause' })
  assert.deepEqual(answered, { number: 2, failure: { kind: 'slow' } })
})

test('hostile words are only words in shards, too', async () => {
  const { reply } = serve(inShards)
  const hostile = [
    '🙂',
    '<script>',
    '__proto__',
    'constructor',
    '%00',
    '\u0000',
    '\ud800',
    '-"',
    '"',
  ]
  for (const words of [...hostile, 'x'.repeat(500), 'the '.repeat(125), '=kdirect', '../..']) {
    const answered = await reply({ number: 1, manifest, request: requestFor(words), pace: 'pause' })
    assert.ok('answer' in answered, words.slice(0, 20))
  }
})

test('the same archive gives the same files, and what is added leaves old quotes where they are', () => {
  assert.deepEqual(searchFiles(syntheticIndex(2000, 5), contentHash, 0), inShards)
  const older = { ...index, quotes: index.quotes.slice(100) }
  const quoteFiles = (files: Files): string[] =>
    [...files.keys()].filter((file) => /^\w+\/\d+\.json$/u.test(file))
  const before = new Set(quoteFiles(inShards))
  const kept = quoteFiles(searchFiles(older, contentHash, 0)).filter((file) => before.has(file))
  assert.ok(kept.length > quoteFiles(inShards).length / 2)
})
