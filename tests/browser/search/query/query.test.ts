import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wholeSource } from '../../../../src/browser/search/index/whole.ts'
import {
  noFilters,
  type Answer,
  type BandName,
  type Filters,
} from '../../../../src/browser/search/messages.ts'
import { search } from '../../../../src/browser/search/query/query.ts'
import { buildSearchIndex } from '../../../../src/publish/search-index.ts'
import { archive, archiveOf, source } from '../archive.ts'

const request = { filters: noFilters, sort: 'relevance', limit: 20 } as const

const ask = (words: string, filters: Partial<Filters> = {}): Promise<Answer> =>
  search(source, { ...request, words, filters: { ...noFilters, ...filters } })

const ids = (answer: Answer, band: BandName): string[] =>
  answer.bands.find(({ name }) => name === band)?.hits.map(({ id }) => id) ?? []

const marks = (answer: Answer): string[] =>
  answer.bands
    .flatMap(({ hits }) => hits)
    .flatMap(({ parts }) => parts.flat())
    .filter(({ hit }) => hit)
    .map(({ text }) => text)

const bandNames = (answer: Answer): BandName[] => answer.bands.map(({ name }) => name)

test('an exact phrase comes first, is labelled so and marked as one', async () => {
  const answer = await ask('TIDE WAITS for no')
  assert.deepEqual(ids(answer, 'phrase'), ['qtide'])
  assert.deepEqual(marks(answer).slice(0, 1), ['tide waits for no'])
})

test('short words are marked wherever they stand, function words only beside others', async () => {
  const other = wholeSource(
    buildSearchIndex(
      archiveOf([{ id: 'q1', parts: ['“The war is over, and the peace is the end of it.”'] }]),
      '/',
    ),
  )
  const marked = async (words: string): Promise<string[]> =>
    marks(await search(other, { ...request, words }))
  assert.deepEqual(await marked('peace war'), ['war', 'peace'])
  assert.deepEqual(await marked('the peace'), ['the peace'])
  assert.deepEqual(await marked('peace th'), ['the peace'])
  assert.deepEqual(await marked('the'), ['The', 'the', 'the'])
})

test('the last word of a phrase may be unfinished', async () => {
  assert.deepEqual(ids(await ask('nobody asked the pass'), 'prefix'), ['qnobody'])
})

test('apostrophes match in any form', async () => {
  for (const words of ['we’ve promised', "we've promised", 'weve promised']) {
    assert.deepEqual(ids(await ask(words), 'phrase'), ['qpromise'], words)
  }
})

test('no phrase runs from one part of a quote into the next', async () => {
  const answer = await ask('treaty and we')
  assert.deepEqual(ids(answer, 'phrase'), [])
  assert.equal(ids(answer, 'all')[0], 'qpromise')
})

test('all words count wherever they stand: quote, speaker, role, topic, source', async () => {
  assert.deepEqual(ids(await ask('example tide'), 'all'), ['qtide'])
  assert.deepEqual(ids(await ask('minister spring'), 'all'), ['qpromise'])
  assert.deepEqual(ids(await ask('fishing boats'), 'all'), ['qcatch'])
  assert.deepEqual(ids(await ask('us observer'), 'all'), ['qcatch'])
})

test('the beginning of a word is enough', async () => {
  assert.deepEqual(ids(await ask('passeng'), 'prefix'), ['qnobody'])
})

test('a misspelled word gives what is close, and says what was taken', async () => {
  const answer = await ask('expensiv brigde')
  assert.deepEqual(bandNames(answer), ['close'])
  // What is only close is in no count.
  assert.deepEqual(answer.facets, [])
  assert.deepEqual(ids(answer, 'close'), ['qwages'])
  assert.equal(answer.meant, 'expensive bridge')
  assert.deepEqual(marks(answer), ['expensive bridge'])
})

