/** What two whole texts tell of which quote is which: more than the ledger keeps, which has no texts. */
import type { ReadArticle } from '../../../src/archive/article/read-article.ts'
import { normalizeQuote } from '../../../src/archive/permalinks/quote-ids.ts'

/** A quote or a word between quotes. */
interface Piece {
  readonly text: string
  readonly length: number
  /** The index of the quote that starts here. */
  readonly quote: number | undefined
}

/**
 * True when each way to make the later text of the earlier one by taking out and typing in as few
 * characters as possible, quotes and words whole, leaves the earlier quote where the later one is.
 *
 * @example isToldByTexts(before, after, 3, 4) // true
 */
export function isToldByTexts(
  before: ReadArticle,
  after: ReadArticle,
  known: number,
  found: number,
): boolean {
  const [a, b] = [piecesOf(before), piecesOf(after)]
  return mostKept(a, b, { known, found }) < mostKept(a, b)
}

function piecesOf({ article: { text, analysis } }: ReadArticle): Piece[] {
  const parts = analysis.quotes
    .flatMap(({ content }, quote) =>
      content.map(({ start, end }, index) => ({
        start,
        end,
        quote: index === 0 ? quote : undefined,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: Piece[] = []
  const addWords = (start: number, end?: number): void => {
    for (const [word] of text.slice(start, end).matchAll(/\S+/gu))
      pieces.push({ text: word, length: word.length, quote: undefined })
  }
  let done = 0
  for (const { start, end, quote } of parts) {
    // A quote in a quote is part of it.
    if (start < done) continue
    addWords(done, start)
    pieces.push({ text: `“${normalizeQuote(text.slice(start, end))}`, length: end - start, quote })
    done = end
  }
  addWords(done)
  return pieces
}

/** The most characters that stay in order; two pieces can be made to be taken for different ones. */
function mostKept(
  a: readonly Piece[],
  b: readonly Piece[],
  apart?: { readonly known: number; readonly found: number },
): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const left of a) {
    const next = [0]
    for (const [index, right] of b.entries()) {
      const isApart =
        apart !== undefined && left.quote === apart.known && right.quote === apart.found
      const kept = left.text === right.text && !isApart ? (row[index] ?? 0) + left.length : 0
      next.push(Math.max(kept, row[index + 1] ?? 0, next[index] ?? 0))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
