import type {
  ArticleLine,
  LedgerLine,
  QuoteLine,
} from '../../../src/archive/permalinks/ledger-schema.ts'
import { ledgerOf, type Ledger } from '../../../src/archive/permalinks/ledger.ts'

/** A line about a quote that stands in its article; what is left out is the plainest. */
export function quoteLine(
  id: string,
  rest: Partial<QuoteLine> = {},
): QuoteLine & { state: 'live' } {
  return {
    ...{ id, uid: 'a-story', exact: '“No,”', prefix: '', suffix: '', position: 0, revision: 1 },
    ...rest,
    state: 'live',
  }
}

/** A line about an article. */
export function articleLine(slug: string, uid = slug): ArticleLine & { state: 'live' } {
  return { uid, slug, state: 'live' }
}

/** A ledger of these lines, in this order. */
export function ledgerWith(lines: readonly LedgerLine[]): Ledger {
  return ledgerOf(lines.map((line, index) => ({ line, number: index + 1 })))
}