test('a word that was typed as two finds the one, and is not said to be misspelled', async () => {
  const other = wholeSource(
    buildSearchIndex(
      archiveOf([
        { id: 'q1', parts: ['“The lighthouse has lost its colours.”'] },
        { id: 'q2', parts: ['“The sums are right.”'] },
      ]),
      '/',
    ),
  )
  for (const words of ['light house', 'light-house colours', 'the light house']) {
    const answer = await search(other, { ...request, words })
    assert.deepEqual(ids(answer, 'close').slice(0, 1), ['q1'], words)
    assert.ok(!JSON.stringify(answer).includes('"taken":"lighthouse"'), words)
  }
})

test('one wrong word does not lose a quote', async () => {
  assert.deepEqual(ids(await ask('tide waits for no emperor'), 'close'), ['qtide'])
})

test('imagined words are found only as imagined, after everything else', async () => {
  const answer = await ask('tide')
  assert.deepEqual(bandNames(answer), ['phrase', 'imagined'])
  assert.deepEqual(ids(answer, 'imagined'), ['qimagined'])
})

test('a speaker’s name does not lead to what was only imagined', async () => {
  const all = (answer: Answer) => answer.bands.flatMap(({ hits }) => hits.map(({ id }) => id))
  assert.ok(!all(await ask('lagoon republic')).includes('qimagined'))
  assert.deepEqual(all(await ask('', { speaker: 'saltmere' })), ['qcatch'])
  assert.deepEqual(all(await ask('', { speaker: 'saltmere', kind: 'imagined' })), ['qimagined'])
  assert.deepEqual(all(await ask('tide', { kind: 'direct' })), ['qtide'])
})

test('filters narrow, alone and with words', async () => {
  assert.deepEqual(ids(await ask('', { topic: 'fishing-rights' }), 'listed'), [
    'qpromise',
    'qcatch',
  ])
  assert.deepEqual(ids(await ask('', { kind: 'mixed' }), 'listed'), ['qwages'])
  assert.deepEqual(ids(await ask('a', { speaker: 'bo-sample' }), 'phrase'), ['qwages'])
  assert.deepEqual((await ask('tide', { speaker: 'nobody-here' })).bands, [])
})

test('a choice that nothing is left of has its name still, and its count', async () => {
  const chosen = async (words: string, filters: Partial<Filters>) =>
    (await ask(words, filters)).facets.flatMap(({ values }) =>
      values.filter(({ value }) => Object.values(filters).includes(value)),
    )
  assert.deepEqual(await chosen('tide', { speaker: 'bo-sample' }), [
    { value: 'bo-sample', label: 'Bo Sample', count: 0 },
  ])
  assert.deepEqual(await chosen('tide', { topic: 'ferry-wages' }), [
    { value: 'ferry-wages', label: 'Ferry wages', count: 0 },
  ])
  assert.deepEqual(await chosen('tide', { article: 'ferry-strike' }), [
    { value: 'ferry-strike', label: 'The ferry strike, day five', count: 0 },
  ])
  assert.deepEqual(await chosen('tide', { kind: 'mixed' }), [
    { value: 'mixed', label: 'Partly quoted', count: 0 },
  ])
  assert.deepEqual(await chosen('tide', { speaker: '__proto__' }), [
    { value: '__proto__', label: '__proto__', count: 0 },
  ])
})

test('speakers come by name, other name, role and misspelling', async () => {
  const named = async (words: string) => (await ask(words)).names.map(({ id, note }) => [id, note])
  assert.deepEqual(await named('example'), [['ada-example', 'Example']])
  assert.deepEqual((await named('Ada Exmaple'))[0]?.[0], 'ada-example')
  assert.deepEqual(await named('экзампл'), [['ada-example', 'Ада Экзампл']])
  assert.deepEqual(await named('saltmerian harbour minister'), [
    ['ada-example', 'Harbour Minister of Saltmere'],
  ])
  assert.deepEqual(await named('what did sample say'), [['bo-sample', 'Sample']])
})

test('a role that names a speaker leads to everything they said', async () => {
  const answer = await ask('saltmerian harbour minister')
  assert.deepEqual(ids(answer, 'all').sort(), ['qpromise', 'qtide'])
})

