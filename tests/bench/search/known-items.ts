/** Words by which a quote is to be found again, and how well pure chance would do. */
import { terms } from '../../../src/browser/search/index/fold.ts'
import { isStop } from '../../../src/browser/search/index/stops.ts'
import type { SearchIndex } from '../../../src/publish/search-index.ts'
import { randomNumbers } from '../news.ts'

/** How somebody half remembers a quote: four of its words, as they were or not quite. */
export const recalls = ['exact', 'gaps', 'typo', 'shuffled'] as const

export type Recall = (typeof recalls)[number]

/** Words, and the quote that they are from. */
export interface KnownItem {
  readonly words: string
  readonly id: string
}

const length = 4
/** Words with gaps are from so many in a row. */
const passage = 8
/** Nobody asks for `of the to and`. */
const leastTelling = 2
/** Shorter words have no mistakes that could be told from other words. */
const leastMisspelled = 4

/**
 * Words from quotes chosen at random, at least two of them no function words: four in a row, four with gaps, four in a row with one mistake in
 * the longest, four in another order.
 *
 * @example knownItems(index, 'gaps', 200, 1)[0] // { words: 'tide waits no minister', id: 'q1' }
 */
export function knownItems(
  { quotes }: SearchIndex,
  recall: Recall,
  count: number,
  seed: number,
): KnownItem[] {
  const random = randomNumbers(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const items: KnownItem[] = []
  while (items.length < count) {
    const row = quotes[below(quotes.length)]
    const words = row?.[8].flatMap(terms) ?? []
    if (!row || row[6] === 'hypothetical' || words.length < length * 2) continue
    const start = below(words.length - length + 1)
    const inARow = words.slice(start, start + length)
    const some =
      recall === 'gaps'
        ? withGaps(words, below)
        : recall === 'typo'
          ? misspell(inARow, below)
          : inARow
    if (some.filter((word) => !isStop(word)).length < leastTelling) continue
    if (recall === 'typo' && some.every((word, at) => word === inARow[at])) continue
    items.push({
      words: (recall === 'shuffled' ? shuffle(some, below) : some).join(' '),
      id: row[0],
    })
  }
  return items
}

/**
 * How often a quote would be first if the order among all that have the words were left to chance: the
 * words in a row for `exact`, all of them anywhere for `gaps` and `shuffled`.
 *
 * @example chanceFirst(index, items, true) // 0.94
 */
export function chanceFirst(
  { quotes }: SearchIndex,
  items: readonly KnownItem[],
  inARow: boolean,
): number {
  const texts = quotes
    .filter((row) => row[6] !== 'hypothetical')
    .map((row) => row[8].flatMap(terms))
  const postings = new Map<string, number[]>()
  for (const [at, words] of texts.entries())
    for (const word of new Set(words)) {
      const known = postings.get(word)
      if (known) known.push(at)
      else postings.set(word, [at])
    }
  const shares = items.map(({ words }) => {
    const wanted = words.split(' ')
    const [rarest = [], ...others] = wanted
      .map((word) => postings.get(word) ?? [])
      .sort((a, b) => a.length - b.length)
      .map((docs, at) => (at === 0 ? docs : new Set(docs)))
    const all = [...rarest].filter((doc) =>
      others.every((docs) => docs instanceof Set && docs.has(doc)),
    )
    const ties = inARow
      ? all.filter((doc) => ` ${texts[doc]?.join(' ') ?? ''} `.includes(` ${words} `))
      : all
    return 1 / Math.max(1, ties.length)
  })
  return shares.reduce((sum, share) => sum + share, 0) / items.length
}

function withGaps(words: readonly string[], below: (limit: number) => number): string[] {
  const start = below(words.length - passage + 1)
  const chosen = new Set<number>()
  while (chosen.size < length) chosen.add(start + below(passage))
  return [...chosen].sort((a, b) => a - b).map((at) => words[at] ?? '')
}

/** One letter left out, doubled, or exchanged with its neighbour, in the longest word. */
function misspell(words: readonly string[], below: (limit: number) => number): string[] {
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a))
  if (longest.length < leastMisspelled) return [...words]
  const at = 1 + below(longest.length - 2)
  const turned = [
    longest.slice(0, at) + longest.slice(at + 1),
    longest.slice(0, at) + longest.charAt(at) + longest.slice(at),
    longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2),
  ][below(3)]
  return words.map((word) => (word === longest ? (turned ?? word) : word))
}

function shuffle(words: readonly string[], below: (limit: number) => number): string[] {
  const left = [...words]
  const mixed: string[] = []
  while (left.length > 0) mixed.push(...left.splice(below(left.length), 1))
  return mixed.join(' ') === words.join(' ') ? [...mixed].reverse() : mixed
}
