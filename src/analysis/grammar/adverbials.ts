import { at, type Document } from '../reading/document.ts'
import { nounPhraseAfter } from './phrases-after.ts'
import { isSubjectPronoun } from './predicates.ts'
import type { Range } from './range.ts'
import { isPersonal } from './subjects.ts'

/** So many words may tell when and where between a conjunction and its verb. */
const longestRow = 14

/**
 * Where the words begin that tell when, where or how between a conjunction and its verb, which shares the
 * subject of the verb before.
 *
 * ```
 * Ruiz left and in a letter on Friday said it was over.      Ruiz left and in May Lund said it was over.
 *               ^^^^^^^^^^^^^^^^^^^^^                                              ^^^^ a subject of its own
 * ```
 *
 * @example joinedAdverbials(document, 8, 0) // 3 of the first one
 */
export function joinedAdverbials(
  document: Document,
  verb: number,
  floor: number,
): number | undefined {
  const { units } = document
  for (let index = verb - 2; index >= Math.max(floor, verb - longestRow); index--) {
    const { tag } = at(units, index)
    if (tag === 'QUOTE' || tag === 'VERB' || tag === 'AUX') return undefined
    if (tag === 'CCONJ')
      return overAdverbials(document, index + 1, verb) === verb ? index + 1 : undefined
  }
  return undefined
}

/**
 * Behind all the words from `index` on that tell when, where or how; `index` where there are none.
 *
 * @example overAdverbials(document, 1, 9) // 4 of `but in a letter said it was over`
 */
export function overAdverbials(document: Document, index: number, limit: number): number {
  let end = index
  for (let next = behindAdverbial(document, end, limit); next > end;) {
    end = next
    next = end < limit ? behindAdverbial(document, end, limit) : end
  }
  return end
}

function behindAdverbial(document: Document, index: number, limit: number): number {
  const { units, lexicon } = document
  const time = behindTime(document, index, limit)
  if (time !== undefined) return time
  if (at(units, index).tag !== 'ADP' || lexicon.complementizers.has(at(units, index).lower))
    return index
  const end = nounPhraseAfter(document, index + 1, limit)
  if (end === undefined) return index
  if (endsWithPerson(document, index + 1, end)) return end
  if (isOpen(document, index + 1, end)) return index
  // `after the race`, but not `as Lund said`, `after Lund said`
  const mayOpenClause =
    lexicon.clausePrepositions.has(at(units, index).lower) ||
    lexicon.roleMarkers.has(at(units, index).lower)
  const phrase = { first: index + 1, end }
  return mayOpenClause && isPersonal(document, phrase) && !isTime(document, phrase) ? index : end
}

/** `last week`, `later that day`: only words that go with a time before it. */
function behindTime(
  { units, lexicon, surnames }: Document,
  index: number,
  limit: number,
): number | undefined {
  let end = index
  while (end < limit && /^(?:ADV|ADJ|DET|NUM)$/.test(at(units, end).tag)) end++
  const noun = end
  while (end < limit && lexicon.timeNouns.has(at(units, end).lower)) end++
  // `but May said`, in a text that has `Ana May`
  return end > noun && !surnames.has(at(units, noun).lower) ? end : undefined
}

/** `in an interview | with the Post`, `with Ana Ruiz`: a preposition behind a noun whose words nothing can follow as a subject. */
function endsWithPerson(document: Document, first: number, end: number): boolean {
  const { units, lexicon } = document
  let inner = end - 1
  while (inner > first && at(units, inner).tag !== 'ADP') inner--
  const [opening, last, more] = units.slice(inner + 1, end)
  const companion = lexicon.absolutePrepositions.has(at(units, inner).lower)
  if (!companion || at(units, inner - 1).tag !== 'NOUN' || last?.tag !== 'PROPN' || more)
    return false
  return opening?.tag === 'DET' || lexicon.firstNames.has(opening?.lower ?? '')
}

/** Whether more belongs to the words behind a preposition, or a subject: `in May | Ruiz`, `after the race | officials`. */
function isOpen(document: Document, first: number, end: number): boolean {
  const { units, lexicon } = document
  const words = units.slice(first, end)
  if (words.some((unit) => isSubjectPronoun(document, unit))) return true
  // `with his | repeated claims`
  if (lexicon.pronouns.get(words.at(-1)?.lower ?? '')?.case === 'possessive') return true
  if (isTime(document, { first, end })) return false
  const last = at(units, end - 1)
  const names = words.filter(({ tag }) => tag === 'PROPN')
  if (last.tag === 'PROPN') {
    const led = words[0]?.tag === 'DET'
    return names.length + (led ? 1 : 0) < words.length || (!led && names.length > 1)
  }
  const [before] = words.slice(-2)
  const compound = words.length > 1 && (before?.tag === 'NOUN' || before?.tag === 'PROPN')
  return compound || words.slice(0, -1).some(({ lower }) => lexicon.timeNouns.has(lower))
}

const isTime = ({ units, lexicon }: Document, { first, end }: Range): boolean =>
  units
    .slice(first, end)
    .every(({ lower, tag }) => lexicon.timeNouns.has(lower) || tag === 'NUM' || tag === 'DET')
