import { at, type Document } from '../reading/document.ts'
import { nounPhraseBefore } from './phrases-before.ts'
import { endsAsGerund, isComma, isRelative } from './predicates.ts'
import type { Range } from './range.ts'
import { isPersonal, subjectBefore } from './subjects.ts'
import { verbGroup } from './verbs.ts'

/** So many words a clause has at most that describes whom a recording shows. */
const longestClause = 25

/**
 * Whom a recording shows as a participle tells: it is that one who speaks.
 *
 * ```
 * a clip of Otto Lund saying that it was late        The film shows Otto Lund, who rows, saying that it was late
 *           ^^^^^^^^^ ^^^^^^ the participle                          ^^^^^^^^^            ^^^^^^
 * ```
 *
 * @param first the participle, or the adverb before it
 * @param floor where its sentence begins
 *
 * @example shownSpeaker(document, 5, 0) // { first: 3, end: 5 }
 */
export function shownSpeaker(document: Document, first: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  if (isComma(at(units, first - 1))) return shownBefore(document, first, floor)
  let of = first - 2
  while (of > floor && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(at(units, of).tag)) of--
  const shown =
    of > floor &&
    lexicon.genitivePrepositions.has(at(units, of).lower) &&
    lexicon.recordings.has(at(units, of - 1).lower)
  return shown ? { first: of + 1, end: first } : undefined
}

/** `shows Otto Lund, who rows, saying`: the clause about whom the verb shows is closed right before. */
function shownBefore(document: Document, first: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  for (let index = first - 3; index > Math.max(floor, first - longestClause); index--) {
    if (!isComma(at(units, index))) continue
    const relative = lexicon.personalRelatives.has(at(units, index + 1).lower)
    const object = relative ? nounPhraseBefore(document, index - 1, floor) : undefined
    const shown =
      object !== undefined &&
      lexicon.witnessing.has(at(units, object - 1).lower) &&
      isPersonal(document, { first: object, end: index })
    return shown ? { first: object, end: index } : undefined
  }
  return undefined
}

/**
 * Who is judged for what is said: the subject of the adjective before the preposition.
 *
 * ```
 * Ana Ruiz said Otto Lund was wrong for saying that it was late.
 *               ^^^^^^^^^           ^^^^^^ the participle
 * ```
 *
 * @param first the participle
 * @param floor where its sentence begins
 *
 * @example judgedSpeaker(document, 8, 0) // { first: 3, end: 5 }
 */
export function judgedSpeaker(document: Document, first: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  if (!lexicon.reproachPrepositions.has(at(units, first - 1).lower)) return undefined
  let verb = first - 2
  while (verb > floor && /^(?:ADJ|ADV|QUOTE)$/.test(at(units, verb).tag)) verb--
  const judged = verb < first - 2 && verb > floor && at(units, verb).tag === 'AUX'
  if (!judged || endsAsGerund(document, at(units, verb))) return undefined
  const subject = subjectBefore(document, verbGroup(document, verb, floor).first, floor)
  const opening = at(units, subject?.first ?? -1)
  return subject === undefined || isRelative(document, opening) ? undefined : subject
}
