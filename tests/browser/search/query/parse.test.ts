import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseQuery, type ParsedQuery } from '../../../../src/browser/search/query/parse.ts'

const nothing: ParsedQuery = {
  text: '',
  phrases: [],
  without: [],
  speaker: null,
  topic: null,
  before: null,
  after: null,
}

const cases: Readonly<Record<string, Partial<ParsedQuery>>> = {
  'low tide': { text: 'low tide' },
  '"low tide" harbour': { text: 'low tide harbour', phrases: ['low tide'] },
  '“low tide”': { text: 'low tide', phrases: ['low tide'] },
  'harbour -ferry': { text: 'harbour', without: ['ferry'] },
  'harbour -"slow ferry"': { text: 'harbour', without: ['slow ferry'] },
  'north-west wind - later': { text: 'north-west wind - later' },
  'speaker:example tide': { text: 'tide', speaker: 'example' },
  'SPEAKER:"Ada Example"': { speaker: 'Ada Example' },
  'topic:fishing-rights speaker:a speaker:b': { topic: 'fishing-rights', speaker: 'b' },
  'before:2031 after:2030-5': { before: '2031-01-01', after: '2030-05-01' },
  'after:2030-12-09': { after: '2030-12-09' },
  'before:2031-13 after:soon': { text: 'before:2031-13 after:soon' },
  'before:2031-02-30': { text: 'before:2031-02-30' },
  'speaker: tide': { text: 'speaker: tide' },
  '"low tide': { text: 'low tide' },
  '""': {},
  '-': { text: '-' },
}

for (const [query, parsed] of Object.entries(cases)) {
  test(`takes apart ${query}`, () => {
    assert.deepEqual(parseQuery(query), { ...nothing, ...parsed })
  })
}

test('nothing that can be typed throws, and words without operators stay as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      assert.doesNotThrow(() => parseQuery(query))
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/u)), (list) => {
      assert.equal(parseQuery(list.join(' ')).text, list.join(' '))
    }),
  )
})
