import type { Document } from '../../reading/document.ts'
import type { Attribution } from '../attribution.ts'
import type { Cue } from './cues.ts'

/** A finder's view of one cue: its sentence's bounds and who was found before it. */
export interface Place {
  readonly document: Document
  readonly cue: Cue
  readonly first: number
  /** Behind the last word of the sentence. */
  readonly end: number
  /** What was found before in the same sentence. */
  readonly earlier: readonly Attribution[]
}
