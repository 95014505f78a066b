import type { QuoteRecord } from '../../archive/types.ts'

/** Shorter ones say little alone, longer ones do not stand large. */
const fewestWords = 5
const mostWords = 34

/**
 * Quotes to set large: direct, in one part, surely given to one named speaker, neither too short nor
 * too long. Newest first; no speaker and no article comes twice while there are others.
 *
 * @example notableQuotes(archive.quotes, 3).length // 3
 */
export function notableQuotes(quotes: readonly QuoteRecord[], count: number): QuoteRecord[] {
  const left = quotes.filter(isNotable)
  const chosen: QuoteRecord[] = []
  while (chosen.length < count && left.length > 0) {
    const costs = left.map((quote) => repeats(quote, chosen))
    const [next] = left.splice(costs.indexOf(costs.reduce((a, b) => Math.min(a, b))), 1)
    if (next !== undefined) chosen.push(next)
  }
  return chosen
}

/** How often a quote's speaker and article were chosen before; a speaker weighs more. */
function repeats({ speakers, article }: QuoteRecord, chosen: readonly QuoteRecord[]): number {
  const again = chosen.filter((other) => other.speakers[0]?.id === speakers[0]?.id).length
  return 2 * again + chosen.filter((other) => other.article === article).length
}

function isNotable({
  kind,
  force,
  confidence,
  speakers,
  parts,
  words,
  parent,
}: QuoteRecord): boolean {
  return (
    kind === 'direct' &&
    force !== 'hypothetical' &&
    confidence === 'certain' &&
    speakers.length === 1 &&
    parts.length === 1 &&
    parent === null &&
    words >= fewestWords &&
    words <= mostWords
  )
}
