import type { Quote, Span } from '../../analysis/index.ts'
import type { CorrectionOfQuote } from '../files/schema.ts'
import { labelOf } from '../opening-words.ts'

/** Something in an entry of the editor's that meets nothing: index, key, and what to do about it. */
export interface Idle {
  readonly index: number
  readonly key: 'words' | 'speaker' | 'force'
  readonly message: string
}

/** What an entry is held against. */
interface Around {
  readonly text: string
  readonly quotes: readonly Quote[]
  /** Whether one of the quotes holds the entry's words. */
  readonly isQuote: boolean
  /** Places of what is uncertain: an entry around one settles it. */
  readonly uncertain: readonly Span[]
}

/**
 * What an entry with `quote: false` says in vain: that there is no quote, where none is and nothing
 * uncertain either, or whose a quote is that it takes away.
 *
 * @param span the place of its words
 *
 * @example
 * idleParts(0, { words: 'The boats stayed', quote: false }, span, around)[0].message
 * // 'Found no quote at “The boats stayed” that “quote: false” could take away; write words of a quote, …'
 */
export function idleParts(
  index: number,
  entry: CorrectionOfQuote,
  span: Span,
  { text, quotes, isQuote, uncertain }: Around,
): Idle[] {
  if (entry.quote !== false) return []
  const settles = uncertain.some(({ start, end }) => span.start <= start && end <= span.end)
  if (!isQuote && !settles) {
    const instead = advice(text, nearestQuote(quotes, span))
    const message = `Found no quote at ${labelOf(entry.words)} that “quote: false” could take away; ${instead}.`
    return [{ index, key: 'words', message }]
  }
  return (['speaker', 'force'] as const)
    .filter((key) => entry[key] !== undefined)
    .map((key) => ({
      index,
      key,
      message: `Found “${key}” beside “quote: false”, where there is nothing that it could mean; delete one of the two lines.`,
    }))
}

/** What entries said before, by the key and the place of the quote. */
export type Told = Map<string, string>

/**
 * What an entry says of a quote of which another one before it said it: only the last counts.
 *
 * @param at the place of the quote
 * @param told is added to
 *
 * @example
 * repeatedParts(1, { words: 'We left', speaker: 'Bo Lind' }, { start: 0, end: 9 }, told)[0].message
 * // 'Found “speaker” of a quote of which an entry above says “Ana Ruiz”, which counts for nothing; delete …'
 */
export function repeatedParts(
  index: number,
  entry: CorrectionOfQuote,
  at: Span,
  told: Told,
): Idle[] {
  return (['speaker', 'force'] as const).flatMap((key) => {
    const value = entry[key]
    if (value === undefined) return []
    const place = `${key} ${at.start} ${at.end}`
    const before = told.get(place)
    told.set(place, String(value))
    const message = `Found “${key}” of a quote of which an entry above says “${before ?? ''}”, which counts for nothing; delete one of the two lines.`
    return before === undefined ? [] : [{ index, key, message }]
  })
}

function advice(text: string, nearest: Quote | undefined): string {
  const [first] = nearest?.content ?? []
  if (first === undefined) return 'delete the entry'
  const words = labelOf(text.slice(first.start, first.end))
  return `write words of a quote, such as ${words}, or delete the entry`
}

/** The quote that begins nearest to a place. */
function nearestQuote(quotes: readonly Quote[], { start }: Span): Quote | undefined {
  const farness = ({ content: [first] }: Quote): number => Math.abs((first?.start ?? 0) - start)
  return quotes.toSorted((a, b) => farness(a) - farness(b))[0]
}
