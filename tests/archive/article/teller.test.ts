import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyze } from '../../../src/analysis/index.ts'
import { toldByOf } from '../../../src/archive/article/teller.ts'

/** Who tells each quote of a text that stands in another one. */
function tellers(text: string): (string | null)[] {
  const analysis = analyze(text)
  const inner = analysis.quotes.filter(({ parent }) => parent !== null)
  return inner.map((quote) => toldByOf({ text, analysis }, quote).toldBy ?? null)
}

test('what somebody tells of another’s words is theirs to tell', () => {
  assert.deepEqual(tellers('Ada Brock said that Otto Lund had promised to row.'), ['Ada Brock'])
  assert.deepEqual(tellers('A post claimed Otto Lund had said it was late.'), ['“A post”'])
  assert.deepEqual(tellers('Ada Brock and Bo Marsh said Otto Lund had promised to row.'), [
    'Ada Brock and Bo Marsh',
  ])
})

test('of their own words nobody else tells', () => {
  assert.deepEqual(tellers('Ada Brock said that she had promised to row.'), [null])
})

test('what stands in the midst of a report may be the article’s own aside', () => {
  assert.deepEqual(
    tellers('Ada Brock said that the boat, which Otto Lund said was lost, was found.'),
    [null],
  )
})

test('of what nobody said, nobody tells', () => {
  assert.deepEqual(tellers('Ada Brock may say that Otto Lund promised to row.'), [null])
})
