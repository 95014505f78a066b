/**
 * Dates and periods in a text, resolved against the article's date to ISO 8601, always in UTC.
 *
 * Three steps: {@link findPeriods} takes what names a time by its distance or by its year
 * (`yesterday`, `the 1990s`); chrono-node finds what names it by month or weekday; the calendar says
 * which year and which Thursday is meant.
 */
import type { ParsedComponents } from 'chrono-node'
import { casual, Chrono, type ParsedResult } from 'chrono-node/en'
import type { DateMention, Span } from '../types.ts'
import {
  add,
  readDay,
  toDay,
  toInterval,
  toIso,
  weekdayAfter,
  weekdayBefore,
  weekdayInWeek,
} from './calendar.ts'
import {
  mayNameDay,
  showCalendarWords,
  withoutSpans,
  namesMonth,
  namesWeekday,
  namesWeekend,
  readTense,
  type Tense,
} from './date-words.ts'
import { findPeriods, type Period } from './periods.ts'

// chrono-node walks the text before and after each of its matches: short pieces keep it linear.
const LONGEST_PIECE = 1200

// chrono-node reckons in local time. Nothing that it reckons is used, only what the words name.
const anyDay = new Date(2000, 0, 1, 12)

// What each of chrono-node’s parsers that is of use here reads alone.
const DAYS = [
  ...['5 March 2031', 'March 5, 2031', 'March 2031', '2031 March', 'in March', '03/2031'],
  ...['2031-03-05', '2031/3/5', 'Thursday'],
]

// Times of day and distances are blanked out before: their parsers find nothing, and take long to.
const calendar = new Chrono({
  parsers: casual.parsers.filter((parser) => {
    const alone = new Chrono({ parsers: [parser], refiners: [] })
    const reads = (words: string): boolean => alone.parse(words, anyDay).length > 0
    return DAYS.some(reads) && !reads('5 pm')
  }),
  refiners: casual.refiners,
})

