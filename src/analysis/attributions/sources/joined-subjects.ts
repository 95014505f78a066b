import { isComma } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { isPersonal, subjectBefore } from '../../grammar/subjects.ts'
import { at, type Document } from '../../reading/document.ts'
import type { Cue } from '../cues/cues.ts'

/**
 * The subject of a verb behind a conjunction where nothing before it is known for a verb: whoever the sentence
 * opens with, if a word follows that may be the verb it is joined with.
 *
 * ```
 * Ana Ruiz rows in Lund and said that it was late.
 * ^^^^^^^^                  ^^^^ the verb
 * ```
 *
 * @param cue the verb
 * @param floor where its sentence begins
 *
 * @example subjectOfJoined(document, cue, 0) // { first: 0, end: 2 }
 */
export function subjectOfJoined(
  document: Document,
  { group: { first, verb }, options }: Cue,
  floor: number,
): Range | undefined {
  const { units, lexicon } = document
  // `her plans to explain and defend it`
  if (first === verb && !options.some(({ form }) => form === 'past' || form === 'third'))
    return undefined
  for (let index = floor + 1; index < first; index++) {
    const { tag, lower } = at(units, index)
    if (tag === 'QUOTE') return undefined
    const inflected = tag === 'NOUN' && lexicon.pluralEndings.some((each) => lower.endsWith(each))
    if (!inflected || !/^(?:ADP|ADV|DET|PRON|PART)$/.test(at(units, index + 1).tag)) continue
    const before = at(units, index - 1)
    if (!/^(?:PROPN|PRON|NOUN)$/.test(before.tag) && !isComma(before)) continue
    const subject = subjectBefore(document, index, floor)
    if (subject?.first !== floor || subject.end < index - 1) continue
    if (at(units, subject.end - 1).tag === 'PART') continue
    return isPersonal(document, subject) ? subject : undefined
  }
  return undefined
}
