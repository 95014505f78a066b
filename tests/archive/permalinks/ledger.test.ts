import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { formatProblem } from '../../../src/archive/files/problems.ts'
import { formatLine, parseLedger, withLines } from '../../../src/archive/permalinks/ledger-file.ts'
import type { LedgerLine } from '../../../src/archive/permalinks/ledger-schema.ts'
import { articleLine, quoteLine } from './ledger-lines.ts'

const [first, second, third] = ['qaaaaaaaaaa', 'qbbbbbbbbbb', 'qcccccccccc']

/** What an editor reads of a ledger of these lines. */
const complaints = (...lines: readonly LedgerLine[]): string[] =>
  parseLedger(withLines('', lines)).problems.map(formatProblem)

describe('the ledger', () => {
  it('reads back what was written, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string(), (exact, prefix) => {
        const line = quoteLine(first, { exact, prefix })
        const { lines, problems } = parseLedger(withLines('', [line]))
        assert.deepEqual(problems, [])
        assert.deepEqual(lines, [{ line, number: 1 }])
      }),
    )
  })

  it('writes the same bytes whatever the order of the keys', () => {
    const line = quoteLine(first)
    const backwards = Object.fromEntries(Object.entries(line).reverse()) as LedgerLine
    assert.equal(formatLine(backwards), formatLine(line))
    assert.equal(
      formatLine(articleLine('a-story')),
      '{"uid":"a-story","slug":"a-story","state":"live"}',
    )
  })

  it('only adds to what is there, also where the last line has no end', () => {
    const source = formatLine(articleLine('a-story'))
    assert.ok(withLines(source, [quoteLine(first)]).startsWith(`${source}\n{"id":`))
    assert.equal(withLines('', []), '')
  })

  it('lets a later line of an id supersede the earlier ones, and keeps their wordings', () => {
    const { ledger } = parseLedger(
      withLines('', [
        quoteLine(first, { exact: 'One', revision: 1 }),
        quoteLine(first, { exact: 'One', revision: 1, position: 7 }),
        quoteLine(first, { exact: 'Two', revision: 2 }),
      ]),
    )
    assert.equal(ledger.quotes.get(first)?.number, 3)
    assert.deepEqual(ledger.quotes.get(first)?.versions, [
      { exact: 'One', revision: 1 },
      { exact: 'Two', revision: 2 },
    ])
  })

  it('takes back wordings of a later revision than the last line’s', () => {
    const { ledger } = parseLedger(
      withLines('', [
        quoteLine(first, { exact: 'One', revision: 1 }),
        quoteLine(first, { exact: 'Two', revision: 2 }),
        quoteLine(first, { exact: 'One', revision: 1 }),
      ]),
    )
    assert.deepEqual(ledger.quotes.get(first)?.versions, [{ exact: 'One', revision: 1 }])
  })

  it('knows every slug of an article, the last one last', () => {
    const { ledger } = parseLedger(
      withLines('', [
        articleLine('old', 'a-story'),
        articleLine('new', 'a-story'),
        articleLine('old', 'a-story'),
      ]),
    )
    assert.deepEqual(ledger.articles.get('a-story')?.slugs, ['new', 'old'])
  })

  it('names the line and the key that is wrong', () => {
    const wrong = [
      '{"uid":"a-story"',
      '{"uid":"A Story","slug":"a","state":"live"}',
      '{"uid":"a-story","slug":"a","state":"lost"}',
      '{"uid":"a-story","slug":"a","state":"live","__proto__":{},"by":"me"}',
      '[]',
      '{"uid":"a" oops',
    ]
    const problems = parseLedger(wrong.join('\n')).problems.map(formatProblem)
    assert.equal(problems.length, 6)
    const expected = [
      /^content\/permalinks\.jsonl:1:17: Unexpected end of line, expected one JSON object/u,
      /:2:2: Unexpected uid: "A Story", expected lower-case letters, digits and hyphens/u,
      /:3:29: Unexpected state: "lost", expected “live” or “gone”$/u,
      /:4:44: Unexpected key “.*by”, expected none of that name: delete it$/u,
      /:5:1: Unexpected \[\], expected one JSON object: take the line from the last commit$/u,
      /:6:12: Unexpected "oops", expected one JSON object: take the line from the last commit$/u,
    ]
    for (const [index, pattern] of expected.entries()) assert.match(problems[index] ?? '', pattern)
  })

  it('names what a line lacks', () => {
    const gone = '{"uid":"a-story","slug":"a","state":"gone","date":"2031-05-04"}'
    assert.deepEqual(parseLedger(gone).problems.map(formatProblem), [
      'content/permalinks.jsonl:1:1: Missing key “reason”, expected some words on one line: add "reason":…',
    ])
  })

  it('asks to keep both sides of a merge that git could not do', () => {
    const conflict = ['<<<<<<< HEAD', '{"uid":"a","slug":"a","state":"live"}', '=======']
    const { lines, problems } = parseLedger([...conflict, '>>>>>>> of-bo\r'].join('\n'))
    assert.equal(lines.length, 1)
    assert.deepEqual(
      problems.map(({ line }) => line),
      [1, 3, 4],
    )
    assert.equal(
      problems[2]?.message,
      'Unexpected ">>>>>>> of-bo", a mark of a merge in git, expected one JSON object: keep the lines of both sides, and delete this one',
    )
  })

  it('has no alias of an alias, of itself or of nothing', () => {
    const alias = (id: string, of: string): LedgerLine => ({
      ...quoteLine(id),
      state: 'alias',
      of,
    })
    assert.deepEqual(complaints(quoteLine(third), alias(first, third), alias(second, third)), [])
    assert.deepEqual(complaints(quoteLine(third), alias(second, third), alias(first, second)), [
      `content/permalinks.jsonl:3:1: Unexpected of: “${second}”, expected a quote that is no alias: write: npm run ledger -- alias ${first} ${third}`,
    ])
    const circle = complaints(alias(first, second), alias(second, first))
    assert.equal(circle.length, 2)
    assert.match(circle[0] ?? '', /leads back to itself; write: npm run ledger -- retire /u)
    assert.match(complaints(alias(first, first))[0] ?? '', /leads back to itself/u)
    assert.match(
      complaints(alias(first, second))[0] ?? '',
      /expected an id of this file: take the line from the last commit$/u,
    )
  })

  it('gives an id and a slug to one article only', () => {
    assert.equal(complaints(quoteLine(first), quoteLine(first, { uid: 'another' })).length, 1)
    assert.match(
      complaints(articleLine('a', 'one'), articleLine('a', 'two'))[0] ?? '',
      /:2:1: Unexpected uid “two”, expected “one”: the address “a” belongs to that article$/u,
    )
  })
})
