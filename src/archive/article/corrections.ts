import type {
  Analysis,
  Evidence,
  Quote,
  Span,
  Speaker,
  TopicMention,
} from '../../analysis/index.ts'
import type { CorrectionOfQuote } from '../files/schema.ts'
import { idleParts, repeatedParts, type Idle, type Told } from './idle-entries.ts'
import { onlyPlace } from './only-place.ts'

/** A correction that could not be applied: its index in the list, its key, and what to write instead. */
export interface Misfit {
  readonly index: number
  readonly key: 'words' | 'speaker'
  readonly message: string
}

interface Corrected {
  readonly analysis: Analysis
  readonly misfits: readonly Misfit[]
  readonly idle: readonly Idle[]
}

/** An entry of the editor's, its words found. */
interface Entry {
  readonly span: Span
  readonly correction: CorrectionOfQuote
  /** Left out: as the analysis says. */
  readonly named: readonly Speaker[] | undefined
  /** What the article is about, and where. */
  readonly topics: readonly TopicMention[]
  readonly sourceOf: (quote: Quote) => Span | null
}

/**
 * Applies what the editor wrote in the article's front matter to the analysis. The editor is always
 * right: what they name is `certain`, with the evidence that the editor said so, and words of the
 * article that name somebody else are no source of it. Notices on what they settled are gone.
 *
 * - words of a quote and a `speaker` or `force`: corrects that quote;
 * - words of a quote and `quote: false`: takes the quote away;
 * - words that no quote holds: adds them as a quote.
 *
 * @param speakerOf finds a speaker by id or name, or makes one of the name; else what to write instead
 *
 * @example
 * applyCorrections(analysis, text, [{ words: '“No.”', speaker: 'ada-example' }], speakerOf)
 */
export function applyCorrections(
  analysis: Analysis,
  text: string,
  corrections: readonly CorrectionOfQuote[],
  speakerOf: (name: string) => Speaker | string,
): Corrected {
  const misfits: Misfit[] = []
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]))
  const settled: Span[] = []
  const idle: Idle[] = []
  const told: Told = new Map()
  let quotes = [...analysis.quotes]
  for (const [index, correction] of corrections.entries()) {
    const span = onlyPlace(text, correction.words)
    if (typeof span === 'string') {
      misfits.push({ index, key: 'words', message: span })
      continue
    }
    const names = namesOf(correction, speakerOf)
    if (typeof names === 'string') {
      misfits.push({ index, key: 'speaker', message: names })
      continue
    }
    for (const speaker of names ?? [])
      if (!speakers.has(speaker.id)) speakers.set(speaker.id, speaker)
    const found = innermost(quotes, span)
    const around = { text, quotes, isQuote: found >= 0, uncertain: analysis.notices }
    idle.push(
      ...idleParts(index, correction, span, around),
      ...repeatedParts(index, correction, quotes[found]?.content[0] ?? span, told),
    )
    settled.push(...(quotes[found]?.content ?? [span]))
    quotes = correctQuotes(quotes, found, {
      span,
      correction,
      named: names,
      topics: analysis.topics,
      sourceOf: (quote) => sourceFor(text, quote, analysis.speakers, names),
    })
  }
  const notices = analysis.notices.filter((notice) => !isSettled(notice, analysis.quotes, settled))
  return {
    analysis: { ...analysis, quotes, speakers: [...speakers.values()], notices },
    misfits,
    idle,
  }
}

