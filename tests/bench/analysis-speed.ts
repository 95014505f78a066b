import nlp from 'compromise/two'
import { analyze } from '../../src/analysis/index.ts'
import { median, type Figure } from './figures.ts'
import { newsOptions } from './news.ts'
import { processorSecondsFor } from './timing.ts'

/** Articles of one kind. */
export interface Articles {
  readonly name: string
  readonly texts: readonly string[]
}

const rounds = 5

/** So often the analysis passes over the articles in a round, so that both take about as long. */
const passes = 4

/**
 * The whole analysis against compromise's tagging alone (`compromise/two`, which does not look for
 * phrases), over the same articles, in turn: a round is ours, then theirs, so that what else the machine
 * does weighs on both. A second is one of processor time, so of one core. The ratio is the median of the
 * rounds' ratios.
 *
 * @param progress is told what is being done
 */
export function measureSpeed(
  { name, texts }: Articles,
  progress: (line: string) => void,
): readonly Figure[] {
  const ours = (): void => {
    for (let pass = 0; pass < passes; pass++) for (const text of texts) analyze(text, newsOptions)
  }
  const theirs = (): void => {
    for (const text of texts) nlp(text)
  }
  progress(`${name}: warming up`)
  ours()
  theirs()
  const measured = Array.from({ length: rounds }, (_, round) => {
    progress(`${name}: round ${round + 1} of ${rounds}`)
    return {
      ours: (passes * texts.length) / processorSecondsFor(ours),
      theirs: texts.length / processorSecondsFor(theirs),
    }
  })
  return [
    {
      name: `${name}: whole analysis`,
      value: median(measured.map((round) => round.ours)),
      unit: 'articles/s',
    },
    {
      name: `${name}: compromise, tagging alone`,
      value: median(measured.map((round) => round.theirs)),
      unit: 'articles/s',
    },
    {
      name: `${name}: ratio`,
      value: median(measured.map((round) => round.ours / round.theirs)),
      unit: '×',
      target: { is: 'at least', bound: 4 },
    },
  ]
}
