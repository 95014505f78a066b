import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { analyze, type Analysis, type Span } from '../../src/analysis/index.ts'

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  "''",
  '«',
  '»',
  '„',
  '(',
  ')',
  '.',
  ',',
  '?',
  ':',
  ';',
  '—',
  '\n',
  '\n\n',
  ' ',
  'said',
  'says',
  'that',
  'who',
  'and',
  'by',
  'according to',
  'he',
  'she',
  'they',
  'may',
  'Ana',
  'Brock',
  'Mr.',
  'the minister',
  'NATO',
  'saying',
  'ANA:',
  'BROCK:',
  'was',
  'told',
  'U.S.',
  '9"',
  '\u200d',
  '\u202e',
  '\ud800',
  '\udc00',
  '😀',
  '\0',
  '\ufeff',
)

const news = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '))
const tight = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(''))
const hostile = fc.oneof(
  news,
  tight,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme' }),
)

function spansOf({ quotes, speakers, notQuotes, notices, dates, topics }: Analysis): Span[] {
  return [
    ...quotes.flatMap(({ content, cue, source, evidence }) => [
      ...content,
      ...(cue === null ? [] : [cue]),
      ...(source === null ? [] : [source]),
      ...evidence.steps.map(({ span }) => span),
    ]),
    ...speakers.flatMap(({ mentions }) => mentions),
    ...notQuotes,
    ...notices,
    ...dates,
    ...topics.flatMap(({ spans }) => spans),
  ]
}

test('any text: no throw, spans inside the text, in order, each content in one block, speakers listed', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const analysis = analyze(text, { date: '2031-05-06' })
      const { quotes, speakers } = analysis
      for (const { start, end } of spansOf(analysis))
        assert.ok(start >= 0 && start < end && end <= text.length)

      const firsts = quotes.map(({ content }) => content[0]?.start ?? -1)
      assert.deepEqual(
        firsts,
        [...firsts].sort((a, b) => a - b),
      )
      for (const list of [
        ...quotes.map(({ content }) => content),
        ...speakers.map(({ mentions }) => mentions),
      ]) {
        for (const [index, span] of list.entries())
          assert.ok(index === 0 || (list[index - 1]?.end ?? 0) <= span.start)
      }

      const ids = new Set(speakers.map(({ id }) => id))
      assert.equal(ids.size, speakers.length)
      for (const [index, { content, speakers: said, parent }] of quotes.entries()) {
        for (const { start, end } of content) assert.ok(!text.slice(start, end).includes('\n'))
        assert.ok(said.every((id) => ids.has(id)))
        assert.ok(parent === null || parent < index)
      }
    }),
    { numRuns: 1000 },
  )
})

test('any text: the same answer twice', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      assert.deepEqual(analyze(text), analyze(text))
    }),
    { numRuns: 200 },
  )
})

test('marks nested a thousand deep, and thousands that never close', () => {
  assert.equal(
    analyze('“'.repeat(1000) + 'We lost the boat again.' + '”'.repeat(1000)).quotes.length,
    1,
  )
  for (const piece of ['“no ', '" ', "'no ", '« ', '”', "'' "]) {
    assert.doesNotThrow(() => analyze(piece.repeat(10_000)))
  }
})
