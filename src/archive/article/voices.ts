import type { Analysis, Quote } from '../../analysis/index.ts'
import { isImagined } from '../imagined.ts'
import type { Voice } from '../types.ts'
import { countWords } from '../words.ts'

/**
 * Who an article gives the floor to: quotes and words for each speaker, most words first, those whom
 * the article does not name together as `null`. Hypothetical quotes were said by nobody and do not
 * count; words of a quote inside another count for the inner speaker only.
 *
 * @example
 * voicesOf(text, analysis)[0] // { speaker: 'ada-example', quotes: 2, directWords: 9, reportedWords: 4 }
 */
export function voicesOf(text: string, analysis: Pick<Analysis, 'quotes'>): Voice[] {
  const voices = new Map<
    string | null,
    { quotes: number; directWords: number; reportedWords: number }
  >()
  for (const [index, quote] of analysis.quotes.entries()) {
    if (isImagined(quote)) continue
    const words = ownWords(text, analysis.quotes, index)
    for (const speaker of quote.speakers.length > 0 ? quote.speakers : [null]) {
      const voice = voices.get(speaker) ?? { quotes: 0, directWords: 0, reportedWords: 0 }
      voice.quotes += 1
      if (quote.kind === 'direct') voice.directWords += words
      else voice.reportedWords += words
      voices.set(speaker, voice)
    }
  }
  return [...voices]
    .map(([speaker, voice]) => ({ speaker, ...voice }))
    .sort((a, b) => totalWords(b) - totalWords(a) || compareNames(a.speaker, b.speaker))
}

const totalWords = (voice: Pick<Voice, 'directWords' | 'reportedWords'>): number =>
  voice.directWords + voice.reportedWords

const compareNames = (a: string | null, b: string | null): number => {
  if (a === b) return 0
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}

/**
 * How many words a quote has that stand in no quote inside it.
 *
 * @example ownWords('“Who said ‘never’?”', quotes, 0) // 2
 */
export function ownWords(text: string, quotes: readonly Quote[], index: number): number {
  const count = (quote: Quote): number =>
    quote.content.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0)
  const quote = quotes[index]
  if (quote === undefined) return 0
  const inner = quotes.filter(({ parent }) => parent === index)
  return Math.max(0, count(quote) - inner.reduce((sum, child) => sum + count(child), 0))
}
