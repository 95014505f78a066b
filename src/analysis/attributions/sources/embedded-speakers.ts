import { isFinite } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { isPersonal, subjectBefore } from '../../grammar/subjects.ts'
import { verbGroup } from '../../grammar/verbs.ts'
import type { Gender } from '../../lexicon/types.ts'
import { at, type Document } from '../../reading/document.ts'
import type { Cue } from '../cues/cues.ts'
import { takes } from '../cues/frames.ts'

/**
 * Who speaks a second verb inside what somebody reports, when the one spoken to can only be the reporter.
 *
 * ```
 * Ana Ruiz said the officer stopped her car and told her to get out.
 *               ^^^^^^^^^^^                     ^^^^ the cue
 * ```
 *
 * @param reporter whoever reports
 *
 * @example embeddedSpeaker(document, cue, 0, { first: 0, end: 2 }) // { first: 3, end: 5 }
 */
export function embeddedSpeaker(
  document: Document,
  cue: Cue,
  floor: number,
  reporter: Range | undefined,
): Range | undefined {
  const { units, lexicon } = document
  const { group, end } = cue
  if (!takes(cue, ['person-clause'])) return undefined
  const { lower, quotation } = at(units, end)
  const told = quotation === -1 ? lexicon.pronouns.get(lower)?.gender : undefined
  if (reporter === undefined || told === undefined || genderOf(document, reporter) !== told)
    return undefined
  for (let index = group.first - 1; index > reporter.end; index--) {
    if (!isFinite(document, index)) continue
    const subject = subjectBefore(document, verbGroup(document, index, floor).first, floor)
    if (subject === undefined || subject.first <= reporter.end) return undefined
    const other =
      !lexicon.pronouns.has(at(units, subject.first).lower) || subject.end > subject.first + 1
    const differs = other && genderOf(document, subject) !== told
    return differs && isPersonal(document, subject) ? subject : undefined
  }
  return undefined
}

/** The gender that a first name in a phrase tells. */
function genderOf({ units, lexicon }: Document, { first, end }: Range): Gender | undefined {
  for (const { lower } of units.slice(first, end)) {
    const gender = lexicon.firstNames.get(lower)
    if (gender !== undefined) return gender
  }
  return undefined
}
