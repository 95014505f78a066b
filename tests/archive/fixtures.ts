import type { Analysis, Quote, Speaker } from '../../src/analysis/index.ts'

/** A span around words of the text. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}

/** A quote of a text; what is left out is the plainest. */
export function quoteOf(
  text: string,
  words: string | readonly string[],
  rest: Partial<Quote> = {},
): Quote {
  return {
    content: [words].flat().map((part) => spanOf(text, part)),
    cue: null,
    source: null,
    speakers: [],
    kind: 'direct',
    force: 'stated',
    confidence: 'certain',
    evidence: { rule: 'test', reason: 'A test says so.', steps: [] },
    topics: [],
    parent: null,
    ...rest,
  }
}

/** A fictional speaker. */
export function speakerOf(id: string, name: string): Speaker {
  return { id, name, kind: 'person', role: null, known: false, mentions: [] }
}

/** An analysis of these quotes. */
export function analysisOf(quotes: readonly Quote[], speakers: readonly Speaker[] = []): Analysis {
  return { quotes, speakers, topics: [], proposedTopics: [], dates: [], notQuotes: [], notices: [] }
}
