/** The difference between two lists of words, as runs. */
import { diffArrays } from 'diff'
import type { CheckWord } from './words.ts'

/** A run of words that both have (the quote's), that only the quote has, or only the reader's text. */
export interface Run {
  readonly change: 'same' | 'left' | 'put'
  readonly words: readonly CheckWord[]
}

/**
 * The runs that lead from a quote to a reader's words. Of several ways, one that keeps together what
 * the reader wrote together.
 *
 * @example runsOf(readWords('tide waits'), readWords('The tide waits')).map(({ change }) => change) // ['left', 'same']
 */
export function runsOf(ours: readonly CheckWord[], theirs: readonly CheckWord[]): Run[] {
  const at = placeOf(ours, theirs, 'first')
  if (at >= 0 && ours.length > 0) {
    const end = at + ours.length
    return [
      run('left', theirs.slice(0, at)),
      run('same', theirs.slice(at, end)),
      run('left', theirs.slice(end)),
    ].filter(isFilled)
  }
  const [from, to] = neighbourhood(ours, theirs)
  const near = differenceOf(ours, theirs.slice(from, to))
  const runs = [run('left', theirs.slice(0, from)), ...near, run('left', theirs.slice(to))]
  return tightened(tightened(joined(runs.filter(isFilled)), 'start'), 'end')
}

/**
 * Where in a long quote the reader's words stand: a difference takes time with the square of its
 * length, and would gather words from far and wide.
 */
function neighbourhood(
  ours: readonly CheckWord[],
  theirs: readonly CheckWord[],
): readonly [from: number, to: number] {
  const width = 2 * ours.length + spare
  if (theirs.length <= width) return [0, theirs.length]
  const wanted = new Set(ours.map(({ term }) => term))
  const seen = new Map<string, number>()
  let distinct = 0
  let best = { amount: -1, to: width }
  for (const [at, { term }] of theirs.entries()) {
    if (wanted.has(term)) {
      const amount = (seen.get(term) ?? 0) + 1
      seen.set(term, amount)
      if (amount === 1) distinct += 1
    }
    const gone = theirs[at - width]?.term ?? ''
    if (wanted.has(gone)) {
      const amount = (seen.get(gone) ?? 0) - 1
      seen.set(gone, amount)
      if (amount === 0) distinct -= 1
    }
    if (distinct > best.amount) best = { amount: distinct, to: at + 1 }
  }
  // The words are in it at its end: what follows them may belong to them, too.
  const to = Math.min(theirs.length, best.to + Math.ceil(ours.length / 2))
  return [Math.max(0, to - width - Math.ceil(ours.length / 2)), to]
}

/** Neighbours of one kind are one run. */
const joined = (runs: readonly Run[]): Run[] =>
  runs.reduce<Run[]>((all, next) => {
    const last = all.at(-1)
    return last?.change === next.change
      ? [...all.slice(0, -1), run(next.change, [...last.words, ...next.words])]
      : [...all, next]
  }, [])

/** Words of a quote that are looked at beyond twice as many as the reader wrote. */
const spare = 20

const run = (change: Run['change'], words: readonly CheckWord[]): Run => ({ change, words })

const isFilled = ({ words }: Run): boolean => words.length > 0

function differenceOf(ours: readonly CheckWord[], theirs: readonly CheckWord[]): Run[] {
  const changes = diffArrays([...theirs], [...ours], {
    comparator: (a, b) => a.term === b.term,
  })
  let place = 0
  return changes.map(({ value, added, removed, count }) => {
    if (added) return run('put', value)
    const words = theirs.slice(place, (place += count))
    return run(removed ? 'left' : 'same', words)
  })
}

/** Where some words stand in a row among others, the first or the last time; -1 where they do not. */
function placeOf(
  words: readonly CheckWord[],
  among: readonly CheckWord[],
  which: 'first' | 'last',
): number {
  const stands = (_: unknown, at: number): boolean =>
    words.every(({ term }, index) => among[at + index]?.term === term)
  return which === 'first' ? among.findIndex(stands) : among.findLastIndex(stands)
}

/** Moves what was found at an edge far from the rest, such as a stray “the”, to where it stands closer. */
function tightened(runs: readonly Run[], edge: 'start' | 'end'): Run[] {
  const step = edge === 'start' ? 1 : -1
  const at =
    edge === 'start'
      ? runs.findIndex(({ change }) => change === 'same')
      : runs.findLastIndex(({ change }) => change === 'same')
  const stray = runs[at]
  const gap = runs[at + step]
  if (!stray || gap?.change !== 'left') return [...runs]
  const place = placeOf(stray.words, gap.words, edge === 'start' ? 'last' : 'first')
  if (place < 0) return [...runs]
  const end = place + stray.words.length
  const before = gap.words.slice(0, place)
  const after = gap.words.slice(end)
  const moved =
    edge === 'start'
      ? [
          run('left', [...stray.words, ...before]),
          run('same', gap.words.slice(place, end)),
          run('left', after),
        ]
      : [
          run('left', before),
          run('same', gap.words.slice(place, end)),
          run('left', [...after, ...stray.words]),
        ]
  const from = Math.min(at, at + step)
  return [...runs.slice(0, from), ...moved.filter(isFilled), ...runs.slice(from + 2)]
}
