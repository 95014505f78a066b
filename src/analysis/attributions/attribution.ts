import type { Range } from '../grammar/range.ts'
import type { Force, Span } from '../types.ts'

/** A statement with its roles, before it is known whom the source's words mean. */
export interface Attribution {
  readonly content: Span[]
  readonly cue: Span | null
  /** Units of the source. */
  readonly source: Range | null
  readonly rule: Rule
  readonly force: Force
  /** Index of the sentence in which it begins. */
  readonly sentence: number
  /** Indices of the quotations that belong to the content. */
  readonly quotations: number[]
  /** True when a paragraph belongs to it only because it follows and has no words of saying. */
  loose?: true
  /** True when the text only passes on that it was said: `allegedly said`. */
  readonly hearsay?: true
}

/** The rules by which statements are found; their names are part of the evidence. */
export type Rule =
  | 'cue-after-quote'
  | 'cue-before-quote'
  | 'verb-beside-quote'
  | 'name-and-colon'
  | 'name-after-dash'
  | 'name-line'
  | 'cue-and-clause'
  | 'cue-and-object'
  | 'cue-in-the-middle'
  | 'passive-and-by'
  | 'according-to'
  | 'noun-of-saying'
  | 'subject-of-sentence'
  | 'subject-of-sentence-before'
  | 'implied-by-paragraph'
