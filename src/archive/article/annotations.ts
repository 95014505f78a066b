import type { Analysis, Block, Quote } from '../../analysis/index.ts'
import { echoNote } from '../../markdown/echo-note.ts'
import { noteLink } from '../../markdown/note-link.ts'
import { quoteNotes, type NoteData } from '../../markdown/notes.ts'
import type { ArticleText } from '../../markdown/read-text.ts'
import type { Annotations, Aside } from '../../markdown/rehype-annotations.ts'
import { spanAt } from '../../markdown/span-at.ts'
import type { Mark } from '../../markdown/wrap-spans.ts'
import type { Dispute } from '../types.ts'
import { findEchoes } from './echoes.ts'
import { lensNumbers, lensOf } from './lens.ts'
import { echoReader, noteReader } from './note-data.ts'
import { placesOf } from './places.ts'
import { voicesOf } from './voices.ts'

/** Speakers with a colour of their own; everyone after them shares the next number. */
export const colours = 4

/** What the site knows of an article's quotes besides the analysis. */
export interface AnnotationData {
  /** The id of each quote, at the same index. */
  readonly ids: readonly string[]
  /** The site's base. */
  readonly base: string
  /** The ids that lead to an id: they are further anchors of that quote. */
  readonly aliases?: ReadonlyMap<string, readonly string[]>
  readonly disputes?: readonly Dispute[]
}

/**
 * What goes into an article's tree: a mark around each quote's words and each place that something
 * leads to, on each block the notes of the quotes that begin in it, on a heading what it echoes.
 *
 * @example annotationsOf(article, analysis, { ids, base: '/' }).marks[0].properties['dataKind'] // 'direct'
 */
export function annotationsOf(
  article: ArticleText,
  analysis: Analysis,
  data: AnnotationData,
): Annotations {
  const { text, blocks } = article
  const { quotes } = analysis
  const { ids, aliases, disputes = [] } = data
  const named = voicesOf(text, analysis).flatMap(({ speaker }) =>
    speaker === null ? [] : [speaker],
  )
  const numbers = lensNumbers(named)
  const ranks = new Map(named.map((speaker, index) => [speaker, Math.min(index, colours) + 1]))
  const disputed = new Set(disputes.flatMap(({ claim, by }) => [claim, by]))
  const echoes = findEchoes(text, blocks, quotes)
  const readEcho = echoReader(analysis, ids)
  const read = noteReader(text, analysis, { ...data, disputes }, echoes)
  const notes = quotes.map((quote, index): NoteData => ({
    ...read(quote, index),
    voice: ranks.get(quote.speakers[0] ?? '') ?? colours + 1,
    lens: lensOf(quote, numbers, disputed.has(index)),
  }))
  const marks = quotes.map((quote, index) => markOf(quote, notes[index], aliases))
  return {
    marks: [...marks.filter((mark) => mark !== null), ...placesOf(text, analysis)],
    asides: [
      ...echoes
        .filter(({ by }) => by === null)
        .map((echo) => ({ at: echo.at, element: echoNote(readEcho(echo)) })),
      ...asidesOf(article, quotes, notes),
    ],
  }
}

function markOf(
  quote: Quote,
  note: NoteData | undefined,
  aliases: AnnotationData['aliases'],
): Mark | null {
  if (note === undefined) return null
  return {
    id: note.id,
    spans: quote.content,
    properties: {
      className: ['quote'],
      dataQuote: note.id,
      dataKind: quote.kind,
      dataForce: quote.force,
      dataConfidence: quote.confidence,
      dataSpeaker: quote.speakers.join(' '),
      dataVoice: String(note.voice),
      dataLens: note.lens,
    },
    aliases: aliases?.get(note.id) ?? [],
    link: noteLink(note),
  }
}

/** One aside for each block that a quote begins in; a heading shares the one of the block that it heads. */
function asidesOf(
  { blocks }: ArticleText,
  quotes: readonly Quote[],
  notes: readonly NoteData[],
): Aside[] {
  // From each block on, the first that is no heading.
  const headed: (Block | undefined)[] = []
  for (const [at, block] of [...blocks.entries()].reverse())
    headed[at] = block.kind === 'heading' ? headed[at + 1] : block
  const placeOf = (start: number): number => {
    const own = spanAt(blocks, start)
    return (headed[own] ?? blocks[own])?.start ?? start
  }
  const groups = Map.groupBy(notes, (_, index) => placeOf(quotes[index]?.content[0]?.start ?? 0))
  return [...groups].map(([at, group]) => ({ at, element: quoteNotes(group) }))
}
