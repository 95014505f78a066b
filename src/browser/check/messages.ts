/** What the page of a check and its worker say to each other. Everything here can be cloned. */
import type { Hit } from '../search/messages.ts'
import type { DiffPiece, Wording } from './compare.ts'
import type { Verdict } from './judge.ts'

/** What to check. */
export interface CheckRequest {
  /** What was pasted, as it was. */
  readonly typed: string
  /** What stands in the field for the speaker, perhaps nothing. */
  readonly by: string
}

/** A quote near to the reader's words. */
export interface CheckFinding {
  readonly hit: Hit
  readonly wording: Wording
  readonly pieces: readonly DiffPiece[]
  readonly isQuoted: boolean
}

/** What a check found, ready to be shown. */
export interface CheckAnswer {
  readonly verdict: Verdict
  /** Whom the words are said to be from: the name as typed, and those of the archive's speakers, if any. */
  readonly by: { readonly typed: string; readonly names: readonly string[] } | null
  /** The one that the verdict is about first. */
  readonly findings: readonly CheckFinding[]
}
