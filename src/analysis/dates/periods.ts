/**
 * Days and periods that a text names by their distance from the day of writing (`yesterday`, `last
 * month`, `within a week`), and years and decades, which name no day.
 *
 * chrono-node knows some of these, but reads a period as a moment (`last week` as this day a week
 * ago) in the machine's time zone; here they keep their length.
 *
 * Seasons are left out: which months a summer has depends on where the writer is.
 */
import type { Span } from '../types.ts'
import { isTermOfPast } from './date-words.ts'
import { add, toInterval, toIso, weekdayInWeek, wholeUnit, type Unit } from './calendar.ts'

/** What a text says, and when that is; null when only the article's date could tell. */
export interface Period extends Span {
  readonly resolves: string | null
}

interface Rule {
  /** A pattern in which a space stands for any short gap between words. */
  readonly words: string
  /** Letters one of which every match has, so that texts without them are spared the pattern. */
  readonly signs: readonly string[]
  readonly read: (groups: readonly (string | undefined)[], today: Date | null) => string | null
  /** Tells where it cannot be said when that is, by the words around. */
  readonly isUntold?: (text: string, span: Span) => boolean
}

const counts = `a an one two three four five six seven eight nine ten eleven twelve`.split(' ')
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const quarters = 'first second third fourth'.split(' ')

const COUNT = String.raw`\d{1,3}|${counts.join('|')}`
const UNIT = '(day|week|month|year)s?'
const YEAR = String.raw`(?:1[5-9]|20)\d\d`
const BEFORE_YEAR =
  'in|since|until|till|by|during|from|before|after|between|early|late|mid|around|circa|through'
/** No number of something: `in 2014 people voted` is rare, `of 2000 boats` is not. */
const NOT_COUNTED = String.raw`(?![\d.,]*\d)(?! (?:%|per ?cent|people|men|women|soldiers|troops|votes|hours|dollars|euros|pounds|miles|met(?:er|re)s|kilomet(?:er|re)s|tons|tonnes|times|words|pages)\b)(?!(?<=00) (?!(?:as|does|has|his|is|its|this|was)\b)[a-z]{2,20}s\b)`
/** `Today` in the name of a newspaper or programme. */
const NEWSPAPER = /(?<=\p{Lu}\p{L}{0,30}\s)Today\b/gu

/** How many units `recent` and `a few` are taken to be; the result is rounded to whole units. */
const FEW = 3

/** Every period has one of these in it. */
const MAY_BE_PERIOD =
  /\d{4}|\d0s|\b(?:today|tonight|tomorrow|yesterday|night|morning|afternoon|evening|quarter|(?:day|week|month|year)s?)\b/i

/** Signs of what points forward or back, and of years. */
const ahead = ['last', 'next', 'past', 'this', 'coming']
const years = ['15', '16', '17', '18', '19', '20']

/** In order of precedence: what one rule has claimed, the next does not see. */
const rules: readonly Rule[] = [
  day('the day before yesterday', ['yesterday'], -2),
  day('the day after tomorrow', ['tomorrow'], 2),
  day('today|tonight|this (?:morning|afternoon|evening)', ['today', 'tonight', 'this'], 0),
  day('last night|yesterday(?: (?:morning|afternoon|evening|night))?', ['night', 'yesterday'], -1),
  day('tomorrow(?: (?:morning|afternoon|evening|night))?', ['tomorrow'], 1),
  {
    words: `(${weekdays.join('|')})(?: of)? (this|last|past|next) week`,
    signs: ['week'],
    read: ([weekday = '', which], today) =>
      today &&
      toIso(weekdayInWeek(add(today, direction(which), 'week'), weekdays.indexOf(weekday))),
  },
  {
    words: '(?:(?:in|over|during|for|within) )?(?:(?:the|these) )?recent (day|week|month|year)s',
    signs: ['recent'],
    read: ([unit], today) => today && stretch(today, -FEW, toUnit(unit), 'rounded'),
  },
  {
    words: `(?:(?:in|over|during|for|within) )?(?:(?:the|these) )?(past|last|next|coming) (?:few|several|couple of) ${UNIT}(?! of\\b)`,
    signs: ['few', 'several', 'couple'],
    read: ([which, unit], today) =>
      today && stretch(today, FEW * direction(which), toUnit(unit), 'rounded'),
  },
  {
    words: `(?:(?:in|over|during|for|within) )?(?:the )?(past|last|next|coming) (${COUNT}) ${UNIT}(?! of\\b)`,
    signs: ahead,
    read: ([which, count, unit], today) =>
      today && stretch(today, toCount(count) * direction(which), toUnit(unit), 'exact'),
  },
  {
    words: '(?:(?:in|over|during|for|within) )?(?:the|this) (past|coming) (day|week|month|year)',
    signs: ['past', 'coming'],
    read: ([which, unit], today) =>
      today && stretch(today, direction(which), toUnit(unit), 'exact'),
  },
  {
    words: '(?:(?:in|over|during|for|within) )?(?:the )?(past|coming) (day|week|month|year)s',
    signs: ['past', 'coming'],
    read: ([which, unit], today) =>
      today && stretch(today, FEW * direction(which), toUnit(unit), 'rounded'),
  },
  {
    words: `within (${COUNT}) ${UNIT}(?! (?:of|after|from)\\b)`,
    signs: ['within'],
    read: ([count, unit], today) => today && stretch(today, toCount(count), toUnit(unit), 'exact'),
    isUntold: isTermOfPast,
  },
  {
    words: `(${COUNT}) ${UNIT} ago`,
    signs: ['ago'],
    read: ([count, unit], today) =>
      today && wholeUnit(add(today, -toCount(count), toUnit(unit)), toUnit(unit)),
  },
  {
    words: `(${COUNT}) ${UNIT} from now`,
    signs: ['now'],
    read: ([count, unit], today) =>
      today && wholeUnit(add(today, toCount(count), toUnit(unit)), toUnit(unit)),
  },
  {
    // `the last week of the campaign` and `the next year` count from somewhere else.
    words: '(?<!\\bthe )(this|last|next) (week|month|quarter|year)(?! of\\b)',
    signs: ahead,
    read: ([which, unit], today) =>
      today && wholeUnit(add(today, direction(which), toUnit(unit)), toUnit(unit)),
  },
  {
    words: `(${quarters.join('|')}) quarter of (${YEAR})`,
    signs: ['quarter'],
    read: ([which = '', year = '']) => {
      const month = quarters.indexOf(which) * 3 + 1
      return `${year}-${pad(month)}/${year}-${pad(month + 2)}`
    },
  },
  {
    words: String.raw`(?:the )?(?:(?:early|mid|late)[- ])?((?:1[5-9]|20)\d)0['’]?s`,
    signs: ['0'],
    read: ([decade = '']) => `${decade}0/${decade}9`,
  },
  {
    words: "the (?:(?:early|mid|late)[- ])?['’‘]([3-9])0s",
    signs: ['0s'],
    read: ([decade = '']) => `19${decade}0/19${decade}9`,
  },
  {
    words: String.raw`(?<=\b(?:between|from)[\s-])(${YEAR}) (?:and|to|until|through) (${YEAR})${NOT_COUNTED}`,
    signs: years,
    read: ([from = '', to = '']) => (from < to ? `${from}/${to}` : null),
  },
  {
    words: String.raw`(?<=\b(?:${BEFORE_YEAR})[\s-])(${YEAR})[-–](${YEAR})${NOT_COUNTED}`,
    signs: years,
    read: ([from = '', to = '']) => (from < to ? `${from}/${to}` : null),
  },
  {
    words: String.raw`(?<=\b(?:${BEFORE_YEAR})[\s-])(${YEAR})(?![-–]\d)${NOT_COUNTED}`,
    signs: years,
    read: ([year = '']) => year,
  },
]

