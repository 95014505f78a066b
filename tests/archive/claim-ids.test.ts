import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { claimIds, type Claims } from '../../src/archive/claim-ids.ts'
import { liveQuotes } from '../../src/archive/ledger.ts'
import type { LedgerLine } from '../../src/archive/ledger-schema.ts'
import { quoteOf } from './fixtures.ts'
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
    assert.deepEqual(claims(text, first.lines), { ids: first.ids, lines: [], unclaimed: [] })
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