test('two letters are not taken for a name inside a sentence', async () => {
  const us = archiveOf([{ id: 'q1', parts: ['They leave us no choice'] }])
  const [first, ...others] = us.speakers
  assert.ok(first)
  const named = { ...us, speakers: [{ ...first, aliases: ['US'] }, ...others] }
  const opened = wholeSource(buildSearchIndex(named, '/'))
  assert.deepEqual((await search(opened, { ...request, words: 'leave us no choice' })).names, [])
  assert.equal((await search(opened, { ...request, words: 'us' })).names[0]?.id, 'ada-example')
})

test('topics come by name and keyword', async () => {
  assert.deepEqual(
    (await ask('herring')).names.map(({ type, id, note, href }) => [type, id, note, href]),
    [['topic', 'fishing-rights', 'herring', '/topics/fishing-rights/']],
  )
})

test('a hit leads to its place in the article and to its own page', async () => {
  const hit = (await ask('very expensive')).bands[0]?.hits[0]
  assert.equal(hit?.place, '/articles/ferry-strike/#qwages')
  assert.equal(hit.page, '/q/qwages/')
  assert.equal(hit.article.date, '2030-11-20')
})

test('a hit says its kind, what was done with the words unless they were only stated, and who only tells of them', async () => {
  const labels = async (words: string) => (await ask(words)).bands[0]?.hits[0]?.labels
  assert.deepEqual(await labels('passengers'), ['Direct quote'])
  assert.deepEqual(await labels('halve'), ['Reported', 'warned', 'as told by Bo Sample'])
})

test('a band counts all and describes as many as were asked for', async () => {
  const many = wholeSource(
    buildSearchIndex(
      archiveOf(Array.from({ length: 30 }, (_, n) => ({ id: `q${n}`, parts: [`Tide ${n}`] }))),
      '/',
    ),
  )
  const [band] = (await search(many, { ...request, words: 'tide', limit: 7 })).bands
  assert.equal(band?.total, 30)
  assert.deepEqual(
    band.hits.map(({ id }) => id),
    ['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6'],
  )
})

test('nothing to search for gives nothing', async () => {
  for (const words of ['', '   ', '…', '🙂', '\u0000']) {
    const { names, bands, total } = await ask(words)
    assert.deepEqual(
      { names, bands, total },
      { names: [], bands: [], total: 0 },
      JSON.stringify(words),
    )
  }
})

test('hostile words are only words', async () => {
  const hostile = [
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    '%00',
    '\ud800',
    '$&{id}',
    '"|!=^\'tide$',
  ]
  for (const words of [...hostile, 'tide '.repeat(400), 'x'.repeat(5000)]) {
    await assert.doesNotReject(ask(words), words.slice(0, 40))
  }
  assert.deepEqual(ids(await ask("|!=^'tide$"), 'phrase'), ['qtide'])
})

test('no query throws, and the same query has the same answer', async () => {
  const alphabet = fc.constantFrom(
    'tide',
    'wait',
    ' ',
    'a',
    '’s',
    '|',
    '"',
    '\0',
    '\ud83d',
    '{id}',
    'é',
  )
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 600 }),
    fc.string({ unit: alphabet, maxLength: 60 }),
  )
  const again = wholeSource(buildSearchIndex(archive, '/'))
  await fc.assert(
    fc.asyncProperty(query, fc.constantFrom(null, 'saltmere'), async (words, speaker) => {
      const asked = { ...request, words, filters: { ...noFilters, speaker }, limit: 5 }
      const answer = await search(source, asked)
      assert.deepEqual(await search(again, asked), answer)
      const hits = answer.bands.flatMap((band) => band.hits)
      assert.equal(new Set(hits.map(({ id }) => id)).size, hits.length)
      for (const { name, hits: some } of answer.bands) {
        assert.ok(some.every(({ force }) => (force === 'hypothetical') === (name === 'imagined')))
      }
    }),
  )
})

test('a hit has the language of its article', async () => {
  const german = archive.articles.map((article) => ({ ...article, language: 'de' }))
  const index = wholeSource(buildSearchIndex({ ...archive, articles: german }, '/'))
  const { bands } = await search(index, { ...request, words: 'tide waits' })
  assert.equal(bands[0]?.hits[0]?.article.language, 'de')
})
