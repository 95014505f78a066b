import { spanOf, unitsWithin, type Document } from '../../reading/document.ts'
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

/** So many words somebody who is told something has behind the verb. */
const longestAddressee = 3

/**
 * Whether all that is reported is who says other words, and how: nobody’s words.
 *
 * ```
 * “I will row,” Otto Lund recalled Ana Ruiz telling him.
 *                                  ^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param others what is reported in the same sentence
 *
 * @example isOnlySource(document, attribution, others) // true
 */
export function isOnlySource(
  { units }: Document,
  { content, rule }: Attribution,
  others: readonly Attribution[],
): boolean {
  const [only, another] = content
  // `She will tell him, they say, that it is over`: parted by them.
  if (rule !== 'cue-and-object' && rule !== 'cue-and-clause') return false
  if (only === undefined || another !== undefined) return false
  return others.some(({ source, cue, content: words }) => {
    if (source === null || cue === null) return false
    const { start } = spanOf(units, source.first, source.end)
    const rest = unitsWithin(units, { start: cue.end, end: only.end })
    const ends = rest.length <= longestAddressee && !words.some((span) => holds([only], span))
    return only.start === start && holds([only], cue) && ends
  })
}
