import { analyze } from '../../src/analysis/index.ts'
import type { Figure } from './figures.ts'
import { newsOptions } from './news.ts'
import { secondsFor } from './timing.ts'

const count = 100_000
const letters = 500_000
const rounds = 3

/** Marks that open a quotation or an aside and that nothing ever closes; several take turns. */
const openers: readonly string[] = ['“', '"', '‘', '(', '“‘', '“"‘(', '«„“‘"([']

/** What stands after each mark. */
const fillings: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'alone', text: '' },
  { name: 'before words', text: 'we ' },
  { name: 'one a paragraph', text: 'we.\n\n' },
]

/** What other finders may stumble over when it comes again and again. */
const repeats: readonly string[] = [
  'May ',
  'last ',
  '1:March 5, next week -',
  'Monday, ',
  "'s",
  'U.',
]

/**
 * Seconds for a text of a hundred thousand unmatched quotation marks, of each kind and mixed, with and
 * without words between them; and of half a million letters of dates, genitives and abbreviations.
 *
 * @param progress is told what is being done
 */
export function measureMarks(progress: (line: string) => void): readonly Figure[] {
  const unmatched = openers.flatMap((marks) =>
    fillings.map(({ name, text }) => ({
      name: `unmatched ${marks} ${name}`,
      text: Array.from(
        { length: count },
        (_, index) => `${marks.charAt(index % marks.length)}${text}`,
      ).join(''),
    })),
  )
  const repeated = repeats.map((part) => ({
    name: `nothing but ${part}`,
    text: part.repeat(Math.ceil(letters / part.length)),
  }))
  const texts = [...unmatched, ...repeated].map((text) => ({ ...text, seconds: [] as number[] }))
  for (let round = 0; round < rounds; round++) {
    for (const { name, text, seconds } of texts) {
      progress(`${name}: round ${round + 1} of ${rounds}`)
      seconds.push(secondsFor(() => analyze(text, newsOptions)))
    }
  }
  return texts.map(({ name, seconds }) => ({
    name,
    value: Math.max(...seconds),
    unit: 's',
    target: { is: 'below', bound: 2 },
  }))
}
