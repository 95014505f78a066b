import type { Roles } from './brat.ts'
import { tokensIn, type Tokens } from './tokens.ts'

/** An attribution as sets of tokens. */
export interface Marked {
  readonly cue: ReadonlySet<number>
  readonly source: ReadonlySet<number>
  readonly sourceWords: ReadonlySet<number>
  readonly content: ReadonlySet<number>
  readonly contentWords: ReadonlySet<number>
}

/** The tokens of an attribution's roles; offsets in UTF-16 code units. */
export function mark(tokens: Tokens, { cue, source, content }: Roles): Marked {
  const wordsOf = (all: ReadonlySet<number>): Set<number> =>
    new Set([...all].filter((index) => tokens.words[index] === true))
  const sourceTokens = tokensIn(tokens, source)
  const contentTokens = tokensIn(tokens, content)
  return {
    cue: tokensIn(tokens, cue),
    source: sourceTokens,
    sourceWords: wordsOf(sourceTokens),
    content: contentTokens,
    contentWords: wordsOf(contentTokens),
  }
}

/** How much two sets share: 1 when equal, 0 when nothing. @example jaccard(new Set([1, 2]), new Set([2])) // .5 */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = a.intersection(b).size
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/**
 * Pairs predictions with gold attributions one to one, the best pairs first: by three times the content,
 * twice the cue and once the source that they share, as `score.py` does. A pair shares content words or
 * a token of the cue.
 *
 * @returns for each prediction its gold attribution, or undefined
 */
export function pair(
  predicted: readonly Marked[],
  gold: readonly Marked[],
): (Marked | undefined)[] {
  const candidates = predicted.flatMap((prediction, from) =>
    gold.flatMap((truth, to) => {
      const content = jaccard(prediction.contentWords, truth.contentWords)
      const cue = jaccard(prediction.cue, truth.cue)
      if (content === 0 && cue === 0) return []
      return [{ from, to, score: 3 * content + 2 * cue + jaccard(prediction.source, truth.source) }]
    }),
  )
  candidates.sort((a, b) => b.score - a.score)
  const partners = predicted.map((): Marked | undefined => undefined)
  const taken = new Set<number>()
  for (const { from, to } of candidates) {
    if (partners[from] !== undefined || taken.has(to)) continue
    partners[from] = gold[to]
    taken.add(to)
  }
  return partners
}

/** True when the two name the source by a common word, or neither names one. */
export function sourcesAgree(prediction: Marked, truth: Marked): boolean {
  if (truth.source.size === 0) return prediction.source.size === 0
  return !prediction.sourceWords.isDisjointFrom(truth.sourceWords)
}

/**
 * F1 of the tokens given the same role by both, by which `score.py` picks one of several annotators.
 *
 * @example tokenAgreement(marks, marks) // 1, unless there are none
 */
export function tokenAgreement(predicted: readonly Marked[], gold: readonly Marked[]): number {
  let shared = 0
  let all = 0
  for (const role of ['cue', 'source', 'content'] as const) {
    const ours = countTokens(predicted.map((marked) => marked[role]))
    const theirs = countTokens(gold.map((marked) => marked[role]))
    for (const [token, count] of ours) shared += Math.min(count, theirs.get(token) ?? 0)
    for (const count of [...ours.values(), ...theirs.values()]) all += count
  }
  return all === 0 ? 0 : (2 * shared) / all
}

function countTokens(sets: readonly ReadonlySet<number>[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const set of sets) for (const token of set) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}
