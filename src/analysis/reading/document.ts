import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Block, Span } from '../types.ts'
import type { Quotation } from './quotations.ts'
import type { Turn } from './turns.ts'

/** Universal part-of-speech tags, and `QUOTE` for a quotation that stands in the sentence as one unit. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'QUOTE'

/** A word, a number or a single mark; or a whole quotation, seen from outside. */
export interface Unit extends Span {
  /** The words as they stand, or the empty string for a quotation. */
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  readonly kind: 'word' | 'punctuation' | 'quotation'
  readonly tag: Tag
  /** Index in {@link Document.quotations} for a quotation, -1 otherwise. */
  readonly quotation: number
}

/** Units `[first, end)` of {@link Document.units}. */
export interface Sentence {
  readonly first: number
  readonly end: number
  readonly block: number
}

/** The text as every finder sees it. */
export interface Document {
  readonly text: string
  readonly lexicon: Lexicon
  readonly blocks: readonly Block[]
  readonly quotations: readonly Quotation[]
  /** Words, in small letters, that stand as surnames behind first names. */
  readonly surnames: ReadonlySet<string>
  /** Paragraphs of a transcript, by the index of their block. */
  readonly turns: ReadonlyMap<number, Turn>
  /** All words and marks, also inside quotations. */
  readonly tokens: readonly Unit[]
  /** The words and marks outside quotations, with each outermost quotation as one unit. */
  readonly units: readonly Unit[]
  readonly sentences: readonly Sentence[]
}

const nothing: Unit = {
  start: -1,
  end: -1,
  text: '',
  lower: '',
  kind: 'punctuation',
  tag: 'PUNCT',
  quotation: -1,
}

/**
 * The unit at an index, or an empty mark outside the list: so that finders may look one beyond.
 *
 * @example at([], 3).kind // 'punctuation'
 */
export function at(units: readonly Unit[], index: number): Unit {
  // Reading before the beginning of a list is many times slower than reading inside it.
  return index < 0 ? nothing : (units[index] ?? nothing)
}

/**
 * The span from the first unit to the last before `end`.
 *
 * @example spanOf(units, 0, 2) // { start: 0, end: 8 } of `Ana Ruiz left`
 */
export function spanOf(units: readonly Unit[], first: number, end: number): Span {
  return { start: at(units, first).start, end: at(units, end - 1).end }
}

/**
 * The quotations among the units `[first, end)`, by their indices.
 *
 * @example quotationsAmong(units, 4, 9) // [0] of `said that it “was over”`
 */
export const quotationsAmong = (units: readonly Unit[], first: number, end: number): number[] =>
  units.slice(first, end).flatMap(({ quotation }) => (quotation === -1 ? [] : [quotation]))

/**
 * Whether the words of `phrase` stand at `index`.
 *
 * @example phraseAt(units, 2, ['according', 'to']) // true
 */
export function phraseAt(
  units: readonly Unit[],
  index: number,
  phrase: readonly string[],
): boolean {
  // Looked for at nearly every unit, and nearly never there.
  if (at(units, index).lower !== phrase[0]) return phrase.length === 0
  return phrase.every((word, offset) => at(units, index + offset).lower === word)
}

/** The first words of lists of phrases, by the list. */
const openings = new WeakMap<readonly (readonly string[])[], ReadonlySet<string>>()

/**
 * The phrase of a list that stands at `index`; undefined without one.
 *
 * @example phraseAmong(units, 2, [['according', 'to'], ['per']]) // ['according', 'to']
 */
export function phraseAmong(
  units: readonly Unit[],
  index: number,
  phrases: readonly (readonly string[])[],
): readonly string[] | undefined {
  let firsts = openings.get(phrases)
  if (firsts === undefined) {
    firsts = new Set(phrases.map(([first = '']) => first))
    openings.set(phrases, firsts)
  }
  if (!firsts.has(at(units, index).lower)) return undefined
  return phrases.find((phrase) => phraseAt(units, index, phrase))
}

/**
 * The index of the first unit that begins at a position or behind it.
 *
 * @example indexAt(units, 4) // 1 of `Ana Ruiz left`
 */
export function indexAt(units: readonly Unit[], start: number): number {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(units, middle).start < start) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The units that lie inside a span.
 *
 * @example unitsWithin(units, { start: 0, end: 8 }).length // 2 of `Ana Ruiz left`
 */
export function unitsWithin(units: readonly Unit[], { start, end }: Span): readonly Unit[] {
  const first = indexAt(units, start)
  let last = first
  while (last < units.length && at(units, last).end <= end) last++
  return units.slice(first, last)
}
