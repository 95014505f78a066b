import type { Matrix } from '../archive/across/matrix.ts'
import type { QuoteRecord } from '../archive/types.ts'
import { count, groupDigits } from './format.ts'

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

/**
 * How much there is: quotes, those of named speakers apart where some have none, and articles.
 *
 * @example extentOf(said, 3) // '25 quotes, 24 of them by 5 named speakers, in 3 articles'
 */
export function extentOf(said: readonly Pick<QuoteRecord, 'speakers'>[], articles: number): string {
  const named = said.filter(({ speakers }) => speakers.length > 0)
  const ids = new Set(named.flatMap(({ speakers }) => speakers.map(({ id }) => id)))
  const quotes = count(said.length, 'quote')
  const by = `by ${count(ids.size, 'named speaker')}`
  const whose =
    named.length === said.length ? ` ${by}` : `, ${groupDigits(named.length)} of them ${by},`
  return `${quotes}${ids.size === 0 ? '' : whose} in ${count(articles, 'article')}`
}
