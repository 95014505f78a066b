import { isTitleCase } from './grammar/titles.ts'
import { at, type Document } from './reading/document.ts'
import type { NotQuote, Quote, Span } from './types.ts'

/**
 * The quotations that report nobody, each with what it is taken for.
 *
 * ```
 * Joe “Red” Ito wrote the song “Old Roads” on a 9" tape.
 *     ^^^^^                    ^^^^^^^^^^^      ^^
 *     nickname                 title            measure
 * ```
 */
export function findNotQuotes(
  document: Document,
  quotes: readonly Quote[],
  inches: readonly Span[],
): NotQuote[] {
  const contents = quotes.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  const found: NotQuote[] = inches.map(({ start, end }) => ({ start, end, reason: 'measure' }))
  let next = 0
  let reach = -1
  for (let index = 0; index < document.units.length; index++) {
    const unit = at(document.units, index)
    if (unit.tag !== 'QUOTE') continue
    for (
      let span = contents[next];
      span !== undefined && span.start <= unit.start;
      span = contents[++next]
    ) {
      reach = Math.max(reach, span.end)
    }
    if (unit.end > reach)
      found.push({ start: unit.start, end: unit.end, reason: reasonOf(document, index) })
  }
  return found.sort((a, b) => a.start - b.start)
}

function reasonOf(document: Document, index: number): NotQuote['reason'] {
  const { units, lexicon } = document
  const before = at(units, index - 1)
  const after = at(units, index + 1)
  const two = at(units, index - 2)
  if (before.tag === 'PROPN' && after.tag === 'PROPN' && after.start - at(units, index).end <= 1)
    return 'nickname'
  if (lexicon.works.has(before.lower) || (before.text === ',' && lexicon.works.has(two.lower)))
    return 'title'
  if (
    lexicon.termMarkers.has(before.lower) ||
    (lexicon.roleMarkers.has(before.lower) && lexicon.termMarkers.has(two.lower))
  )
    return 'term'
  return isTitleCase(document, index) ? 'title' : 'unclear'
}
