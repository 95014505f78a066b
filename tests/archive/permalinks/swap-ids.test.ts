import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { claimIds } from '../../../src/archive/permalinks/claim-ids.ts'
import { parseLedger, withLines } from '../../../src/archive/permalinks/ledger-file.ts'
import type { LedgerLine, QuoteLine } from '../../../src/archive/permalinks/ledger-schema.ts'
import { liveQuotes } from '../../../src/archive/permalinks/ledger.ts'
import { swapIds, type Swappable } from '../../../src/archive/permalinks/swap-ids.ts'
import { quoteOf } from '../fixtures.ts'
import { ledgerWith } from './ledger-lines.ts'

/** An article as a build reads it against the ledger, and what the ledger must learn. */
function read(
  text: string,
  lines: readonly LedgerLine[],
): Swappable & { news: readonly QuoteLine[]; missing: readonly string[] } {
  const ledger = ledgerWith(lines)
  const quotes = [...text.matchAll(/“[^“”]*”/gu)].map(({ index, 0: words }) => ({
    ...quoteOf(text, words),
    content: [{ start: index, end: index + words.length }],
  }))
  const known = liveQuotes(ledger, 'a-story')
  const claims = claimIds('a-story', text, quotes, known, new Set(ledger.quotes.keys()))
  return {
    ...{ uid: 'a-story', text, quoteIds: claims.ids, analysis: { quotes } },
    ...{ news: claims.lines, missing: claims.unclaimed.map(({ quote }) => quote.line.id) },
  }
}

/** The ledger's lines after an exchange. */
function swapped(
  text: string,
  lines: readonly LedgerLine[],
  one = '',
  other = '',
): readonly LedgerLine[] {
  return [...lines, ...(swapIds(ledgerWith(lines), read(text, lines), one, other) ?? [])]
}

const versionsOf = (lines: readonly LedgerLine[], id = ''): string[] =>
  (ledgerWith(lines).quotes.get(id)?.versions ?? []).map(
    ({ revision, exact }) => `${revision} ${exact}`,
  )

const before = 'It rained. “No,” he said. It snowed. “No,” she said.'
const first = read(before, [])
const [a = '', b = ''] = first.quoteIds

