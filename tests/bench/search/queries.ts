import { isStop } from '../../../src/browser/search/index/stops.ts'
import type { SearchIndex } from '../../../src/publish/search-index.ts'
import { knownItems } from './known-items.ts'

/** Kinds of queries that people type, some of each. */
export function queriesOf(index: SearchIndex, count: number): Record<string, string[]> {
  const longest = (words: string): string =>
    words
      .split(' ')
      .filter((word) => !isStop(word))
      .reduce((a, b) => (b.length > a.length ? b : a), '')
  const of = (recall: 'exact' | 'typo'): string[] =>
    knownItems(index, recall, count, 11).map(({ words }) => words)
  const word = of('exact').map(longest)
  return {
    word,
    typo: of('typo').map(longest),
    prefix: word.map((one) => one.slice(0, Math.max(3, Math.ceil(one.length / 2)))),
    speaker: index.speakers.slice(0, count).map(([, name]) => name.toLowerCase()),
    phrase: of('exact'),
  }
}
