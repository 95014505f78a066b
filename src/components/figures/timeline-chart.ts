import * as Plot from '@observablehq/plot'
import type { Period } from '../../archive/across/timeline.ts'
import { count, formatPeriod } from '../format.ts'

/** A timeline with fewer periods says more in a sentence than in a picture. */
export const fewestPeriods = 3

const day = (date: string): Date => new Date(`${date}T00:00:00Z`)

const shortMonth = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/**
 * What a timeline comes to.
 *
 * @example timelineFinding(periods) // 'No month has more than May 2031: 41 of 612 quotes'
 */
export function timelineFinding(periods: readonly Period[]): string {
  const all = periods.reduce((sum, { quotes }) => sum + quotes, 0)
  const most = Math.max(0, ...periods.map(({ quotes }) => quotes))
  const [first, ...equals] = periods.filter(({ quotes }) => quotes === most)
  if (first === undefined) return 'No quote was published'
  if (periods.length === 1) return `All were published in ${formatPeriod(first.name)}`
  if (equals.length > 0) return `Never more than ${count(most, 'quote')} in a ${unitOf(first)}`
  const share = `${formatPeriod(first.name)}: ${most} of ${count(all, 'quote')}`
  return most * 2 > all
    ? `Most were published in ${share}`
    : `No ${unitOf(first)} has more than ${share}`
}

/** What a timeline draws, for those who do not see it. @example describeTimeline(periods) // 'Bars for 18 months, …' */
export function describeTimeline(periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return 'No bars.'
  const span = `${formatPeriod(first.name)} to ${formatPeriod(last.name)}`
  return `A bar for each ${unitOf(first)} from ${span}, as high as the number of quotes; the full part is in quotation marks, the hollow part reported.`
}

/** @example unitOf({ name: '2031-05' }) // 'month' */
export const unitOf = ({ name }: Pick<Period, 'name'>): 'month' | 'year' =>
  name.length === 4 ? 'year' : 'month'

/**
 * The histogram of a timeline: a bar a month, the full part quoted, the hollow part reported, the highest
 * with its number.
 *
 * @param width of its coordinates; letters keep their size, so a narrow one has fewer of them
 *
 * @example drawChart(timelineChart(periods, 340), text)
 */
export function timelineChart(periods: readonly Period[], width: number): Plot.PlotOptions {
  const most = Math.max(...periods.map(({ quotes }) => quotes))
  const peak = periods.filter(({ quotes }) => quotes === most).slice(0, 1)
  const step = Math.ceil(periods.length / (width / 110))
  const ticks = periods.filter(
    (_, index) => index % step === 0 && (index === 0 || index <= periods.length - step * 0.75),
  )
  const bar = { x1: ({ from }: Period) => day(from), x2: ({ to }: Period) => day(to) }
  const inset = periods.length > 30 ? 0.5 : 1.5
  const middle = ({ from, to }: Period): Date =>
    new Date((day(from).getTime() + day(to).getTime()) / 2)
  return {
    width,
    height: width < 500 ? 170 : 210,
    marginLeft: 1,
    marginRight: 1,
    marginTop: 24,
    marginBottom: 26,
    x: { type: 'utc', axis: null },
    y: { axis: null, domain: [0, most] },
    marks: [
      Plot.rectY(
        periods.filter(({ quotes, quoted }) => quotes > quoted),
        {
          ...bar,
          y1: 'quoted',
          y2: 'quotes',
          insetLeft: inset,
          insetRight: inset,
          className: 'chart-reported',
        },
      ),
      Plot.rectY(
        periods.filter(({ quoted }) => quoted > 0),
        {
          ...bar,
          y1: 0,
          y2: 'quoted',
          insetLeft: inset,
          insetRight: inset,
          className: 'chart-quoted',
        },
      ),
      Plot.ruleY([0], { className: 'chart-base' }),
      Plot.text(peak, {
        x: middle,
        y: 'quotes',
        text: ({ quotes }: Period) => String(quotes),
        dy: -10,
        className: 'chart-number',
      }),
      Plot.text(ticks, {
        x: ({ from }: Period) => day(from),
        y: 0,
        dx: inset,
        dy: 16,
        textAnchor: 'start',
        text: ({ name, from }: Period) => (name.length === 4 ? name : shortMonth.format(day(from))),
        className: 'chart-tick',
      }),
    ],
  }
}
