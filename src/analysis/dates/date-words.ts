/** What the words in and around a date tell: whether it is one at all, and which way it points. */
import type { Span } from '../types.ts'

/** Where the words around a date place it, seen from the day of writing. */
export type Tense = 'past' | 'future' | 'unknown'

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec'
const MONTH = `(?:${MONTHS})`
const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const WEEKDAY = `(?:${WEEKDAYS})`
const COUNTED =
  '%|percent|per cent|million|billion|thousand|people|men|women|soldiers|troops|years?|months?|weeks?|days?|hours?|minutes?'

/** Numbers of a calendar date that look like a part of one, and are none where they stand. */
const numbers: readonly RegExp[] = [
  // Times of day, and other numbers with a colon, a comma or a point in them.
  /(?<=\d)T\d{2}:\d{2}(?::\d{2})?/g,
  /(?<![\w.:,-])\d{1,3}(?:[.:,]\d{1,3})+(?![\d-])/g,
  /\b\d{1,2}\s?[ap]\.?m\b/gi,
  // `24/7`, and days whose order of day and month nobody can tell.
  /(?<![\w/])\d{1,2}\/\d{1,2}(?:\/\d{1,4})?\b/g,
  new RegExp(String.raw`(?<!\d)\d{1,4}(?=[\s-]?(?:${COUNTED})(?!\w))`, 'gi'),
  // `On March 5, 16 ships sailed`, `in June, 20 did`: after a comma only four digits are a year.
  new RegExp(String.raw`(?<=\b${MONTH}\.?(?:\s\d{1,2}(?:st|nd|rd|th)?)?,\s?)\d{1,3}(?!\d)`, 'gi'),
  new RegExp(String.raw`(?<=\b${WEEKDAY},\s?)\d{1,3}(?!\d)`, 'gi'),
  new RegExp(String.raw`\b${MONTH}\s\d{1,2}(?:st|nd|rd|th)?(?=\s(?:attacks?|movement)\b)`, 'gi'),
]

/** Words that look like a calendar date, and are none where they stand. */
const NAMES = new RegExp(
  [
    // Days that come back, and names with a day in them.
    String.raw`\b(?:every|each|any|most|some|an?|one)\s${WEEKDAY}\b`,
    String.raw`\b(?:ash|bloody|black|cyber|easter|good|holy|palm|super|whit)\s${WEEKDAY}\b`,
    String.raw`\b${WEEKDAY}\s(?:times|telegraph|mirror|express|mail|post|herald|night\slive)\b`,
    String.raw`\bweekends?\sof\b`,
  ].join('|'),
  'gi',
)

const WORD = /[\p{L}\p{N}\p{M}_]+/gu
// Written small, `may` and `march` are verbs; `Sun` and `Sat` are no days on their own.
const capitalCalendarWords = new Set(MONTHS.split('|'))
const calendarWords = new Set(
  `${WEEKDAYS}|weekend|last|past|this|next|in|on|of|the|to|through|until|till`.split('|'),
)
const CALENDAR_NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/i

