import type { Analysis, EvidenceStep, Quote } from '../../analysis/index.ts'
import type { EchoData } from '../../markdown/echo-note.ts'
import { joinNames } from '../../markdown/names.ts'
import { speakersOf, type NoteData, type NoteRelation } from '../../markdown/notes.ts'
import { openingWords } from '../opening-words.ts'
import type { Dispute } from '../types.ts'
import { quotePath, speakerPath, withBase } from '../urls.ts'
import type { Echo } from './echoes.ts'
import { toldByOf } from './teller.ts'

/** What notes are written from, besides the analysis. */
interface NoteSources {
  readonly ids: readonly string[]
  readonly base: string
  readonly disputes: readonly Dispute[]
}

/**
 * Gives a function that reads what the note on a quote says, but for its colour and lens.
 *
 * @example noteReader(text, analysis, { ids, base: '/', disputes: [] }, [])(quote, 0).words // '“Not now.”'
 */
export function noteReader(
  text: string,
  analysis: Analysis,
  { ids, base, disputes }: NoteSources,
  echoes: readonly Echo[],
): (quote: Quote, index: number) => Omit<NoteData, 'voice' | 'lens'> {
  const names = namesOf(analysis)
  const sourceOf = ({ source }: Quote): string | null =>
    source === null ? null : text.slice(source.start, source.end)
  const wordsOf = (index: number): string => {
    const span = analysis.quotes[index]?.content[0]
    return span === undefined ? '' : openingWords(text.slice(span.start, span.end))
  }
  const whoseQuote = (index: number): string => {
    const quote = analysis.quotes[index]
    if (quote === undefined) return ''
    const named = namedIn(quote.speakers, names)
    return speakersOf({ speakers: named, source: sourceOf(quote), force: quote.force })
  }
  const relation = (label: string, index: number): NoteRelation => ({
    label,
    names: whoseQuote(index),
    words: wordsOf(index),
    href: `#${ids[index] ?? ''}`,
  })
  const readEcho = echoReader(analysis, ids)
  const echoesBy = Map.groupBy(echoes, ({ by }) => by)
  const byClaim = Map.groupBy(disputes, ({ claim }) => claim)
  const byDenial = Map.groupBy(disputes, ({ by }) => by)
  return (quote, index) => ({
    id: ids[index] ?? '',
    number: index + 1,
    words: wordsOf(index),
    href: withBase(base, quotePath(ids[index] ?? '')),
    previous: ids[index - 1] ?? null,
    next: ids[index + 1] ?? null,
    speakers: quote.speakers.map((speaker) => ({
      name: names.get(speaker) ?? speaker,
      href: withBase(base, speakerPath(speaker)),
    })),
    source: sourceOf(quote),
    kind: quote.kind,
    force: quote.force,
    confidence: quote.confidence,
    ...toldByOf({ text, analysis }, quote),
    why: [quote.evidence.reason, ...quote.evidence.steps.map((step) => stepSentence(text, step))],
    relations: [
      ...(byClaim.get(index) ?? []).map(({ by }) => relation('Disputed by', by)),
      ...(byDenial.get(index) ?? []).map(({ claim }) => relation('Disputes', claim)),
    ],
    echoes: (echoesBy.get(index) ?? []).map(readEcho),
  })
}

const namesOf = ({ speakers }: Pick<Analysis, 'speakers'>): Map<string, string> =>
  new Map(speakers.map(({ id, name }) => [id, name]))

const namedIn = (ids: readonly string[], names: ReadonlyMap<string, string>): { name: string }[] =>
  ids.map((id) => ({ name: names.get(id) ?? id }))

/**
 * Gives a function that reads what is said of an echo.
 *
 * @example echoReader(analysis, ids)(echo).who // 'Ada Example'
 */
export function echoReader(
  analysis: Pick<Analysis, 'quotes' | 'speakers'>,
  ids: readonly string[],
): (echo: Echo) => EchoData {
  const names = namesOf(analysis)
  return ({ quote, here, there }) => {
    const speakers = analysis.quotes[quote]?.speakers ?? []
    return {
      who: speakers.length === 0 ? null : joinNames(namedIn(speakers, names)),
      href: `#${ids[quote] ?? ''}`,
      here,
      there,
    }
  }
}

/** `“He” is Lavrov: named two sentences before.` */
function stepSentence(text: string, { span, name, why }: EvidenceStep): string {
  return `“${text.slice(span.start, span.end)}” is ${name}: ${why}.`
}
