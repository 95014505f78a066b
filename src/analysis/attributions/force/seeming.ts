import { at, indexAt, type Document } from '../../reading/document.ts'
import type { Span } from '../../types.ts'

/**
 * Whether a saying is only alleged, or only seems to have been.
 *
 * ```
 * “I quit,” Ruiz is alleged to have said.
 *                   ^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @example isSeeming(document, cue) // true
 */
export function isSeeming({ units, lexicon }: Document, cue: Span): boolean {
  let index = indexAt(units, cue.start)
  // `Ruiz seems to say`
  const next = at(units, index + 1)
  if (
    next.end < cue.end &&
    lexicon.infinitiveMarkers.has(next.lower) &&
    lexicon.seemings.has(at(units, index).lower)
  )
    return true
  if (lexicon.infinitiveMarkers.has(at(units, index).lower)) index--
  for (; index + 1 < units.length && at(units, index + 1).end < cue.end; index++) {
    const have = lexicon.infinitiveMarkers.has(at(units, index + 1).lower)
    if (have && lexicon.auxiliaries.has(at(units, index + 2).lower))
      return lexicon.seemings.has(at(units, index).lower)
  }
  return false
}
