import type { Range } from '../../grammar/range.ts'
import type { Force } from '../../types.ts'
import type { Rule } from '../attribution.ts'
import type { Cue } from '../cues/cues.ts'

/** Who speaks a quotation, and with which words that is said. */
export interface Voice {
  readonly rule: Rule
  readonly source: Range | null
  readonly cue: Range | null
  readonly force: Force
  /** The unit behind the attribution. */
  readonly end: number
}

/**
 * Whether a verb of saying tells of what was not said, or not yet: `may say`, `will say`, `did not say`.
 *
 * @example isUnsaid(cue) // true
 */
export const isUnsaid = ({ group }: Cue): boolean =>
  group.hypothetical || group.negated || group.future

/**
 * The force of a cue that reports words in quotation marks; what was not said is hypothetical.
 *
 * @example forceOf(cue) // 'asked' of `“Why?” she asked`
 */
export function forceOf(cue: Cue): Force {
  if (isUnsaid(cue)) return 'hypothetical'
  const option = cue.options.find((o) => o.cue.frames.includes('quote')) ?? cue.options[0]
  return option?.cue.force ?? 'stated'
}
