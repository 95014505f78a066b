/** The archive's words that may stand for a word of the query. */
import type { Source } from '../index/source.ts'
import type { Row } from '../index/table.ts'
import { nearness } from './near.ts'

const prefixWorth = 0.75
const joinedWorth = 0.7
const mostLonger = 8
const mostNear = 4
const leastLetters = 2

/**
 * Words that begin with what was typed, those of most quotes first, each with what it is worth.
 *
 * @example await longerWords(source, 'harb') // Map { 'harbour' => 0.75 }
 */
export async function longerWords(source: Source, typed: string): Promise<Map<string, number>> {
  if (typed.length < leastLetters) return new Map()
  const rows = (await source.beginning(typed)).filter(([word]) => word !== typed)
  return new Map(
    [...rows]
      .sort(byCount)
      .slice(0, mostLonger)
      .map(([word]) => [word, prefixWorth]),
  )
}

/**
 * Words that are spelled nearly like one, nearest first, each with what it is worth. They must begin or
 * end as it does: a word with one mistake has one half without.
 *
 * @example await nearWords(source, 'harbuor') // Map { 'harbour' => 0.7 }
 */
export async function nearWords(source: Source, typed: string): Promise<Map<string, number>> {
  if (typed.length < 4) return new Map()
  const kept = typed.length < 6 ? 2 : typed.length < 9 ? 3 : 4
  const [beginning, ending] = await Promise.all([
    source.beginning(typed.slice(0, kept)),
    source.ending(typed.slice(-kept)),
  ])
  const found = new Map<string, { row: Row; worth: number }>()
  for (const row of [...beginning, ...ending]) {
    const worth = row[0] === typed ? 0 : nearness(typed, row[0])
    if (worth > 0) found.set(row[0], { row, worth })
  }
  return new Map(
    [...found.values()]
      .sort((a, b) => b.worth - a.worth || byCount(a.row, b.row))
      .slice(0, mostNear)
      .map(({ row: [word], worth }) => [word, worth]),
  )
}

/**
 * What a word is with the one before it and with the one behind it, since `light house` may stand for
 * `lighthouse`, each with what it is worth.
 *
 * @example joinedWords('house', ['light', 'house', 'red']) // Map { 'lighthouse' => 0.7, 'housered' => 0.7 }
 */
export function joinedWords(term: string, typed: readonly string[]): Map<string, number> {
  const pairs = typed.slice(1).map((second, at) => [typed[at] ?? '', second])
  return new Map(
    pairs.filter((pair) => pair.includes(term)).map((pair) => [pair.join(''), joinedWorth]),
  )
}

const byCount = ([a, [left = 0]]: Row, [b, [right = 0]]: Row): number =>
  right - left || (a < b ? -1 : 1)
