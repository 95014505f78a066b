import { diffArrays, type ArrayChange } from 'diff'
import type { Block, Quote, Span } from '../../analysis/index.ts'
import { word } from '../words.ts'
import { nearestWording } from './nearest-wording.ts'

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
  const nearest = nearestWording(spoken.map(foldedOf))
  const find = (
    words: readonly Word[],
    isMeant: (quote: number) => boolean,
  ): Omit<Echo, 'by'> | null => {
    const found = nearest(foldedOf(words), isMeant)
    if (found === null) return null
    const { wording: quote, from, to } = found
    const { here, there } = partsOf(text, words, spoken[quote]?.slice(from, to) ?? [])
    return { quote, at: words[0]?.start ?? 0, here, there }
  }
  const isSaid = (index: number): boolean => quotes[index]?.force !== 'hypothetical'
  const headings = blocks
    .filter(({ kind }) => kind === 'heading')
    .map((block) => ({ by: null, echo: find(wordsOf(text, [block]), isSaid) }))
  const later = [...quotes.keys()].filter(isSaid).map((by) => ({
    by,
    echo: find(
      spoken[by] ?? [],
      (index) => index < by && isSaid(index) && !areNested(quotes, index, by),
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

const foldedOf = (words: readonly Word[]): string[] => words.map(({ folded }) => folded)

const compareWords = (a: readonly Word[], b: readonly Word[]): ArrayChange<string>[] =>
  diffArrays(foldedOf(a), foldedOf(b))

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
