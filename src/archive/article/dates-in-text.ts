import type { DateMention } from '../../analysis/index.ts'
import { compare } from '../compare.ts'
import { countWords, firstWords, lastWords } from '../words.ts'

/** Where an article names a day or period, with some words of its sentence. */
export interface DatedWords {
  /** The id of the words on the article’s page. */
  readonly id: string
  readonly before: string
  readonly words: string
  readonly after: string
  /** Whether its sentence begins before these words, and whether it goes on after them. */
  readonly isCut: { readonly before: boolean; readonly after: boolean }
}

/** A day or period, and each place of an article that means it. */
export interface DateInText {
  /** As {@link DateMention.resolves}. */
  readonly resolves: string
  readonly mentions: readonly DatedWords[]
}

const contextWords = 7

/** The id of the words of an article’s n-th date, counted from 0. @example dateId(0) // 'd1' */
export const dateId = (index: number): string => `d${index + 1}`

/**
 * The dates of an article in the order of time: what began first comes first, and of what began on the
 * same day what ended first.
 *
 * @example datesInText('We met in the 1990s.', dates)[0].resolves // '1990/1999'
 */
export function datesInText(text: string, dates: readonly DateMention[]): DateInText[] {
  const entries = new Map<string, DatedWords[]>()
  for (const [index, { start, end, resolves }] of dates.entries()) {
    const mentions = entries.get(resolves) ?? []
    const [before, after] = [sentenceBefore(text, start), sentenceAfter(text, end)]
    mentions.push({
      id: dateId(index),
      before: lastWords(before.words, contextWords),
      words: text.slice(start, end),
      after: firstWords(after.words, contextWords),
      isCut: { before: isCut(before), after: isCut(after) },
    })
    entries.set(resolves, mentions)
  }
  return [...entries]
    .map(([resolves, mentions]) => ({ resolves, mentions }))
    .sort((a, b) => compare(orderOf(a.resolves), orderOf(b.resolves)))
}

/** First day and last day: a year begins with its first day and ends after its last. */
function orderOf(resolves: string): string {
  const [from = '', to = from] = resolves.split('/')
  return `${from.padEnd(10, '-01')} ${to.padEnd(10, '-99')}`
}

/** The words of a sentence on one side of a date, and whether they are all that it has there. */
interface Side {
  readonly words: string
  readonly isWhole: boolean
}

const isCut = ({ words, isWhole }: Side): boolean => !isWhole || countWords(words) > contextWords

const reach = 200

/** Where a sentence ends. What goes on small or with a figure goes on: `at 5 p.m. on`, `No. 2`. */
const sentenceEnd = /[.?!]”?(?:\s(?!\s*[\p{Ll}\p{N}])|$)/gu

function sentenceBefore(text: string, at: number): Side {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const from = Math.max(lineStart, at - reach)
  // With a letter of the date, which tells whether a sentence begins there.
  const ends = [...text.slice(from, at + 1).matchAll(sentenceEnd)].map(endOf)
  const start = from + (ends.findLast((end) => from + end <= at) ?? 0)
  return { words: text.slice(start, at), isWhole: start > from || from === lineStart }
}

const endOf = ({ 0: match, index }: RegExpExecArray): number => index + match.length

function sentenceAfter(text: string, at: number): Side {
  const seen = text.slice(at, at + reach)
  const line = seen.split('\n', 1)[0] ?? ''
  const end = [...line.matchAll(sentenceEnd)][0]?.index
  const isWhole = end !== undefined || line.length < seen.length || at + reach >= text.length
  return { words: line.slice(0, end), isWhole }
}
