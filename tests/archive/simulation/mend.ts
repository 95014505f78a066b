/** What an editor who knows which quote is which can tell from a build, and does about it. */
import assert from 'node:assert/strict'
import type { Span } from '../../../src/analysis/index.ts'
import { swapIds } from '../../../src/archive/swap-ids.ts'
import type { Ledger } from '../../../src/archive/ledger.ts'
import type { LedgerLine } from '../../../src/archive/ledger-schema.ts'
import { astray, build, reportedIn, type Build } from './built.ts'
import type { Draft } from './draft.ts'

/**
 * Whether the build tells that an id went from one quote to another: it names one of both as that of
 * a copy that it may have taken for another, or says that no quote has the id any more.
 *
 * @example isTold(after, 'qa2b3c4d5e6', 'qf7g2h3i4j5') // true
 */
export function isTold(after: Build, id: string, is: string): boolean {
  const { copies, unclaimed } = after.read.claims
  return (
    copies.some(({ ids }) => ids.includes(id) || ids.includes(is)) ||
    unclaimed.some(({ quote }) => quote.line.id === id)
  )
}

/**
 * True when the article is the same to the character from one of two quotes to the other, and has each
 * id where it had it: whatever was moved there, what is published did not change.
 *
 * @example isSameBetween(before, after, 'qa2b3c4d5e6', 'qf7g2h3i4j5') // false
 */
export function isSameBetween(before: Build, after: Build, id: string, is: string): boolean {
  const [was, now] = [before, after].map((built) => {
    const spans = [built.spans.get(id), built.spans.get(is)]
    return spans.every((span) => span !== undefined) ? between(built, spans) : undefined
  })
  return was !== undefined && was === now
}

/** The text from the first quote to the last, and how far the first one is from its start. */
function between({ read }: Build, spans: readonly Span[]): string {
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return `${(spans[0]?.start ?? 0) - start} ${read.article.text.slice(start, end)}`
}

/** What an editor's mending adds to the ledger, and the article as it is built then. */
export interface Mended {
  readonly lines: readonly LedgerLine[]
  readonly after: Build
}

/**
 * Exchanges ids, and builds again, until each untouched quote has its own.
 *
 * @param lines those of the ledger
 * @throws AssertionError when that does not end, or when an id is lost unreported
 *
 * @example mend(draft, before, after, lines, ledgerWith, 'seed 1').lines.length
 */
export function mend(
  draft: Draft,
  before: Build,
  after: Build,
  lines: readonly LedgerLine[],
  indexed: (lines: readonly LedgerLine[]) => Ledger,
  where: string,
): Mended {
  let mended: Mended = { lines: [], after }
  for (let left = astray(before, after).length; left > 0; left--) {
    const [[id, is] = []] = astray(before, mended.after)
    if (id === undefined || is === undefined) break
    const ledger = indexed([...lines, ...mended.lines])
    const learned = swapIds(ledger, mended.after.read.article, id, is)
    assert.ok(learned !== null, `${where}: ${id} and ${is} cannot be exchanged`)
    const more = [...mended.lines, ...learned]
    mended = { lines: more, after: build(draft, indexed([...lines, ...more])) }
  }
  assert.deepEqual(astray(before, mended.after), [], `${where}: not mended`)
  const reported = reportedIn(mended.after)
  for (const id of before.tagsOf.keys())
    assert.ok(mended.after.tagsOf.has(id) !== reported.has(id), `${where}: ${id} lost in mending`)
  return mended
}
