import type { Target } from '../figures.ts'

const atLeast = (bound: number): Target => ({ is: 'at least', bound })
const atMost = (bound: number): Target => ({ is: 'at most', bound })

const targets: Readonly<Record<number, Readonly<Record<string, Target>>>> = {
  1000: Object.fromEntries(
    ['exact', 'gaps', 'typo', 'shuffled'].map((recall) => [`${recall}, first`, atLeast(99)]),
  ),
  100_000: {
    'kB before the first result': atMost(90),
    'first result on 4G': atMost(450),
    'word, warm, 95 % within': atMost(16),
    'typo, warm, 95 % within': atMost(16),
    'prefix, warm, 95 % within': atMost(16),
    'speaker, warm, 95 % within': atMost(16),
    'phrase, warm, 95 % within': atMost(25),
    'exact, first above chance': atLeast(-1),
    'gaps, first above chance': atLeast(5),
    'shuffled, first above chance': atLeast(5),
    'typo, first below exact': atMost(2),
    'exact, in the first ten': atLeast(97),
    'gaps, in the first ten': atLeast(97),
    'typo, in the first ten': atLeast(97),
    'shuffled, in the first ten': atLeast(97),
  },
}

/** What a figure of our own search should be. @example targetFor(1000, 'exact, first')?.bound // 99 */
export const targetFor = (size: number, name: string): Target | undefined => targets[size]?.[name]
