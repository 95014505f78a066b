import { contentEnd } from '../../grammar/contents.ts'
import { quotationsEnd } from '../../grammar/objects.ts'
import { isRelative } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { at, type Document } from '../../reading/document.ts'
import type { Place } from '../cues/place.ts'
import { findSubject } from '../sources/sources.ts'

/**
 * The quotation of a relative clause, whose verb describes what stands before the clause.
 *
 * ```
 * a boat that the crew dismissed as “a wreck”, which Ruiz blamed on “rain”
 *                                ^^^^^^^^^^^^                     ^^^^^^^^^
 * ```
 *
 * @returns undefined when the verb has an object of its own, or the quotation may be a name: `a boat the
 *   crew called “Roads”`
 */
export function quotedInGap(place: Place): Range | undefined {
  const { document, cue, first, earlier } = place
  const { units, lexicon } = document
  const tied = at(units, cue.end).tag === 'ADP' || lexicon.roleMarkers.has(at(units, cue.end).lower)
  const article = tied ? cue.end + 1 : cue.end
  const quote = at(units, article).tag === 'DET' ? article + 1 : article
  if (at(units, quote).tag !== 'QUOTE') return undefined
  if (!tied && isNameLike(document, quote)) return undefined
  const subject = findSubject(document, cue, first, earlier)
  if (subject === undefined || !followsHead(document, subject)) return undefined
  const end = quotationsEnd(document, quote)
  const behind = at(units, end)
  if (/^(?:NOUN|PROPN|ADJ)$/.test(behind.tag)) return undefined
  // `as “a wreck” of a boat`, `as “a wreck” that sank`
  const goesOn = behind.tag === 'ADP' || isRelative(document, behind)
  return { first: cue.end, end: goesOn ? contentEnd(document, cue.end, place.end) : end }
}

/** Whether a relative pronoun, or a noun without one, stands before the subject of a clause. */
function followsHead({ units, lexicon }: Document, { first }: Range): boolean {
  const before = at(units, first - 1)
  const opening = at(units, first)
  const relates = (index: number): boolean =>
    lexicon.relativePronouns.has(at(units, index).lower) ||
    lexicon.declaratives.has(at(units, index).lower)
  if (relates(first - 1)) return /^(?:NOUN|PROPN|PUNCT)$/.test(at(units, first - 2).tag)
  if (relates(first)) return /^(?:NOUN|PROPN|PUNCT)$/.test(before.tag)
  const opens = opening.tag === 'DET' || lexicon.pronouns.get(opening.lower)?.case === 'subject'
  return before.tag === 'NOUN' && opens && !lexicon.timeNouns.has(before.lower)
}

/** `called “Roads”`, `called “the Snake”` */
function isNameLike({ text, units }: Document, quote: number): boolean {
  const { start, end } = at(units, quote)
  return /^\P{L}*(?:\p{Lu}|the\b)/u.test(text.slice(start, Math.min(end, start + 8)))
}
