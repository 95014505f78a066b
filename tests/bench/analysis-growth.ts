import process from 'node:process'
import { analyze } from '../../src/analysis/index.ts'
import { median, type Figure } from './figures.ts'
import { countWords, newsArticle, newsOptions } from './news.ts'
import { processorSecondsFor } from './timing.ts'

/** A way to lay out an article, and up to how many words it is measured. */
interface Shape {
  readonly name: string
  readonly upTo: number
  readonly layOut: (article: string) => string
}

const shapes: readonly Shape[] = [
  { name: 'news', upTo: 1_024_000, layOut: (article) => article },
  {
    name: 'one paragraph',
    upTo: 256_000,
    layOut: (article) => article.replaceAll('\n\n', ' '),
  },
  {
    name: 'one sentence',
    upTo: 256_000,
    layOut: (article) => article.replaceAll('\n\n', ' ').replaceAll(/[.:“”]/gu, ','),
  },
]

const smallest = 1_000
const rounds = 5

/** Short articles are analysed several times in a row, so that the clock can tell them apart. */
const wordsAtOnce = 64_000

/** Longer than this (seconds), and an article of twice the words is not tried. */
const patience = 60

/**
 * How the time grows with the article: for each shape the time for 2n words over the time for n, n
 * doubling from a thousand words, each as the fastest of the rounds, since whatever else a machine does
 * only ever adds to the time of a program (as Python's `timeit` advises); times are those of the
 * processor. And the most memory that the process has taken by then.
 *
 * @param progress is told what is being done
 */
export function measureGrowth(progress: (line: string) => void): readonly Figure[] {
  progress('growth: warming up')
  const warmUp = newsArticle(wordsAtOnce, 2)
  for (let time = 0; time < 3; time++) analyze(warmUp, newsOptions)
  const figures = shapes.map((shape) => measureShape(shape, progress))
  const memory: Figure = {
    name: 'growth: peak memory of the process',
    value: process.resourceUsage().maxRSS / 1024,
    unit: 'MB',
  }
  return [...figures.flat(), memory]
}

function measureShape(
  { name, upTo, layOut }: Shape,
  progress: (line: string) => void,
): readonly Figure[] {
  const articles = sizes(upTo).map((size) => {
    const text = layOut(newsArticle(size, 1))
    return { size, text, words: countWords(text), seconds: [] as number[] }
  })
  for (let round = 0; round < rounds; round++) {
    for (const { size, text, seconds } of articles) {
      progress(`growth, ${name}: round ${round + 1} of ${rounds}, ${format(size)} words`)
      const times = Math.max(1, Math.round(wordsAtOnce / size))
      const taken = processorSecondsFor(() => {
        for (let time = 0; time < times; time++) analyze(text, newsOptions)
      })
      seconds.push(taken / times)
      if (taken > patience) break
    }
  }
  const done = articles.filter(({ seconds }) => seconds.length > 0)
  const last = done.at(-1)
  return [
    ...done.slice(1).map((article, index): Figure => {
      const half = done[index]?.seconds ?? []
      return {
        name: `growth, ${name}: ${format(article.size)} words over half of them`,
        value: Math.min(...article.seconds) / Math.min(...half),
        unit: '×',
        target: { is: 'at most', bound: 2.5 },
      }
    }),
    {
      name: `growth, ${name}: longest article tried`,
      value: last?.words ?? 0,
      unit: 'words',
      target: { is: 'at least', bound: upTo },
    },
    {
      name: `growth, ${name}: time for it`,
      value: median(last?.seconds ?? []),
      unit: 's',
    },
  ]
}

function sizes(upTo: number): number[] {
  const all: number[] = []
  for (let size = smallest; size <= upTo; size *= 2) all.push(size)
  return all
}

const format = (words: number): string => words.toLocaleString('en')
