/** What an editor who knows which quote is which can tell from a build, and does about it. */
import assert from 'node:assert/strict'
import type { LedgerLine } from '../../../src/archive/permalinks/ledger-schema.ts'
import type { Ledger } from '../../../src/archive/permalinks/ledger.ts'
import { swapIds } from '../../../src/archive/permalinks/swap-ids.ts'
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
 * Why there was nothing to tell of an id that went to another copy, since nothing changed from the one
 * to the other and each id is where it was:
 *
 * - `same`: the text there is the same to the character, whatever was moved;
 * - `alike`: each quote there is the same, and what the ledger keeps of what is around it.
 *
 * @example whyUntold(before, after, 'qa2b3c4d5e6', 'qf7g2h3i4j5') // undefined
 */
export function whyUntold(
  before: Build,
  after: Build,
  id: string,
  is: string,
): 'same' | 'alike' | undefined {
  if (textBetween(before, id, is) === textBetween(after, id, is)) return 'same'
  return quotesBetween(before, id, is) === quotesBetween(after, id, is) ? 'alike' : undefined
}

/** The text from one quote to another, whichever comes first, and which one that is. */
function textBetween({ read, spans }: Build, id: string, is: string): string {
  const [one, other] = [spans.get(id), spans.get(is)]
  if (one === undefined || other === undefined) return `only ${[...spans.keys()].join()}`
  const start = Math.min(one.start, other.start)
  const text = read.article.text.slice(start, Math.max(one.end, other.end))
  return `${one.start - start} ${text}`
}

/** The ids of two quotes and of all between them, their words and what is around them. */
function quotesBetween({ read, wordings }: Build, id: string, is: string): string {
  const { ids } = read.claims
  const [one, other] = [ids.indexOf(id), ids.indexOf(is)]
  const between = ids.slice(Math.min(one, other), Math.max(one, other) + 1)
  const around = between.map((each) => wordings.get(each))
  return JSON.stringify([
    one < other,
    around.map((each) => [each?.exact, each?.prefix, each?.suffix]),
  ])
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