const patterns = rules.map(({ words, ...rule }) => ({
  ...rule,
  // Bounded gaps: an unbounded run of spaces would be walked again from each of its spaces.
  pattern: new RegExp(`(?<!\\w)(?:${words.replaceAll(' ', String.raw`\s{1,3}`)})(?!\\w)`, 'gi'),
}))

/**
 * Find days and periods named by their distance from `today`, and years and decades.
 *
 * Without `today` the former are found all the same, so that nobody else takes them for something
 * else, and resolve to null.
 *
 * @example
 * findPeriods('Prices rose last month, as in the 1990s.', today)
 * //                       ^^^^^^^^^^        ^^^^^^^^^
 */
export function findPeriods(text: string, today: Date | null): Period[] {
  // Most pieces name no period, and each rule reads all of the text.
  if (!MAY_BE_PERIOD.test(text)) return []
  const periods: Period[] = []
  let rest = text.replace(NEWSPAPER, (name) => '#'.repeat(name.length))
  const lower = text.toLowerCase()
  const hasSign = (sign: string): boolean => lower.includes(sign)
  for (const { pattern, signs, read, isUntold } of patterns) {
    if (!signs.some(hasSign)) continue
    rest = rest.replace(pattern, (words: string, ...details: unknown[]) => {
      const at = details.findIndex((detail) => typeof detail === 'number')
      const groups = details.slice(0, at) as (string | undefined)[]
      const start = details[at] as number
      const span = { start, end: start + words.length }
      const values = groups.map((group) => group?.toLowerCase())
      const resolves = isUntold?.(text, span) === true ? null : read(values, today)
      periods.push({ ...span, resolves })
      return '#'.repeat(words.length)
    })
  }
  return periods.sort((a, b) => a.start - b.start)
}

function day(words: string, signs: readonly string[], distance: number): Rule {
  return { words, signs, read: (_, today) => today && toIso(add(today, distance, 'day')) }
}

/** -1 for what lies behind, 1 for what lies ahead, 0 for now. */
function direction(which = 'this'): number {
  if (which === 'this') return 0
  return which === 'next' || which === 'coming' ? 1 : -1
}

/**
 * From today over `amount` units, back when it is below zero. A counted stretch is exact to the day;
 * an uncounted one (`recent months`) is rounded to its unit, since no day can be told.
 */
function stretch(today: Date, amount: number, unit: Unit, how: 'exact' | 'rounded'): string | null {
  const precision = how === 'exact' ? 'day' : unit
  const ends = [today, add(today, amount, unit)].map((end) => toIso(end, precision))
  const [near = null, far = null] = ends
  return amount < 0 ? toInterval(far, near) : toInterval(near, far)
}

function toUnit(word = 'day'): Unit {
  return word as Unit
}

function toCount(word = 'a'): number {
  const index = counts.indexOf(word)
  // `a`, `an` and `one` stand before `two`.
  return index < 0 ? Number(word) : Math.max(1, index - 1)
}

function pad(month: number): string {
  return String(month).padStart(2, '0')
}
