import type { Article } from '../types.ts'
import { claimIds, revisionOf, wordingOf } from './claim-ids.ts'
import type { QuoteLine } from './ledger-schema.ts'
import type { Ledger, LedgerQuote } from './ledger.ts'
import { normalizeQuote } from './quote-ids.ts'
import type { Wording } from './similarity.ts'

/** What an exchange must know of an article. */
export type Swappable = Pick<Article, 'uid' | 'text' | 'quoteIds'> & {
  readonly analysis: Pick<Article['analysis'], 'quotes'>
}

/**
 * What the ledger must learn for two ids of an article to be each other's: each becomes what the other
 * is, a quote that stands in the article, or one that is missing from it, was taken out or leads to
 * another. What led to an id leads to it still. An id that was never published and stands nowhere any
 * more is forgotten.
 *
 * All of the article is written as it stands where the ledger has it otherwise, so that the next build
 * finds every quote where it is.
 *
 * @param article as it was read against the ledger
 * @param one an id of the article's; at least one of both stands in it, the other, too, or in the ledger
 * @returns null where quotes that are missing keep the next build from finding the others
 *
 * @example swapIds(ledger, article, 'qa2b3c4d5e6', 'qf7g2h3i4j5')?.map(({ id }) => id)
 */
export function swapIds(
  ledger: Ledger,
  article: Swappable,
  one: string,
  other: string,
): readonly QuoteLine[] | null {
  const partner = new Map([
    [one, other],
    [other, one],
  ])
  const ids = article.quoteIds.map((id) => partner.get(id) ?? id)
  const missing = [...partner].filter(([id]) => !article.quoteIds.includes(id))
  const lines = [
    ...standing(ledger, article, ids),
    ...missing.flatMap(([id, heir]) => asMissing(heir, id, ledger)),
  ]
  // A missing quote can be so like one that stands that the next build takes it for that one, unless its
  // place is behind all others.
  const ways = [lines, [...lines, ...behind(ledger, article, ids, lines)]]
  return ways.find((way) => leadsTo(ids, ledger, article, way)) ?? null
}

/** The lines about an article's quotes with these ids that tell the ledger something. */
function standing(
  ledger: Ledger,
  { uid, text, quoteIds, analysis }: Swappable,
  ids: readonly string[],
): QuoteLine[] {
  const lines = analysis.quotes.map((quote, index): QuoteLine => {
    const id = ids[index] ?? ''
    const wording = wordingOf(text, quote)
    const known = ledger.quotes.get(id)
    const revision =
      id === quoteIds[index] ? laterRevision(known, wording) : ownRevision(known, wording)
    return { id, uid, ...wording, revision, state: 'live' }
  })
  // Of quotes that are read twice at one place, the ledger must learn both or none, in their order.
  const changed = new Set(
    lines.filter((line) => isNews(line, ledger)).map(({ position }) => position),
  )
  return lines.filter(({ position }) => changed.has(position))
}

const laterRevision = (known: LedgerQuote | undefined, wording: Wording): number =>
  known === undefined ? 1 : revisionOf(known, wording)

/**
 * The revision of words that the quote had before; else a new one. Those after it were the other quote's,
 * and the ledger takes them back.
 */
function ownRevision(known: LedgerQuote | undefined, { exact }: Pick<Wording, 'exact'>): number {
  if (known === undefined) return 1
  const words = normalizeQuote(exact)
  const own = known.versions.findLast((version) => normalizeQuote(version.exact) === words)
  return own?.revision ?? revisionOf(known, { exact })
}

function isNews(line: QuoteLine, { quotes }: Ledger): boolean {
  const known = quotes.get(line.id)?.line
  const keys = ['exact', 'prefix', 'suffix', 'position', 'revision', 'state'] as const
  return known === undefined || keys.some((key) => known[key] !== line[key])
}

/** The lines by which an id becomes what one is that no quote of the article has. */
function asMissing(heir: string, missing: string, { quotes, aliases }: Ledger): QuoteLine[] {
  const [was, known] = [quotes.get(missing)?.line, quotes.get(heir)]
  if (was === undefined || known === undefined) return []
  const line = { ...was, id: heir, revision: ownRevision(known, was) }
  if (line.state !== 'alias') return [line]
  const of = line.of === heir ? missing : line.of
  const former = (aliases.get(heir) ?? []).filter((id) => id !== missing)
  const moved = former.flatMap((id) => quotes.get(id)?.line ?? [])
  return [{ ...line, of }, ...moved.map((each): QuoteLine => ({ ...each, state: 'alias', of }))]
}

/** The article's published quotes with these lines learned. */
function liveWith(
  { quotesOf }: Ledger,
  uid: string,
  lines: readonly QuoteLine[],
): readonly LedgerQuote[] {
  const known = new Map((quotesOf.get(uid) ?? []).map((quote) => [quote.line.id, quote]))
  const last = Math.max(0, ...[...known.values()].map(({ number }) => number))
  for (const [index, line] of lines.entries()) {
    const versions = known.get(line.id)?.versions ?? [line]
    known.set(line.id, { line, number: last + 1 + index, versions })
  }
  return [...known.values()].filter(({ line }) => line.state === 'live')
}

/** The missing quotes, in their order behind the end of the text. */
function behind(
  ledger: Ledger,
  { uid, text }: Swappable,
  ids: readonly string[],
  lines: readonly QuoteLine[],
): QuoteLine[] {
  return liveWith(ledger, uid, lines).flatMap(({ line }) =>
    ids.includes(line.id) ? [] : { ...line, position: text.length + line.position },
  )
}

/** True when the next build gives these ids. */
function leadsTo(
  ids: readonly string[],
  ledger: Ledger,
  { uid, text, analysis }: Swappable,
  lines: readonly QuoteLine[],
): boolean {
  const taken = new Set([...ledger.quotes.keys(), ...ids])
  const known = liveWith(ledger, uid, lines)
  const { ids: given } = claimIds(uid, text, analysis.quotes, known, taken)
  return given.every((id, index) => id === ids[index])
}
