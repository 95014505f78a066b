import type { Range } from '../../grammar/range.ts'
import { quotationsAmong, spanOf } from '../../reading/document.ts'
import type { Force, Span } from '../../types.ts'
import type { Attribution, Rule } from '../attribution.ts'
import type { Cue } from '../cues/cues.ts'
import type { Place } from '../cues/place.ts'
import { isUnsaid } from '../sources/voice.ts'

/** `warn` warns that something is so, and demands that something be done. */
const clauseForce = ({ options }: Cue): Force =>
  (options.find(({ cue }) => cue.frames.includes('clause')) ?? options[0])?.cue.force ?? 'stated'

/**
 * A statement of its parts, with the quotations that stand in them.
 *
 * @example statementOf(place, 'cue-and-clause', source, cue, [clause]).content // [{ start: 20, end: 43 }]
 */
export function statementOf(
  { document, cue }: Place,
  rule: Rule,
  source: Range | null,
  cueRange: Range,
  parts: readonly Range[],
  force: Force = clauseForce(cue),
): Attribution {
  const { units } = document
  const spans = parts.map((part): Span => spanOf(units, part.first, part.end))
  const quotations = parts.flatMap(({ first, end }) => quotationsAmong(units, first, end))
  return {
    content: spans,
    cue: spanOf(units, cueRange.first, cueRange.end),
    source,
    rule,
    force: isUnsaid(cue) ? 'hypothetical' : force,
    sentence: cue.sentence,
    quotations,
  }
}
