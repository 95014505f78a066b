import { familiesOf } from '../../src/archive/across/wordings.ts'
import type { QuoteRecord } from '../../src/archive/types.ts'
import { recordOf } from '../components/records.ts'
import { median, type Figure } from './figures.ts'
import type { PartOptions } from './parts.ts'
import { processorSecondsFor } from './timing.ts'

const amounts = [2_000, 4_000, 8_000, 16_000] as const
const rounds = 5

/** Quotes that share some words with many others, and all of them with few. */
const quotes = (amount: number): QuoteRecord[] =>
  Array.from({ length: amount }, (_, number) => {
    const words = Array.from(
      { length: 14 },
      (__, at) => `w${(number * 31 + at * at * 7) % (amount * 3)}`,
    )
    return recordOf({
      id: `q${number}`,
      article: `of-q${number}`,
      date: '2031-01-01',
      parts: [`we said that ${words.join(' ')} in the end`],
    })
  })

/**
 * How the time to find the same words elsewhere grows with the archive: the time for 2n quotes over the
 * time for n, as the median over rounds of neighbours in the same round.
 *
 * @example measureWordings({ shared: '../shared', progress: () => {} })[0].unit // '×'
 */
export function measureWordings({ progress }: PartOptions): Promise<readonly Figure[]> {
  familiesOf(quotes(amounts[0]))
  const archives = amounts.map((amount) => ({
    amount,
    input: quotes(amount),
    seconds: [] as number[],
  }))
  for (let round = 0; round < rounds; round++) {
    progress(`wordings: round ${round + 1} of ${rounds}`)
    for (const { input, seconds } of archives)
      seconds.push(processorSecondsFor(() => familiesOf(input)))
  }
  return Promise.resolve(
    archives.slice(1).map(({ amount, seconds }, index): Figure => ({
      name: `wordings: ${amount.toLocaleString('en')} quotes over half of them`,
      value: median(
        seconds.map((taken, round) => taken / (archives[index]?.seconds[round] ?? Infinity)),
      ),
      unit: '×',
      target: { is: 'at most', bound: 2.5 },
    })),
  )
}
