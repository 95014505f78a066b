import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'
import { holds } from '../force/force.ts'

/**
 * Cuts off from what is reported inside another’s words the words that report those.
 *
 * ```
 * The sign says that it leaks, Ruiz told the crew.
 *               ^^^^^^^^^^^^^
 * ```
 *
 * @param others what is reported in the same sentence
 *
 * @example withinReported(attribution, others).content.length // 1
 */
export function withinReported(
  attribution: Attribution,
  others: readonly Attribution[],
): Attribution {
  const { cue, content } = attribution
  if (cue === null) return attribution
  const outer = others.find(
    (other) =>
      other !== attribution && other.rule === 'cue-in-the-middle' && holds(other.content, cue),
  )
  if (outer === undefined || content.every((span) => holds(outer.content, span))) return attribution
  const within = content.flatMap((span) =>
    outer.content.flatMap((words): Span[] => {
      const [start, end] = [Math.max(span.start, words.start), Math.min(span.end, words.end)]
      return start < end ? [{ start, end }] : []
    }),
  )
  return within.length === 0 ? attribution : { ...attribution, content: within }
}
