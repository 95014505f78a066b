/** A bound that a figure should keep. */
export interface Target {
  readonly is: 'at least' | 'at most' | 'below'
  readonly bound: number
}

/** Something measured. */
export interface Figure {
  readonly name: string
  readonly value: number
  /** `%`, `s`, `MB`, `×`; empty for a count. */
  readonly unit: string
  readonly target?: Target
}

/**
 * Whether a figure keeps its target; the exact value counts, not the one that is shown.
 *
 * @example isReached(92, { is: 'at least', bound: 92 }) // true
 */
export function isReached(value: number, { is, bound }: Target): boolean {
  if (is === 'at least') return value >= bound
  return is === 'at most' ? value <= bound : value < bound
}

/**
 * One line for each figure: its name, its value, and where it has one its target and whether that was
 * reached.
 *
 * @example
 * formatFigures([{ name: 'found', value: 90.5, unit: '%', target: { is: 'at least', bound: 88 } }])
 * // 'found  90.5 %   target: at least 88   reached'
 */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, target }) =>
    target === undefined
      ? [name, `${formatNumber(value)} ${unit}`]
      : [
          name,
          `${formatNumber(value)} ${unit}`.trimEnd(),
          ` target: ${target.is} ${target.bound.toLocaleString('en')} `,
          isReached(value, target) ? 'reached' : 'NOT REACHED',
        ],
  )
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const widths = [0, 1, 2, 3].map(width)
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Three digits or so: `0.123`, `4.56`, `78.9`, `1,234`. */
function formatNumber(value: number): string {
  if (Number.isInteger(value) || value >= 1000) return Math.round(value).toLocaleString('en')
  return value.toFixed(value < 1 ? 3 : value < 10 ? 2 : 1)
}

/**
 * The middle of some numbers; of an even count, the mean of the two in the middle.
 *
 * @example median([3, 1, 2]) // 2
 */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
