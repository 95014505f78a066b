import { analyze, type Analysis, type AnalyzeOptions, type Span } from '../../src/analysis/index.ts'

/** A quote as a reader sees it, for comparing with what a fixture should give. */
export interface Shown {
  readonly content: readonly string[]
  readonly cue: string | null
  readonly source: string | null
  readonly speakers: readonly string[]
  readonly kind: string
  readonly force: string
}

/** The quotes of a text, with words in place of spans and names in place of ids. */
export function showQuotes(text: string, options?: AnalyzeOptions): Shown[] {
  const analysis = analyze(text, options)
  const words = (span: Span | null): string | null =>
    span === null ? null : text.slice(span.start, span.end)
  return analysis.quotes.map(({ content, cue, source, speakers, kind, force }) => ({
    content: content.map((span) => text.slice(span.start, span.end)),
    cue: words(cue),
    source: words(source),
    speakers: speakers.map((id) => nameOf(analysis, id)),
    kind,
    force,
  }))
}

function nameOf({ speakers }: Analysis, id: string): string {
  return speakers.find((speaker) => speaker.id === id)?.name ?? `no speaker ${id}`
}
