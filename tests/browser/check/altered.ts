/** Altered quotes: what readers half remember, and what others made of it. */
import type { Verdict } from '../../../src/browser/check/judge.ts'
import { isTurning, readWords } from '../../../src/browser/check/words.ts'
import type { Archive, QuoteRecord } from '../../../src/archive/types.ts'

export const alterations = ['swapped', 'dropped', 'added', 'negated', 'attributed'] as const

/** A quote with something done to it. */
export interface Altered {
  readonly alteration: (typeof alterations)[number]
  readonly words: string
  /** Id of the speaker that it is said to be from, where that is what was altered. */
  readonly by: string | null
  readonly quote: QuoteRecord
  readonly expected: Verdict
}

const strangers = ['lanterns', 'orchard', 'violin', 'carpets', 'meadow', 'engine', 'curtain']

/** The words of a quote, for telling the same words apart from others. */
export const wordsOf = ({ parts }: Pick<QuoteRecord, 'parts'>): string =>
  readWords(parts.join(' '))
    .map(({ term }) => term)
    .join(' ')

/**
 * Altered quotes of an archive: each way in turn, each time at another place, and never so that they are
 * another quote of it by chance.
 *
 * @example alteredQuotes(archive, 100).length // 100
 */
export function alteredQuotes(archive: Archive, amount: number): Altered[] {
  const all = new Set(archive.quotes.map(wordsOf))
  const known = new Set<string>()
  const sources = archive.quotes.filter((quote) => {
    const words = wordsOf(quote)
    const isNew = !known.has(words)
    known.add(words)
    return quote.kind === 'direct' && quote.force !== 'hypothetical' && isNew && quote.words > 5
  })
  return sources.slice(0, amount).map((quote, index): Altered => {
    const alteration = alterations[index % alterations.length] ?? 'swapped'
    const made = alter(quote, alteration, index, archive)
    if (alteration !== 'attributed' && all.has(wordsOf({ parts: [made.words] })))
      return alter(quote, 'added', index + 1, archive)
    return made
  })
}

function alter(
  quote: QuoteRecord,
  alteration: Altered['alteration'],
  index: number,
  archive: Archive,
): Altered {
  const tokens = quote.parts.join(' ').split(/\s+/u)
  const at = 1 + ((index * 7) % (tokens.length - 2))
  const as = (words: readonly string[], expected: Verdict, by: string | null = null): Altered => ({
    alteration,
    words: words.join(' '),
    by,
    quote,
    expected,
  })
  switch (alteration) {
    case 'swapped':
      return as(tokens.with(at, strangers[index % strangers.length] ?? ''), 'changed')
    case 'added':
      return as(tokens.toSpliced(at, 0, 'really'), 'changed')
    case 'dropped': {
      const [gone] = readWords(tokens[at] ?? '')
      const expected = gone && isTurning(gone.term) ? 'changed' : 'shortened'
      return as(tokens.toSpliced(at, 1), expected)
    }
    case 'negated':
      return as(negate(tokens), 'changed')
    case 'attributed':
      return as(tokens, 'another', strangerTo(quote, archive))
  }
}

function negate(tokens: readonly string[]): readonly string[] {
  const negation = tokens.findIndex((token) => /^(?:not|never|no)$/iu.test(token))
  if (negation >= 0) return tokens.toSpliced(negation, 1)
  const verb = tokens.findIndex((token) =>
    /^(?:is|was|will|would|has|have|can|are|were|should)$/iu.test(token),
  )
  return tokens.toSpliced(verb < 0 ? 2 : verb + 1, 0, 'not')
}

/** Somebody of whom the archive has no such words. */
function strangerTo(quote: QuoteRecord, { quotes, speakers }: Archive): string {
  const words = wordsOf(quote)
  const sayers = new Set(
    quotes
      .filter((other) => wordsOf(other) === words)
      .flatMap((other) => other.speakers.map(({ id }) => id)),
  )
  const others = speakers.filter(({ id, quotes: own }) => own.length > 0 && !sayers.has(id))
  return others[words.length % others.length]?.id ?? ''
}
