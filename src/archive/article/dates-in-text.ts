import type { DateMention } from '../../analysis/index.ts'
import { compare } from '../compare.ts'
import { firstWords, lastWords } from '../words.ts'

/** Where an article names a day or period, with some words of its sentence. */
export interface DatedWords {
  /** The id of the words on the article’s page. */
  readonly id: string
  readonly before: string
  readonly words: string
  readonly after: string
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
    mentions.push({
      id: dateId(index),
      before: lastWords(sentenceBefore(text, start), contextWords),
      words: text.slice(start, end),
      after: firstWords(sentenceAfter(text, end), contextWords),
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

const reach = 200

function sentenceBefore(text: string, at: number): string {
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', at - 1) + 1, at - reach), at)
  return line.slice(Math.max(0, ...[...line.matchAll(/[.?!]”?\s/gu)].map(endOf)))
}

const endOf = ({ 0: match, index }: RegExpExecArray): number => index + match.length

function sentenceAfter(text: string, at: number): string {
  const line = text.slice(at, at + reach).split('\n', 1)[0] ?? ''
  return line.slice(0, /[.?!](?:”|\s|$)/u.exec(line)?.index ?? line.length)
}