describe('swapIds', () => {
  it('exchanges the ids of two quotes with the same words, and exchanges them back', () => {
    const once = swapped(before, first.news, a, b)
    assert.deepEqual(read(before, once).quoteIds, [b, a])
    assert.deepEqual(read(before, once).news, [])
    const twice = swapped(before, once, a, b)
    assert.deepEqual(read(before, twice).quoteIds, [a, b])
    assert.deepEqual(versionsOf(twice, a), ['1 “No,”'])
  })

  it('works before the ledger knows one of them', () => {
    const more = 'It rained. “No,” he said. “No,” he said. It snowed. “No,” she said.'
    const { quoteIds } = read(more, first.news)
    const added = quoteIds.find((id) => ![a, b].includes(id)) ?? ''
    const after = read(more, swapped(more, first.news, a, added))
    const expected = quoteIds.map((id) => (id === a ? added : id === added ? a : id))
    assert.deepEqual(after.quoteIds, expected)
    assert.deepEqual(after.news, [])
  })

  it('lets the other one be missing where one was', () => {
    const less = 'It snowed. “No,” she said.'
    const { quoteIds, missing } = read(less, first.news)
    assert.deepEqual([...quoteIds, ...missing].sort(), [a, b].sort())
    const after = read(less, swapped(less, first.news, quoteIds[0], missing[0]))
    assert.deepEqual([after.quoteIds, after.missing], [missing, quoteIds])
  })

  it('forgets an id that was never published and that no quote has any more', () => {
    const other = 'It snowed all day. “Certainly not,” she said to the gulls.'
    const { quoteIds, missing } = read(other, first.news)
    const added = quoteIds[0] ?? ''
    const lines = swapped(other, first.news, added, a)
    assert.ok(missing.includes(a) && !ledgerWith(lines).quotes.has(added))
    assert.deepEqual(read(other, lines).quoteIds, [a])
  })

  it('takes back the wordings that were the other one’s', () => {
    // The first was changed and the second left alone; the build has it the other way round.
    const changed = 'It rained. “No,” he said. It snowed. “Not now,” she said.'
    const mistaken = [...first.news, ...read(changed, first.news).news]
    assert.deepEqual(read(changed, mistaken).quoteIds, [a, b])
    assert.deepEqual(versionsOf(mistaken, b), ['1 “No,”', '2 “Not now,”'])
    const mended = swapped(changed, mistaken, a, b)
    assert.deepEqual(read(changed, mended).quoteIds, [b, a])
    assert.deepEqual(versionsOf(mended, a), ['1 “No,”', '2 “Not now,”'])
    assert.deepEqual(versionsOf(mended, b), ['1 “No,”'])
    const unrecorded = swapped(changed, first.news, a, b)
    for (const id of [a, b]) assert.deepEqual(versionsOf(unrecorded, id), versionsOf(mended, id))
  })

  it('keeps a wording that an address did have', () => {
    const two = 'It rained. “No,” he said. It snowed. “Yes,” she said.'
    const { quoteIds, news } = read(two, [])
    const [no, yes] = quoteIds
    const lines = swapped(two, news, no, yes)
    assert.deepEqual(versionsOf(lines, no), ['1 “No,”', '2 “Yes,”'])
    assert.deepEqual(versionsOf(swapped(two, lines, no, yes), no), ['1 “No,”'])
  })

  it('exchanges a quote with one that was taken out', () => {
    const less = 'It snowed. “No,” she said.'
    const [stands = ''] = read(less, first.news).quoteIds
    const gone = stands === a ? b : a
    const line = ledgerWith(first.news).quotes.get(gone)?.line
    assert.ok(line !== undefined)
    const farewell = { state: 'gone', reason: 'Nobody said it.', date: '2031-05-05' } as const
    const retired = [...first.news, { ...line, ...farewell }]
    const ledger = ledgerWith(swapped(less, retired, stands, gone))
    const now = ledger.quotes.get(stands)?.line
    assert.ok(now?.state === 'gone' && now.reason === farewell.reason)
    assert.equal(ledger.quotes.get(gone)?.line.state, 'live')
  })

  it('exchanges a quote with an address that leads to it, and keeps every address one step away', () => {
    const less = 'It snowed. “No,” she said.'
    const [stands = ''] = read(less, first.news).quoteIds
    const led = stands === a ? b : a
    const aliasOf = (id: string, of: string): LedgerLine => ({
      ...(ledgerWith(first.news).quotes.get(led)?.line ?? assert.fail()),
      ...{ id, state: 'alias', of },
    })
    const lines = [...first.news, aliasOf(led, stands), aliasOf('qeeeeeeeeee', stands)]
    const after = swapped(less, lines, stands, led)
    assert.deepEqual(read(less, after).quoteIds, [led])
    const { aliases } = ledgerWith(after)
    assert.deepEqual([...aliases.keys()], [led])
    assert.deepEqual(aliases.get(led)?.toSorted(), ['qeeeeeeeeee', stands])
    assert.deepEqual(parseLedger(withLines('', after)).problems, [])
  })

  it('gives the next build the ids as wanted, in any text, and what led to them leads to them', () => {
    const sentences = fc.constantFrom('“No.”', '“No,” said Ada.', '“Yes.”', 'Rain fell.', '“No?”')
    const anyText = fc
      .array(fc.tuple(sentences, fc.constantFrom(' ', '\n\n')), { maxLength: 8 })
      .map((pieces) => pieces.flat().join(''))
    const anywhere = fc.nat({ max: 7 })
    fc.assert(
      fc.property(anyText, anyText, anywhere, anywhere, (earlier, later, one, other) => {
        const published = read(earlier, []).news
        const article = read(later, published)
        const ids = [...article.quoteIds, ...article.missing]
        const [x, y] = [ids[one % ids.length], ids[other % ids.length]]
        if (x === undefined || y === undefined || x === y) return
        if (!article.quoteIds.includes(x) && !article.quoteIds.includes(y)) return
        const lines = swapIds(ledgerWith(published), article, x, y)
        if (lines === null) return
        const partner = new Map([
          [x, y],
          [y, x],
        ])
        const all = [...published, ...lines]
        const after = read(later, all)
        assert.deepEqual(
          after.quoteIds,
          article.quoteIds.map((id) => partner.get(id) ?? id),
        )
        assert.deepEqual(after.news, [])
        assert.deepEqual(parseLedger(withLines('', all)).problems, [])
        for (const id of ledgerWith(published).quotes.keys())
          assert.ok(after.quoteIds.includes(id) !== after.missing.includes(id), id)
      }),
      { numRuns: 500 },
    )
  })
})
