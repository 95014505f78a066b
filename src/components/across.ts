import type { Matrix } from '../archive/across/matrix.ts'
import { count } from './format.ts'

/**
 * What a matrix comes to: its highest number.
 *
 * @example matrixFinding(matrix) // 'Fishing rights: 12 quotes of Ada Example, more than anybody on anything'
 */
export function matrixFinding({ topics, rows }: Matrix): string {
  const cells = rows.flatMap(({ name, cells: amounts }) =>
    amounts.map((amount, index) => ({ name, amount, topic: topics[index]?.name ?? '' })),
  )
  const most = Math.max(0, ...cells.map(({ amount }) => amount))
  const [first, ...equals] = cells.filter(({ amount }) => amount === most)
  if (first === undefined || most === 0) return 'Nobody speaks about a topic'
  return equals.length > 0
    ? `Nobody has more than ${count(most, 'quote')} on a topic`
    : `${first.topic}: ${count(most, 'quote')} of ${first.name}, more than anybody on anything`
}
