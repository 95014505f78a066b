import type { QuoteRecord } from '../types.ts'

/** A month or a year, and how much was said in it. */
export interface Period {
  /** `2031-05`, or `2031` where the timeline runs in years. */
  readonly name: string
  /** Its first day and the first day after it, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  readonly quotes: number
  /** Of these, the ones that stand in quotation marks, whole or in part. */
  readonly quoted: number
}

/** More months than this are shown as years. */
const mostMonths = 72

/**
 * Quotes by the month in which their articles appeared, oldest first, months without any included; by
 * the year where there would be more than six years of months.
 *
 * @example
 * timelineOf(quotes).map(({ name, quotes }) => [name, quotes]) // [['2031-05', 3], ['2031-06', 0], …]
 */
export function timelineOf(quotes: readonly Pick<QuoteRecord, 'date' | 'kind'>[]): Period[] {
  const dates = quotes.map(({ date }) => date).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return []
  const months = monthNumber(last) - monthNumber(first) + 1
  const size = months > mostMonths ? 12 : 1
  const start = Math.floor(monthNumber(first) / size)
  const end = Math.floor(monthNumber(last) / size)
  const counts = Array.from({ length: end - start + 1 }, () => ({ quotes: 0, quoted: 0 }))
  for (const { date, kind } of quotes) {
    const period = counts[Math.floor(monthNumber(date) / size) - start]
    if (period === undefined) continue
    period.quotes += 1
    if (kind !== 'indirect') period.quoted += 1
  }
  return counts.map((count, index) => {
    const from = firstDay((start + index) * size)
    return {
      name: from.slice(0, size === 1 ? 7 : 4),
      from,
      to: firstDay((start + index + 1) * size),
      ...count,
    }
  })
}

const monthNumber = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

const firstDay = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
