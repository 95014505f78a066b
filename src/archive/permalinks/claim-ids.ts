import type { Quote } from '../../analysis/index.ts'
import { copiesInDoubt, type Copies } from './copies-in-doubt.ts'
import type { QuoteLine } from './ledger-schema.ts'
import type { LedgerQuote } from './ledger.ts'
import { matchQuotes } from './match-quotes.ts'
import { normalizeQuote, quoteIdMinter } from './quote-ids.ts'
import { comparable, sameContext, type Wording } from './similarity.ts'

/** Characters of context that the ledger keeps on either side. */
const contextLength = 32

/** A published quote that the article no longer has, and the ids of quotes that it may have become. */
export interface Unclaimed {
  readonly quote: LedgerQuote
  readonly candidates: readonly string[]
}

/** Quotes of the same words of which nobody can be sure which is which. */
export interface CopiesByIds {
  /** The words as one of them had them. */
  readonly exact: string
  /** Two ids at least, in the order of the text; those that no quote of the article has go last. */
  readonly ids: readonly string[]
  /** The quote of each id as the ledger has it; null for a new one. */
  readonly former: readonly (Wording | null)[]
}

/** The ids of an article's quotes, and what that means for the ledger. */
export interface Claims {
  /** The id of each quote, at the same index. */
  readonly ids: readonly string[]
  /** What the ledger does not know yet. */
  readonly lines: readonly QuoteLine[]
  readonly unclaimed: readonly Unclaimed[]
  /** Where the ids may have gone to each other's quotes; nothing once the ledger knows the lines. */
  readonly copies: readonly CopiesByIds[]
}

/**
 * Gives each quote of an article the id under which it was published, and a new one where it never was.
 *
 * @param uid the article's
 * @param quotes in the order of the text
 * @param known the article's live quotes, as of the ledger
 * @param taken the ids that are in use, those of the whole ledger among them; new ones are added
 *
 * @example claimIds('a-summit', '“No,” she said.', quotes, [], new Set()).ids // ['q7k…']
 */
export function claimIds(
  uid: string,
  text: string,
  quotes: readonly Quote[],
  known: readonly LedgerQuote[],
  taken: Set<string>,
): Claims {
  const inOrder = known.toSorted(byPlace)
  const found = quotes.map((quote) => wordingOf(text, quote))
  const former = inOrder.map(({ line }) => line)
  const { matches, doubts } = matchQuotes(former, found, text.length)
  const claims = new Map(matches.map((match) => [match.found, inOrder[match.known]]))
  const mint = quoteIdMinter(uid, taken)
  const ids = found.map(({ exact }, index) => claims.get(index)?.line.id ?? mint(exact))
  const claimed = new Set(ids)
  const words = new Set(found.map(({ exact }) => normalizeQuote(exact)))
  const hasCopies = words.size < found.length
  const lines = found.map((wording, index) =>
    lineOf(uid, ids[index] ?? '', wording, claims.get(index), hasCopies),
  )
  return {
    ids,
    lines: news(lines, hasCopies),
    unclaimed: inOrder.flatMap((quote, index) => {
      if (claimed.has(quote.line.id)) return []
      const doubt = doubts.find(({ known }) => known === index)
      const near = doubt?.found ?? relatives(found, quote.line, (at) => !claims.has(at))
      return { quote, candidates: near.map((at) => ids[at] ?? '') }
    }),
    copies: copiesInDoubt(former, found, matches).map((copies) => byIds(copies, former, ids)),
  }
}

/** Copies by the ids that they have and had. */
function byIds(copies: Copies, former: readonly QuoteLine[], ids: readonly string[]): CopiesByIds {
  const meant = new Set([
    ...copies.known.map((index) => former[index]?.id ?? ''),
    ...copies.found.map((index) => ids[index] ?? ''),
  ])
  const inOrder = [
    ...ids.filter((id) => meant.has(id)),
    ...[...meant].filter((id) => !ids.includes(id)),
  ]
  return {
    exact: former[copies.known[0] ?? -1]?.exact ?? '',
    ids: inOrder,
    former: inOrder.map((id) => former.find((line) => line.id === id) ?? null),
  }
}