/** Whether an entry of the editor's is on the very quote that a notice is on, not on one around it. */
function isSettled(notice: Span, quotes: readonly Quote[], settled: readonly Span[]): boolean {
  const beginning = quotes.find(({ content: [first] }) => first && isSame(first, notice))
  const quote = beginning ?? quotes[innermost(quotes, notice)]
  return settled.some((span) =>
    quote === undefined
      ? span.start <= notice.start && notice.end <= span.end
      : quote.content.some((part) => isSame(part, span)),
  )
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

function namesOf(
  { speaker }: CorrectionOfQuote,
  speakerOf: (name: string) => Speaker | string,
): Speaker[] | string | undefined {
  if (speaker === undefined) return undefined
  if (speaker === null) return []
  const named = speakerOf(speaker)
  return typeof named === 'string' ? named : [named]
}

/**
 * The words for a quote's source, unless they name somebody else than the editor does: `Ana Ruiz` is no
 * source of what Bo Lind said, `the mayor` and `Lind` may well be.
 */
function sourceFor(
  text: string,
  { source, speakers }: Quote,
  all: readonly Speaker[],
  named: readonly Speaker[] | undefined,
): Span | null {
  if (source === null || named === undefined) return source
  const isNamed = (id: string): boolean => named.some((speaker) => speaker.id === id)
  if (speakers.length === named.length && speakers.every(isNamed)) return source
  const isOther = ({ start, end }: Span): boolean =>
    start < source.end &&
    source.start < end &&
    !named.some(({ name }) => ` ${name} `.includes(` ${text.slice(start, end)} `))
  return all.some(({ id, mentions }) => !isNamed(id) && mentions.some(isOther)) ? null : source
}

/** Why a quote is as the editor says, for a reader. */
function evidenceOf(named: readonly Speaker[] | undefined): Evidence {
  const what =
    named === undefined
      ? 'says so'
      : named.length === 0
        ? 'says that nobody is named'
        : 'gives the name'
  return { rule: 'editor', reason: `The editor of this site ${what}.`, steps: [] }
}

function correctQuotes(
  quotes: readonly Quote[],
  found: number,
  { span, correction, named, topics, sourceOf }: Entry,
): Quote[] {
  const quote = quotes[found]
  if (correction.quote === false) return quote === undefined ? [...quotes] : without(quotes, found)
  const sure = { confidence: 'certain', evidence: evidenceOf(named) } as const
  const speakers = named?.map(({ id }) => id)
  if (quote !== undefined) {
    return quotes.with(found, {
      ...quote,
      ...sure,
      source: sourceOf(quote),
      speakers: speakers ?? quote.speakers,
      force: correction.force ?? quote.force,
    })
  }
  const added: Quote = {
    ...sure,
    content: [span],
    cue: null,
    source: null,
    speakers: speakers ?? [],
    kind: /^["“„«‘'].*["”“»’']$/su.test(correction.words) ? 'direct' : 'indirect',
    force: correction.force ?? 'stated',
    topics: topicsIn(topics, span),
    parent: null,
  }
  return inOrder([...quotes, added])
}

/** The topics whose words begin in a span, in the order of the text. */
function topicsIn(topics: readonly TopicMention[], { start, end }: Span): string[] {
  const places = topics.flatMap(({ id, spans }) => spans.map((span) => ({ id, at: span.start })))
  const within = places.filter(({ at }) => start <= at && at < end).sort((a, b) => a.at - b.at)
  return [...new Set(within.map(({ id }) => id))]
}

/**
 * Index of the shortest quote that holds the span's words, or touches them; -1 for none.
 *
 * @example innermost(quotes, { start: 9, end: 11 }) // 0
 */
export function innermost(quotes: readonly Quote[], span: Span): number {
  const length = (quote: Quote): number =>
    quote.content.reduce((sum, part) => sum + part.end - part.start, 0)
  let best = -1
  for (const [index, quote] of quotes.entries()) {
    if (!quote.content.some((part) => part.start < span.end && span.start < part.end)) continue
    const rival = quotes[best]
    if (rival === undefined || length(quote) < length(rival)) best = index
  }
  return best
}

function without(quotes: readonly Quote[], gone: number): Quote[] {
  const shift = (parent: number | null): number | null => {
    if (parent === null || parent < gone) return parent
    return parent === gone ? null : parent - 1
  }
  return quotes
    .filter((_, index) => index !== gone)
    .map((quote) => ({ ...quote, parent: shift(quote.parent) }))
}

function inOrder(quotes: readonly Quote[]): Quote[] {
  const order = quotes
    .map((quote, index) => ({ quote, index }))
    .sort(
      (a, b) =>
        (a.quote.content[0]?.start ?? 0) - (b.quote.content[0]?.start ?? 0) || a.index - b.index,
    )
  const moved = new Map(order.map(({ index }, to) => [index, to]))
  return order.map(({ quote }) => ({
    ...quote,
    parent: quote.parent === null ? null : (moved.get(quote.parent) ?? null),
  }))
}
