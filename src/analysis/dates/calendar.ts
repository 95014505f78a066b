/**
 * Days without a time zone: what date-fns reckons with, and how a day, month, year or period is
 * written in ISO 8601. A month or year that the text names without a day is written without one:
 * `2022-03`, `2014`.
 *
 * Each function of date-fns is imported by its own path: the package's index loads some 300 files.
 */
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { addWeeks } from 'date-fns/addWeeks'
import { addYears } from 'date-fns/addYears'
import { endOfQuarter } from 'date-fns/endOfQuarter'
import { formatISO } from 'date-fns/formatISO'
import { isValid } from 'date-fns/isValid'
import { nextDay } from 'date-fns/nextDay'
import { previousDay } from 'date-fns/previousDay'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
import { startOfQuarter } from 'date-fns/startOfQuarter'
import type { Day } from 'date-fns'

/** How exact a date is. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/**
 * A date whose local time is UTC. date-fns reads and writes local time, and makes its results with
 * the class of what it was given; with this class it reckons the same on every machine.
 */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear()
  }
  override getMonth(): number {
    return this.getUTCMonth()
  }
  override getDate(): number {
    return this.getUTCDate()
  }
  override getDay(): number {
    return this.getUTCDay()
  }
  override setFullYear(year: number, month = this.getMonth(), date = this.getDate()): number {
    return this.setUTCFullYear(year, month, date)
  }
  override setMonth(month: number, date = this.getDate()): number {
    return this.setUTCMonth(month, date)
  }
  override setDate(date: number): number {
    return this.setUTCDate(date)
  }
  override setHours(hours: number, minutes = 0, seconds = 0, milliseconds = 0): number {
    return this.setUTCHours(hours, minutes, seconds, milliseconds)
  }
}

/** The day of `YYYY-MM-DD`, or null when there is no such day. @example readDay('2022-02-30') // null */
export function readDay(iso: string): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
  return toDay(Number(year), Number(month), Number(day))
}

/**
 * The day of a year, a month from 1 and a day of the month, or null when there is no such day.
 *
 * @example toDay(2022, 2, 30) // null
 */
export function toDay(year: number, month: number, day: number): Date | null {
  const date = new UtcDate(0)
  date.setFullYear(year, month - 1, day)
  return isValid(date) && date.getMonth() === month - 1 && date.getDate() === day ? date : null
}

/**
 * `2022-01-14`, `2022-01` or `2022`, as exact as the unit; null outside the years 1 to 9999.
 *
 * @example toIso(date, 'month') // '2022-01'
 */
export function toIso(date: Date, unit: Unit = 'day'): string | null {
  if (!isValid(date) || date.getFullYear() < 1 || date.getFullYear() > 9999) return null
  const length = { day: 10, week: 10, month: 7, quarter: 7, year: 4 }[unit]
  return formatISO(date, { representation: 'date' }).slice(0, length)
}

/**
 * An ISO interval, or null when one of its ends is.
 *
 * @example toInterval('2022-01', '2022-03') // '2022-01/2022-03'
 */
export function toInterval(start: string | null, end: string | null): string | null {
  return start !== null && end !== null ? `${start}/${end}` : null
}

/**
 * The day that lies `amount` units after `date`, or before it when `amount` is below zero.
 *
 * @example add(date, -2, 'week') // two weeks before
 */
export function add(date: Date, amount: number, unit: Unit): Date {
  switch (unit) {
    case 'day':
      return addDays(date, amount)
    case 'week':
      return addWeeks(date, amount)
    case 'month':
      return addMonths(date, amount)
    case 'quarter':
      return addMonths(date, amount * 3)
    case 'year':
      return addYears(date, amount)
  }
}

/**
 * The whole day, week (Monday to Sunday), month, quarter or year that `date` is in.
 *
 * @example wholeUnit(date, 'week') // '2022-01-10/2022-01-16'
 */
export function wholeUnit(date: Date, unit: Unit): string | null {
  switch (unit) {
    case 'week': {
      const monday = startOfISOWeek(date)
      return toInterval(toIso(monday), toIso(addDays(monday, 6)))
    }
    case 'quarter':
      return toInterval(toIso(startOfQuarter(date), 'month'), toIso(endOfQuarter(date), 'month'))
    default:
      return toIso(date, unit)
  }
}

/** The last such weekday (Sunday is 0) before `date`. @example weekdayBefore(friday, 5) // a week before */
export function weekdayBefore(date: Date, weekday: number): Date {
  return previousDay(date, weekday as Day)
}

/** The first such weekday (Sunday is 0) after `date`. @example weekdayAfter(friday, 1) // the next Monday */
export function weekdayAfter(date: Date, weekday: number): Date {
  return nextDay(date, weekday as Day)
}

/**
 * Such a weekday (Sunday is 0) in the week, Monday to Sunday, that `date` is in.
 *
 * @example weekdayInWeek(friday, 0) // two days later
 */
export function weekdayInWeek(date: Date, weekday: number): Date {
  return addDays(startOfISOWeek(date), (weekday + 6) % 7)
}
