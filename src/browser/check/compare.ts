/** How a reader's words differ from a quote, word by word. */
import { stopWords } from '../../analysis/lexicon/en/stop-words.ts'
import { runsOf, type Run } from './runs.ts'
import { isTurning, readWords, type CheckWord } from './words.ts'

/** A run of text that both have, that the reader left out (`left`), or put in (`put`). */
export interface DiffPiece {
  readonly change: Run['change']
  readonly text: string
}

/**
 * `same`: all words of both. `part`: the reader left words out, and changed none. `changed`: most of the
 * reader's words. `other`: hardly any.
 */
export type Wording = 'same' | 'part' | 'changed' | 'other'

/** A comparison of the reader's words with a quote. */
export interface Comparison {
  readonly wording: Wording
  /** How much of the reader's words the quote has in their order, and how close together: 0 to 1. */
  readonly likeness: number
  /** How much of the quote's words the reader has: 0 to 1. */
  readonly covered: number
  /** The quote as it stands, with what was put in between. */
  readonly pieces: readonly DiffPiece[]
}

const commonWeight = 0.25
/** A changed quote has at least this share of the reader's words, by weight, … */
const leastShare = 0.55
/** … so many that are not common, … */
const leastTelling = 2
/** … and they fill this share of where they stand. */
const leastTight = 0.4

/**
 * Compares a reader's words with a quote's.
 *
 * @example compare('the tide waits for me', 'The tide waits for nobody.').wording // 'changed'
 */
export function compare(claim: string, quote: string): Comparison {
  const ours = readWords(claim)
  const theirs = readWords(quote)
  const runs = runsOf(ours, theirs)
  const same = wordsOf(runs, 'same')
  const inner = withoutEdges(runs)
  const span = inner.filter(({ change }) => change !== 'put').flatMap(({ words }) => words)
  const tight = same.length / Math.max(span.length, 1)
  const share = weigh(same) / Math.max(weigh(ours), commonWeight)
  const isNear =
    tight >= leastTight &&
    share >= leastShare &&
    telling(same) >= Math.max(1, Math.min(leastTelling, telling(ours)))
  const keepsAll = same.length === ours.length && same.length > 0
  return {
    wording: !isNear
      ? 'other'
      : !keepsAll || turns(runs, inner)
        ? 'changed'
        : same.length === theirs.length
          ? 'same'
          : 'part',
    likeness: share * (0.75 + 0.25 * tight),
    covered: same.length / Math.max(theirs.length, 1),
    pieces: runs.map(({ change, words }) => ({ change, text: textOf(words) })),
  }
}

const wordsOf = (runs: readonly Run[], change: Run['change']): CheckWord[] =>
  runs.filter((run) => run.change === change).flatMap(({ words }) => words)

const textOf = (words: readonly CheckWord[]): string =>
  words
    .map(({ text }) => text)
    .join('')
    .trim()

const weigh = (words: readonly CheckWord[]): number =>
  words.reduce((sum, { term }) => sum + (stopWords.has(term) ? commonWeight : 1), 0)

const telling = (words: readonly CheckWord[]): number =>
  words.filter(({ term }) => !stopWords.has(term)).length

/** Without what the reader left out before the first and after the last of their words. */
function withoutEdges(runs: readonly Run[]): Run[] {
  const from = runs.findIndex(({ change }) => change === 'same')
  const to = runs.findLastIndex(({ change }) => change === 'same')
  return from < 0 ? [] : runs.slice(from, to + 1)
}

/** Whether what was left out turns around what is left: a `not` in between, or a `nobody` before it. */
function turns(runs: readonly Run[], inner: readonly Run[]): boolean {
  const before = runs.indexOf(inner[0] ?? runs[0] ?? { change: 'left', words: [] })
  const after = before + inner.length
  return [
    ...wordsOf(inner, 'left'),
    ...clauseBefore(wordsOf(runs.slice(0, before), 'left')),
    ...clauseAfter(inner.at(-1)?.words.at(-1), wordsOf(runs.slice(after), 'left')),
  ].some(({ term }) => isTurning(term))
}

// “No, we will wait” leaves “we will wait” as it is, “nobody will wait” does not: a comma parts them.
const endsClause = ({ text }: CheckWord): boolean => /[,;:.!?…—–)”"]\s*$/u.test(text)

const clauseBefore = (words: readonly CheckWord[]): readonly CheckWord[] =>
  words.slice(words.findLastIndex(endsClause) + 1)

function clauseAfter(
  last: CheckWord | undefined,
  words: readonly CheckWord[],
): readonly CheckWord[] {
  if (last && endsClause(last)) return []
  const end = words.findIndex(endsClause)
  return end < 0 ? words : words.slice(0, end + 1)
}