const MONTH_NAME = new RegExp(String.raw`\b${MONTH}\b`, 'i')
const WEEKDAY_NAME = new RegExp(String.raw`\b${WEEKDAY}\b`, 'i')
const ISO_DAY = /(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/
const YEAR = /(?<!\d)(?:1\d|20)\d\d(?!\d)/
/** Words that make a month's name a time: `in May` is one, `said May` is a person. */
const BEFORE_MONTH =
  /\b(?:in|since|until|till|by|of|from|during|before|after|last|next|this|early|late|mid|through|around)[\s-]$/i

// Words that end like a past and look ahead, such as `due` and `expected`, come first.
const TENSE =
  /\b(?:(will|shall|would|won['’]t|going\sto|(?:is|are)\sto|(?:is|are|was|were|be)\sdue|tomorrow|forecast|predicts?|expects?|expected|scheduled|planned|plans?|set\sto|coming|upcoming|next)|yesterday|said|says|told|was|were|had|has|have|did|began|came|went|took|made|met|held|fell|won|lost|left|gave|found|became|spoke|wrote|shot|saw|[a-z]{3,15}ed)\b|['’](ll)\b/gi
const TENSE_REACH = 80

/** What says of a term that it lies ahead, besides the words that place any date there. */
const TERM_AHEAD =
  /\b(?:must|should|may|might|can|cannot|could|(?:demand|expect|hope|intend|mean|need|want)s?)\b/gi
/** More verbs after which a term lies behind. */
const TERM_BEHIND =
  /\b(?:bought|broke|brought|built|drew|fled|got|grew|ran|rose|sank|sent|sold|stood)\b/gi
/** A verb that another leads to: `be reopened`, `to leave`. */
const LED_VERB = /\b(?:be|been|being|to)\s(?:[a-z]{1,20}ly\s)?[a-z]{1,20}/gi

// chrono-node takes a lone `May` for the month only after `in`.
const TIME_BEFORE_MAY =
  /\b(?:since|until|till|by|of|from|during|before|after|last|next|this|early|late|mid)(?=[\s-]May\b)/gi

/**
 * The text with nothing left for chrono-node but the words and numbers that calendar dates are made
 * of: the spans given, disguises and all other words are blanked out. What it does not see, it can
 * neither misread nor, as with a thousand units of time in a row, lose itself in. As long as the
 * text.
 *
 * @example showCalendarWords('She left on 4 May.', []) // '### #### on 4 May.'
 */
export function showCalendarWords(text: string, claimed: readonly Span[]): string {
  const rest = withoutSpans(text, claimed)
  // Most sentences with a date have no number.
  const disguises = /\d/.test(rest) ? numbers : []
  return (
    disguises
      .reduce((shown, disguise) => shown.replace(disguise, blank), rest)
      .replace(NAMES, blank)
      .replace(TIME_BEFORE_MAY, (word) => 'in'.padStart(word.length, '#'))
      .replace(WORD, (word) => (isCalendarWord(word) ? word : blank(word)))
      // The only dash that it knows inside `July 27–28`.
      .replace(/[‐‑‒–]/g, '-')
  )
}

/**
 * A text with some spans blanked out.
 *
 * @param spans in order
 *
 * @example withoutSpans('last May', [{ start: 0, end: 4 }]) // '#### May'
 */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let rest = ''
  let end = 0
  for (const span of spans) {
    rest += text.slice(end, span.start) + blank(text.slice(span.start, span.end))
    end = span.end
  }
  return rest + text.slice(end)
}

function isCalendarWord(word: string): boolean {
  if (/^\d/.test(word)) return CALENDAR_NUMBER.test(word)
  const lower = word.toLowerCase()
  return calendarWords.has(lower) || (/^[A-Z]/.test(word) && capitalCalendarWords.has(lower))
}

function blank(words: string): string {
  return '#'.repeat(words.length)
}

/** Whatever names a month, a weekday or a day of a year has one of these in it. */
const CALENDAR_NAME = new RegExp(String.raw`\b(?:${WEEKDAYS}|weekend)\b|\b${MONTH}\b|\d{4}`, 'i')

/**
 * False when a text has no day or month that {@link namesMonth} or {@link namesWeekday} would take.
 *
 * @example mayNameDay('Prices rose by 5 crowns.') // false
 */
export function mayNameDay(text: string): boolean {
  return CALENDAR_NAME.test(text)
}

/**
 * True when the words are a weekday or a certain weekend, with whatever goes with it.
 *
 * @example namesWeekday('next Monday') // true
 */
export function namesWeekday(words: string): boolean {
  return WEEKDAY_NAME.test(words) || namesWeekend(words)
}

/**
 * True for `this weekend` and its like; `the weekend` alone may be any.
 *
 * @example namesWeekend('the weekend') // false
 */
export function namesWeekend(words: string): boolean {
  return /^(?:this|last|past|next)\sweekend\b/i.test(words)
}

/**
 * True when the words name a month: of a year or with a day, or alone where a time is meant.
 *
 * @example namesMonth('May', 'in ', { day: false, year: false }) // true
 */
export function namesMonth(
  words: string,
  before: string,
  known: { readonly day: boolean; readonly year: boolean },
): boolean {
  if (ISO_DAY.test(words)) return true
  const name = MONTH_NAME.exec(words)?.[0] ?? ''
  // chrono-node also reads two digits as a year.
  if (!name || (known.year && !YEAR.test(words))) return false
  return known.day || known.year || (isFullName(name) && BEFORE_MONTH.test(before))
}

function isFullName(month: string): boolean {
  return month.length > 4 || /^(?:may|june|july)$/i.test(month)
}

/**
 * Which way a date points: the nearest word of its sentence that has a tense decides, first those
 * before the date, then those after it.
 *
 * @example
 * readTense('He said on Friday that he will go.', friday)
 * //            ^^^^ past
 */
export function readTense(text: string, span: Span): Tense {
  const before = text.slice(Math.max(0, span.start - TENSE_REACH), span.start)
  // `By Friday, he had left` looks back; `must leave by Friday` does not.
  if (/\b(?:next|until|till|by)\s$/.test(before)) return 'future'
  if (/\b(?:last|since)\s$/i.test(before)) return 'past'
  const after = text.slice(span.end, span.end + TENSE_REACH)
  const sentenceStart = Math.max(
    ...['. ', '? ', '! ', '; ', '\n'].map((mark) => before.lastIndexOf(mark)),
  )
  const sentenceEnd = after.search(/[.?!;]\s|\n/)

  const nearest =
    [...before.slice(sentenceStart + 1).matchAll(TENSE)].at(-1) ??
    [...after.slice(0, sentenceEnd < 0 ? undefined : sentenceEnd).matchAll(TENSE)].at(0)
  if (!nearest) return 'unknown'
  return nearest[1] === undefined && nearest[2] === undefined ? 'past' : 'future'
}

/**
 * True when a past governs a term, so that it is counted from then and not from the day of writing. The
 * nearest verb before it in its clause decides, or, where it opens the clause, the first one after it.
 *
 * @example
 * isTermOfPast('It failed within a year.', term) // true
 * isTermOfPast('It will be built within a year.', term) // false
 */
export function isTermOfPast(text: string, { start, end }: Span): boolean {
  const [before = ''] = text
    .slice(Math.max(0, start - TENSE_REACH), start)
    .split(/[“”"‘;:.?!\n]/u)
    .slice(-1)
  const [after = ''] = text.slice(end, end + TENSE_REACH).split(/[”";:.?!\n]|’(?!\p{L})/u)
  const verb = tensesIn(before).at(-1)
  const opens = before.slice(before.lastIndexOf(',') + 1).trim() === ''
  return (verb ?? (opens ? tensesIn(after)[0] : undefined)) === 'past'
}

/** The tense of each word of a clause that has one, in order. */
function tensesIn(clause: string): Tense[] {
  const words = clause.replace(LED_VERB, blank)
  const places = (pattern: RegExp, tense: Tense): { index: number; tense: Tense }[] =>
    [...words.matchAll(pattern)].map(({ index }) => ({ index, tense }))
  const others = [...words.matchAll(TENSE)].map(({ index, 1: ahead, 2: will }) => ({
    index,
    tense: ahead === undefined && will === undefined ? ('past' as const) : ('future' as const),
  }))
  return [...places(TERM_AHEAD, 'future'), ...places(TERM_BEHIND, 'past'), ...others]
    .sort((a, b) => a.index - b.index)
    .map(({ tense }) => tense)
}