/** In the order of the text; a quote that is read twice at one place was told in order. */
const byPlace = (a: LedgerQuote, b: LedgerQuote): number =>
  a.line.position - b.line.position || a.number - b.number

/** As many new quotes are named to the editor as what an old one may have become. */
const mostRelatives = 3

/**
 * Indices of the wordings that hold the words or stand in them, since quotes are merged and split; else
 * of the new ones that are nearest to the old place.
 */
function relatives(
  found: readonly Wording[],
  { exact, position }: Wording,
  isNew: (index: number) => boolean,
): number[] {
  const words = normalizeQuote(exact)
  const related = [...found.keys()].filter((index) => {
    const other = normalizeQuote(found[index]?.exact ?? '')
    return other.includes(words) || words.includes(other)
  })
  if (related.length > 0) return related
  const distance = (index: number): number => Math.abs((found[index]?.position ?? 0) - position)
  const added = [...found.keys()].filter(isNew)
  return added.sort((a, b) => distance(a) - distance(b)).slice(0, mostRelatives)
}

/**
 * A quote's words, its parts joined by a space, and what stands around them.
 *
 * @example wordingOf('She said “No.” Twice.', quote).suffix // ' Twice.'
 */
export function wordingOf(text: string, { content }: Pick<Quote, 'content'>): Wording {
  const start = content[0]?.start ?? 0
  const end = content.at(-1)?.end ?? start
  return {
    exact: content.map((part) => text.slice(part.start, part.end)).join(' '),
    // Half a character at the outer edge would not survive being written to a file.
    prefix: text.slice(Math.max(0, start - contextLength), start).replace(/^[\uDC00-\uDFFF]/u, ''),
    suffix: text.slice(end, end + contextLength).replace(/[\uD800-\uDBFF]$/u, ''),
    position: start,
  }
}

/**
 * The revision that a wording of a quote is: the last one where the words are the same, else a new one.
 *
 * @example revisionOf(known, { exact: '“No!”' }) // 2
 */
export function revisionOf(
  { line, versions }: LedgerQuote,
  { exact }: Pick<Wording, 'exact'>,
): number {
  if (normalizeQuote(line.exact) === normalizeQuote(exact)) return line.revision
  return Math.max(...versions.map(({ revision }) => revision)) + 1
}

/** A quote's line as it would be written now. */
interface Draft {
  readonly line: QuoteLine
  /** Where the ledger has it. */
  readonly known: number
  /** True when the ledger must learn of it. */
  readonly changed: boolean
}

/** The ledger's line for a quote as it is, and whether that says anything new. */
function lineOf(
  uid: string,
  id: string,
  wording: Wording,
  known: LedgerQuote | undefined,
  hasCopies: boolean,
): Draft {
  const line = { id, uid, ...wording, state: 'live' } as const
  if (known === undefined)
    return { line: { ...line, revision: 1 }, known: wording.position, changed: true }
  const [before, now] = [comparable(known.line), comparable(wording)]
  const revision = revisionOf(known, wording)
  // Where paragraphs end may be what tells copies apart.
  const isSpacedAsBefore =
    known.line.prefix === wording.prefix && known.line.suffix === wording.suffix
  const isAsBefore = hasCopies ? isSpacedAsBefore : sameContext(before, now)
  const changed = before.exact !== now.exact || !isAsBefore
  return {
    line: { ...line, revision },
    known: changed ? wording.position : known.line.position,
    changed,
  }
}

/**
 * The lines that the ledger must learn: those that changed, and, where some words come more than once,
 * those that it has in another order than the text: the order of all quotes tells copies apart.
 */
function news(drafts: readonly Draft[], hasCopies: boolean): QuoteLine[] {
  const isShuffled = drafts.some(({ known }, index) => known <= (drafts[index - 1]?.known ?? -1))
  return drafts.flatMap(({ line, known, changed }) =>
    changed || (hasCopies && isShuffled && known !== line.position) ? line : [],
  )
}