// No `Sept.` before a day, and no initial: a small word, its mark, and a capital behind the space.
const SENTENCE_END = /(?<=\p{Ll}{2}[.!?]["”’)]{0,2})\s(?=["“‘(]?\p{Lu})/u

const LEADING = /^(?:[\s,(]|(?:in|on|the)\b)+/i

/**
 * Find the dates and periods of a text, in order.
 *
 * A weekday is the last one up to the article's day, or the next one where the words around it look
 * ahead (`will meet on Thursday`); a month or day without a year likewise, and the nearest one where
 * they do not tell. Without `date` only what names its year is found.
 *
 * @example
 * findDates('She left on Thursday; he will follow in May 2031.', blocks, '2030-04-05')
 * //                     ^^^^^^^^ 2030-04-04         ^^^^^^^^ 2031-05
 */
export function findDates(
  text: string,
  blocks: readonly Span[],
  date: string | undefined,
): DateMention[] {
  const today = date === undefined ? null : readDay(date)
  const mentions: DateMention[] = []
  let done = 0
  for (const block of blocks) {
    for (const piece of cut(text, Math.max(block.start, done), Math.min(block.end, text.length))) {
      for (const { start, end, resolves } of readPiece(text.slice(piece.start, piece.end), today)) {
        if (resolves === null) continue
        mentions.push({ start: piece.start + start, end: piece.start + end, resolves })
      }
    }
    done = Math.max(done, block.end)
  }
  return mentions
}

/** Sentences, so that those without a date are passed over; longer ones are cut after a word. */
function* cut(text: string, from: number, to: number): Generator<Span> {
  for (let start = from; start < to;) {
    let end = Math.min(start + LONGEST_PIECE, to)
    const piece = text.slice(start, end)
    const sentence = piece.search(SENTENCE_END)
    const last = sentence >= 0 ? sentence : end < to ? piece.lastIndexOf(' ') : -1
    if (last > 0) end = start + last + 1
    yield { start, end }
    start = end
  }
}

function readPiece(piece: string, today: Date | null): Period[] {
  const periods = findPeriods(piece, today)
  // Most pieces name no day, and chrono-node takes longest to find nothing.
  if (!mayNameDay(piece)) return periods
  if (periods.length > 0 && !mayNameDay(withoutSpans(piece, periods))) return periods
  const shown = showCalendarWords(piece, periods)
  const days = runs(shown).flatMap(({ start: first, end }) =>
    readRun(shown.slice(first, end)).map((result) => {
      const span = trim({ index: first + result.index, text: result.text })
      return { ...span, resolves: resolve(result, piece, span, today) }
    }),
  )
  return [...periods, ...days].sort((a, b) => a.start - b.start)
}

/** So many runs of calendar words are remembered. */
const MOST_RUNS = 500

/** What chrono-node finds in runs of calendar words: texts say `on Thursday` again and again. */
const knownRuns = new Map<string, readonly ParsedResult[]>()

function readRun(run: string): readonly ParsedResult[] {
  const known = knownRuns.get(run)
  if (known !== undefined) return known
  const found = calendar.parse(run, anyDay)
  if (knownRuns.size >= MOST_RUNS) knownRuns.clear()
  knownRuns.set(run, found)
  return found
}

/** Where calendar words stand together: no date goes over a blanked word. */
function runs(shown: string): Span[] {
  // The shortest name has three letters, and between most words stands a single space.
  return [...shown.matchAll(/[^#]{3,}/g)]
    .filter(({ 0: run }) => mayNameDay(run))
    .map(({ index, 0: run }) => ({ start: index, end: index + run.length }))
}

/** The span of a result without the prepositions and punctuation at its ends. */
function trim({ index, text }: Pick<ParsedResult, 'index' | 'text'>): Span {
  const start = LEADING.exec(text)?.[0].length ?? 0
  let end = text.length
  while (end > start && /[\s,)#]/.test(text.charAt(end - 1))) end -= 1
  if (/\sof$/i.test(text.slice(start, end))) end -= ' of'.length
  return { start: index + start, end: index + end }
}

function resolve(
  { start, end }: ParsedResult,
  piece: string,
  span: Span,
  today: Date | null,
): string | null {
  const words = piece.slice(span.start, span.end)
  const tense = leadingWord(words).tense ?? readTense(piece, span)

  if (start.isCertain('month')) {
    const known = { day: start.isCertain('day'), year: start.isCertain('year') }
    if (!namesMonth(words, piece.slice(0, span.start), known)) return null
    const precision = known.day ? 'day' : 'month'
    const after = piece.slice(span.end)
    const first = calendarDay(start, namedYear([start, end], after, today), tense, today)
    if (!first || !end) return first && toIso(first, precision)
    const last = calendarDay(end, namedYear([end, start], after, today), 'future', first)
    // `5 June to July` ends with July.
    const through = last && known.day && !end.isCertain('day') ? lastDay(last) : last
    return through && toInterval(toIso(first, precision), toIso(through, precision))
  }

  if (!today || !namesWeekday(words)) return null
  if (namesWeekend(words)) return weekend(words, tense, today)
  const first = weekday(start, words, tense, today)
  return end ? toInterval(toIso(first), toIso(weekday(end, '', 'future', first))) : toIso(first)
}

/** The last day of the month that begins with `date`. */
const lastDay = (date: Date): Date => add(add(date, 1, 'month'), -1, 'day')

/** The year that the first of the components names, or that `last year` and its like after it do. */
function namedYear(
  ends: readonly (ParsedComponents | null | undefined)[],
  after: string,
  today: Date | null,
): number | null {
  const named = ends.find((components) => components?.isCertain('year'))
  if (named) return named.get('year')
  const [, which] = /^,?\s(?:of\s|in\s)?(last|this|next)\syear\b/i.exec(after) ?? []
  return which && today ? today.getFullYear() + leadingWord(which).direction : null
}

/** The day that month and day of the month mean, in the year given or where the tense points. */
function calendarDay(
  components: ParsedComponents,
  year: number | null,
  tense: Tense,
  today: Date | null,
): Date | null {
  const month = components.get('month') ?? 1
  const day = components.isCertain('day') ? (components.get('day') ?? 1) : 1
  if (year !== null) return toDay(year, month, day)
  if (!today) return null

  const thisYear = today.getFullYear()
  const days = [-1, 0, 1].flatMap((years) => toDay(thisYear + years, month, day) ?? [])
  const weekday = components.isCertain('weekday') ? components.get('weekday') : null
  const onWeekday = days.filter((choice) => choice.getDay() === weekday)
  const choices = onWeekday.length > 0 ? onWeekday : days

  // A whole month counts as to come, and as over, while it lasts.
  const now = components.isCertain('day') ? today : add(today, 1 - today.getDate(), 'day')
  const distance = (choice: Date): number => choice.getTime() - now.getTime()
  const nearest = choices.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b))).at(0)
  if (tense === 'past')
    return choices.findLast((choice) => distance(choice) <= 0) ?? nearest ?? null
  if (tense === 'future') return choices.find((choice) => distance(choice) >= 0) ?? nearest ?? null
  return nearest ?? null
}

/**
 * The day that a weekday means. News writes `on Friday` on a Friday of that same day; `last` and
 * `next` keep away from it. `this` is the one of this week unless the tense says otherwise.
 */
function weekday(components: ParsedComponents, words: string, tense: Tense, today: Date): Date {
  const day = components.get('weekday') ?? 0
  const { word, tense: led } = leadingWord(words)
  if (led === 'future') return weekdayAfter(today, day)
  if (led === 'past') return weekdayBefore(today, day)
  if (word === 'this' && tense === 'unknown') return weekdayInWeek(today, day)
  return tense === 'future'
    ? weekdayAfter(add(today, -1, 'day'), day)
    : weekdayBefore(add(today, 1, 'day'), day)
}

/** Saturday and Sunday of `this weekend`, `last weekend` or `next weekend`. */
function weekend(words: string, tense: Tense, today: Date): string | null {
  const led = leadingWord(words)
  // On a Monday, what happened `this weekend` did not happen next Saturday.
  const isOver = led.tense === 'past' || (tense === 'past' && ![0, 6].includes(today.getDay()))
  const sunday = isOver
    ? weekdayBefore(today, 0)
    : add(weekdayInWeek(today, 0), led.direction, 'week')
  return toInterval(toIso(add(sunday, -1, 'day')), toIso(sunday))
}

/** `last`, `past`, `this` or `next` at the start of a date, and which way it points. */
function leadingWord(words: string): { word: string; tense: Tense | null; direction: number } {
  const word = /^(?:last|past|this|next)\b/i.exec(words)?.[0].toLowerCase() ?? ''
  if (word === 'next') return { word, tense: 'future', direction: 1 }
  if (word === 'last' || word === 'past') return { word, tense: 'past', direction: -1 }
  return { word, tense: null, direction: 0 }
}
