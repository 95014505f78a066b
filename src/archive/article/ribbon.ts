import type { Quote, Span } from '../../analysis/index.ts'
import { wordStarts } from '../words.ts'

/** Words in a row of one voice, within one line. */
export interface RibbonPiece {
  /** Where its first word starts. */
  readonly at: number
  readonly words: number
  /** Index of the innermost quote that the words belong to; null for the writer's own. */
  readonly quote: number | null
}

/**
 * An article from top to bottom as pieces of one voice each. Each word belongs to the piece that it
 * starts in, so that the pieces’ words add up to the article’s.
 *
 * @example
 * // Ada said “one two”. So there.
 * ribbonOf(text, quotes).map(({ words, quote }) => [words, quote]) // [[2, null], [2, 0], [2, null]]
 */
export function ribbonOf(text: string, quotes: readonly Pick<Quote, 'content'>[]): RibbonPiece[] {
  const spans = quotes
    .flatMap(({ content }, quote) => content.map((span) => ({ ...span, quote })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: RibbonPiece[] = []
  const open: typeof spans = []
  let next = 0
  let end = 0
  for (const at of wordStarts(text)) {
    for (let span = spans[next]; span !== undefined && span.start <= at; span = spans[++next])
      open.push(span)
    for (let index = open.length - 1; index >= 0; index--)
      if ((open[index]?.end ?? 0) <= at) open.splice(index, 1)
    const quote = innermost(open)
    const last = pieces.at(-1)
    if (last?.quote === quote && !text.slice(end, at).includes('\n'))
      pieces[pieces.length - 1] = { ...last, words: last.words + 1 }
    else pieces.push({ at, words: 1, quote })
    end = at
  }
  return pieces
}

/** The quote of the shortest span. */
function innermost(open: readonly (Span & { readonly quote: number })[]): number | null {
  let best: (typeof open)[number] | undefined
  for (const span of open)
    if (best === undefined || span.end - span.start <= best.end - best.start) best = span
  return best?.quote ?? null
}
