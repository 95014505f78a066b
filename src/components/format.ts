import { count, groupDigits } from '../markdown/amounts.ts'
import { formatDay, longDay } from '../publish/days.ts'

export { count, formatDay, groupDigits }

const longMonth = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/**
 * A day or period of ISO 8601, as readers write it.
 *
 * @example formatPeriod('2022-01-10/2022-01-16') // '10–16 January 2022'
 * @example formatPeriod('1990/1999') // '1990–1999'
 */
export function formatPeriod(period: string): string {
  const [from = '', to] = period.split('/')
  if (to === undefined || to === from) return formatPart(from)
  const format = formatOf(from)
  const range =
    format !== null && format === formatOf(to)
      ? format.formatRange(dateOf(from), dateOf(to))
      : `${formatPart(from)} – ${formatPart(to)}`
  return range.replaceAll('\u2009', ' ').replace(/^(\d+) – (?=\d)/u, '$1–')
}

function formatPart(part: string): string {
  return formatOf(part)?.format(dateOf(part)) ?? part
}

function formatOf(part: string): Intl.DateTimeFormat | null {
  if (/^\d{4}-\d\d-\d\d$/u.test(part)) return longDay
  return /^\d{4}-\d\d$/u.test(part) ? longMonth : null
}

const dateOf = (part: string): Date => new Date(part.padEnd(10, '-01').concat('T00:00:00Z'))

const wordsPerMinute = 230

/** How long a text takes to read, at least a minute. @example readingTime(700) // '3 minutes' */
export const readingTime = (words: number): string =>
  count(Math.max(1, Math.round(words / wordsPerMinute)), 'minute')

/** A part of a whole in full per cent. @example percent(1, 3) // '33%' */
export const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round((100 * part) / whole)}%`
