import { diffArrays, type ArrayChange } from 'diff'
import type { Block, Quote, Span } from '../../analysis/index.ts'
import { word } from '../words.ts'

/** A stretch of words that two wordings share, or in which they differ. */
export interface EchoPart {
  readonly text: string
  readonly differs: boolean
}

/** A heading, or a later quote, that says what a quote says in nearly the same words. */
export interface Echo {
  /** Index of the quote that is repeated. */
  readonly quote: number
  /** Where the heading or the later quote starts. */
  readonly at: number
  /** Index of the later quote; null for a heading. */
  readonly by: number | null
  /** The wording of the heading or later quote, and that of the quote. */
  readonly here: readonly EchoPart[]
  readonly there: readonly EchoPart[]
}

interface Word extends Span {
  readonly folded: string
}

/** Fewer shared words may be chance; a smaller share is another statement. */
const fewestShared = 4
const smallestShare = 0.7
/** Longer statements are compared by their first words only, which keeps the work in bounds. */
const longest = 60

/**
 * Headings and quotes that repeat an earlier or, for headings, any quote: at least four words in the
 * same order, and seven in ten of all. Of the quotes that one heading repeats, the closest counts.
 *
 * @example
 * // ## We leave at noon  …  “I think we leave by noon,” she said.
 * findEchoes(text, blocks, quotes)[0].there
 * // [{ text: 'we leave ', differs: false }, { text: 'by ', differs: true }, { text: 'noon', differs: false }]
 */
export function findEchoes(
  text: string,
  blocks: readonly Block[],
  quotes: readonly Pick<Quote, 'content' | 'parent' | 'force'>[],
): Echo[] {
  const spoken = quotes.map(({ content }) => wordsOf(text, content))
  const find = (words: readonly Word[], among: readonly number[]): Omit<Echo, 'by'> | null => {
    const found = among
      .map((quote) => ({ quote, match: closest(words, spoken[quote] ?? []) }))
      .filter((each): each is { quote: number; match: Match } => each.match !== null)
      .sort((a, b) => b.match.share - a.match.share)[0]
    if (found === undefined) return null
    const { here, there } = partsOf(text, words, found.match.window)
    return { quote: found.quote, at: words[0]?.start ?? 0, here, there }
  }
  const said = [...quotes.keys()].filter((index) => quotes[index]?.force !== 'hypothetical')
  const headings = blocks
    .filter(({ kind }) => kind === 'heading')
    .map((block) => ({ by: null, echo: find(wordsOf(text, [block]), said) }))
  const later = said.map((by) => ({
    by,
    echo: find(
      spoken[by] ?? [],
      said.filter((index) => index < by && !areNested(quotes, index, by)),
    ),
  }))
  return [...headings, ...later].flatMap(({ by, echo }) => (echo === null ? [] : [{ ...echo, by }]))
}

function areNested(
  quotes: readonly Pick<Quote, 'content' | 'parent'>[],
  a: number,
  b: number,
): boolean {
  if (quotes[a]?.parent === b || quotes[b]?.parent === a) return true
  const [one, other] = [quotes[a]?.content ?? [], quotes[b]?.content ?? []]
  return one.some((span) => other.some(({ start, end }) => start < span.end && span.start < end))
}

function wordsOf(text: string, spans: readonly Span[]): Word[] {
  return spans
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(word)].map(({ 0: found, index }): Word => ({
        start: start + index,
        end: start + index + found.length,
        folded: found.toLowerCase().replaceAll('’', "'"),
      })),
    )
    .slice(0, longest)
}

interface Match {
  readonly window: readonly Word[]
  /** Shared words in the longer of the two. */
  readonly share: number
}

/** The stretch of a quote that is nearest to the words; null where none is near. */
function closest(words: readonly Word[], quote: readonly Word[]): Match | null {
  const common = commonWords(words, quote)
  if (common < fewestShared || common < smallestShare * words.length) return null
  let best: Match | null = null
  for (let from = 0; from < quote.length; from++) {
    for (let length = words.length - 1; length <= words.length + 1; length++) {
      const window = quote.slice(from, from + length)
      if (window.length < length) break
      const least = Math.max(fewestShared, smallestShare * Math.max(words.length, length))
      // Words in any order are cheaper to count, and no more of them can be in order.
      if (commonWords(window, words) < least) continue
      const shared = sharedInOrder(words, window)
      const share = shared / Math.max(words.length, length)
      if (shared >= least && share > (best?.share ?? 0)) best = { window, share }
    }
  }
  return best
}

/** How many of the words come among the others, too. */
function commonWords(words: readonly Word[], others: readonly Word[]): number {
  const known = new Set(others.map(({ folded }) => folded))
  return words.filter(({ folded }) => known.has(folded)).length
}

const compareWords = (a: readonly Word[], b: readonly Word[]): ArrayChange<string>[] =>
  diffArrays(
    a.map(({ folded }) => folded),
    b.map(({ folded }) => folded),
  )

function sharedInOrder(a: readonly Word[], b: readonly Word[]): number {
  return compareWords(a, b)
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { count }) => sum + count, 0)
}

function partsOf(
  text: string,
  a: readonly Word[],
  b: readonly Word[],
): Pick<Echo, 'here' | 'there'> {
  const here: EchoPart[] = []
  const there: EchoPart[] = []
  let [atHere, atThere] = [0, 0]
  for (const { added, removed, count } of compareWords(a, b)) {
    const differs = added || removed
    if (!added) here.push({ text: stretch(text, a, atHere, (atHere += count)), differs })
    if (!removed) there.push({ text: stretch(text, b, atThere, (atThere += count)), differs })
  }
  return { here, there }
}

/** The words of `[from, to)` with what stands after each; an ellipsis where a quote is interrupted. */
function stretch(text: string, words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ start, end }, index) => {
      const next = words[from + index + 1]?.start ?? end
      const gap = next - end > longestGap ? ' … ' : text.slice(end, next)
      return text.slice(start, end) + gap
    })
    .join('')
}

const longestGap = 3
