import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { claimIds, type Claims } from '../../../src/archive/permalinks/claim-ids.ts'
import type { LedgerLine } from '../../../src/archive/permalinks/ledger-schema.ts'
import { liveQuotes } from '../../../src/archive/permalinks/ledger.ts'
import { quoteOf } from '../fixtures.ts'
import { ledgerWith } from './ledger-lines.ts'

/** What becomes of the quotes of a text, whatever stands in its quotation marks. */
function claims(text: string, ledgerLines: readonly LedgerLine[] = []): Claims {
  const ledger = ledgerWith(ledgerLines)
  const quotes = [...text.matchAll(/“[^“”]*”/gu)].map(({ index, 0: words }) => ({
    ...quoteOf(text, words),
    content: [{ start: index, end: index + words.length }],
  }))
  const known = liveQuotes(ledger, 'a-story')
  return claimIds('a-story', text, quotes, known, new Set(ledger.quotes.keys()))
}

const text = 'First: “The herring waits,” she said. Then: “No,” he said, and “Never again.”'
const first = claims(text)

describe('claimIds', () => {
  it('gives new quotes new ids, and the ledger a line for each', () => {
    assert.equal(new Set(first.ids).size, 3)
    assert.deepEqual(
      first.lines.map(({ id, revision, state }) => [id, revision, state]),
      first.ids.map((id) => [id, 1, 'live']),
    )
    assert.equal(first.lines[0]?.prefix, 'First: ')
    assert.equal(first.lines[0].suffix, ' she said. Then: “No,” he said, ')
  })

  it('has nothing to tell of a text that did not change', () => {
    assert.deepEqual(claims(text, first.lines), {
      ids: first.ids,
      lines: [],
      unclaimed: [],
      copies: [],
    })
  })

  it('has nothing to tell when quotes only move', () => {
    const later = claims(`A long paragraph in front of it all that says nothing.\n\n${text}`, [
      ...first.lines,
    ])
    assert.deepEqual(later.ids, first.ids)
    assert.deepEqual(
      later.lines.map(({ id }) => id),
      [first.ids[0]],
    )
  })

  it('keeps the order of all quotes where some come twice', () => {
    const long = 'Nobody had counted the boats, and rain fell on the quay for hours and hours.'
    const twice = [`“No,” he said. ${long}`, `“Never,” she said. ${long}`, '“No,” they said.']
    const before = claims([long, ...twice].join('\n\n'))
    const more = [long, '“Look at the herring,” he said.', long, ...twice].join('\n\n')
    const after = claims(more, before.lines)
    const ledger = ledgerWith([...before.lines, ...after.lines])
    const byPlace = liveQuotes(ledger, 'a-story').toSorted(
      (a, b) => a.line.position - b.line.position,
    )
    assert.deepEqual(
      byPlace.map(({ line }) => line.id),
      after.ids,
    )
  })

  it('learns where paragraphs end where some words come twice', () => {
    const before = claims('It rained. “No,” he said.\n\n“Never.”')
    assert.deepEqual(claims('It rained.\n\n“No,” he said.\n\n“Never.”', before.lines).lines, [])
    const copied = claims('It rained. “No,” he said.\n\n“No.”')
    const { lines } = claims('It rained.\n\n“No,” he said.\n\n“No.”', copied.lines)
    assert.deepEqual(
      lines.map(({ id }) => id),
      copied.ids,
    )
  })

  it('says the same of the same text again, whatever it was before', () => {
    const sentences = ['“No.”', '“No,” said Ada.', '“Yes,” he said.', 'Rain fell on the quay.']
    const pieces = fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(' ', '\n\n'))
    const anyText = fc.array(pieces, { maxLength: 8 }).map((each) => each.flat().join(''))
    fc.assert(
      fc.property(anyText, anyText, (earlier, later) => {
        const before = claims(earlier)
        const after = claims(later, before.lines)
        const left = before.lines.filter(({ id }) => after.ids.includes(id))
        const again = claims(later, [...left, ...after.lines])
        assert.deepEqual(again, { ids: after.ids, lines: [], unclaimed: [], copies: [] })
      }),
    )
  })

  it('keeps two quotes at one place in their order', () => {
    const quote = { ...quoteOf('“No,” he said.', '“No,”'), content: [{ start: 0, end: 5 }] }
    const twice = (known: Parameters<typeof claimIds>[3]): Claims =>
      claimIds('a-story', '“No,” he said.', [quote, quote], known, new Set())
    const { ids, lines } = twice([])
    const known = liveQuotes(ledgerWith(lines), 'a-story')
    assert.deepEqual(twice(known).ids, ids)
    assert.deepEqual(twice(known.toReversed()).ids, ids)
  })

  it('raises the revision when the words change, not when only marks do', () => {
    const typo = claims(text.replace('waits', 'wait'), first.lines)
    assert.deepEqual(typo.ids, first.ids)
    assert.deepEqual(
      typo.lines.filter(({ revision }) => revision === 2).map(({ exact }) => exact),
      ['“The herring wait,”'],
    )
    const mark = claims(text.replace('waits,', 'waits!'), first.lines)
    assert.deepEqual(mark.lines.map(({ exact, revision }) => [exact, revision]).slice(0, 1), [
      ['“The herring waits!”', 1],
    ])
  })

  it('says which quote is gone, and what it may have become', () => {
    const gone = claims(text.replace('“No,” he said, and ', ''), first.lines)
    assert.deepEqual(
      gone.unclaimed.map(({ quote }) => quote.line.id),
      [first.ids[1]],
    )
    const merged = claims('“No, no and no again, whatever the council says to that,” he said.', [
      ...first.lines.slice(1, 2),
    ])
    assert.deepEqual(merged.unclaimed[0]?.candidates, merged.ids)
  })

  it('never gives an id again, also that of a quote that was taken out', () => {
    const retired = first.lines.map((line): LedgerLine => ({
      ...line,
      ...{ state: 'gone', reason: 'A test.', date: '2031-05-05' },
    }))
    const again = claims(text, retired)
    assert.deepEqual(
      again.ids.filter((id) => first.ids.includes(id)),
      [],
    )
  })

  it('writes no half character into the ledger', () => {
    const [line] = claims(`${'🐟'.repeat(20)}!“No,”!${'🐟'.repeat(20)}`).lines
    assert.ok(line)
    assert.ok(line.prefix.isWellFormed() && line.suffix.isWellFormed())
    assert.deepEqual([line.prefix.length, line.suffix.length], [31, 31])
  })
})
