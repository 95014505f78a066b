import * as Plot from '@observablehq/plot'

/** A name and an amount. */
export interface Bar {
  readonly name: string
  readonly amount: number
}

const rowHeight = 36

/**
 * Bars that lie, each below its name and with its number at the end: names of any length have room, on a
 * phone as on a desk.
 *
 * @param width of its coordinates; letters keep their size
 *
 * @example drawChart(barsChart(tallies, 340), text)
 */
export function barsChart(bars: readonly Bar[], width: number): Plot.PlotOptions {
  const most = Math.max(1, ...bars.map(({ amount }) => amount))
  return {
    width,
    height: bars.length * rowHeight,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 1,
    marginRight: 36,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, padding: 0, domain: bars.map(({ name }) => name) },
    marks: [
      Plot.barX(bars, {
        x: 'amount',
        y: 'name',
        insetTop: 19,
        insetBottom: 9,
        className: 'chart-quoted',
      }),
      Plot.text(bars, {
        x: 0,
        y: 'name',
        text: ({ name }: Bar) => shortened(name, width),
        dy: -8,
        textAnchor: 'start',
        className: 'chart-name',
      }),
      Plot.text(bars, {
        x: 'amount',
        y: 'name',
        text: ({ amount }: Bar) => String(amount),
        dx: 6,
        dy: 5,
        textAnchor: 'start',
        className: 'chart-number',
      }),
    ],
  }
}

/** A letter is about seven units wide. */
function shortened(name: string, width: number): string {
  const most = Math.floor((width - 40) / 7)
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`
}
