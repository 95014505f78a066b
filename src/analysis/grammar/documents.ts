import { at, type Document } from '../reading/document.ts'
import { nounPhraseAfter } from './phrases-after.ts'
import { nounPhraseBefore } from './phrases-before.ts'
import { isComma, isFinite, isVerb } from './predicates.ts'
import type { Range } from './range.ts'
import { isPersonal, subjectBefore } from './subjects.ts'
import { verbGroup } from './verbs.ts'

/** So many words may lie between the noun of a document and the participle that tells what it says. */
const farthestNoun = 14

/**
 * Who sent or wrote a document that a participle belongs to, if the words behind its noun tell.
 *
 * ```
 * Ana Ruiz got a call from her brother, Otto Ruiz, saying      a post by Otto Ruiz saying
 *                          ^^^^^^^^^^^^^^^^^^^^^^^                        ^^^^^^^^^
 * ```
 *
 * @param first the participle
 * @param floor where its sentence begins
 *
 * @example senderBefore(document, 6, 0) // { first: 4, end: 6 } of `a post by Otto Ruiz saying`
 */
export function senderBefore(document: Document, first: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  for (let index = first - 2; index > Math.max(floor, first - farthestNoun); index--) {
    if (isVerb(at(units, index)) || at(units, index).tag === 'QUOTE') return undefined
    const noun = at(units, index - 1).lower
    if (!lexicon.authorPrepositions.has(at(units, index).lower)) continue
    if (!lexicon.documents.has(noun) && !lexicon.calls.has(noun)) continue
    const end = isComma(at(units, first - 1)) ? first - 1 : first
    const whole = nounPhraseAfter(document, index + 1, end) === end
    const described = end < first && isPersonal(document, { first: index + 1, end })
    const from = !lexicon.agentPrepositions.has(at(units, index).lower)
    const own = from && !isReceived(document, index - 1, floor)
    return (whole || described) && !own ? { first: index + 1, end } : undefined
  }
  return undefined
}

/** `got a letter`, `shared a letter`, but not `sent a letter`: whether the subject is not who wrote it. */
function isReceived(document: Document, noun: number, floor: number): boolean {
  const object = nounPhraseBefore(document, noun, floor)
  const { lower } = at(document.units, (object ?? floor) - 1)
  return object !== undefined && !document.lexicon.issuings.has(lower)
}

/**
 * `Ana Ruiz, who had left, issued a statement Monday saying`: whoever issued the document speaks in it; or
 * else the document, which is all that is told of it: `A motion calling for boats was lost`.
 *
 * @param first the participle
 * @param floor where its sentence begins
 *
 * @example issuerOfDocument(document, 5, 0) // { first: 0, end: 2 } of `Ana Ruiz issued a statement saying`
 */
export function issuerOfDocument(
  document: Document,
  first: number,
  floor: number,
): Range | undefined {
  const { units, lexicon } = document
  const noun = documentNoun(document, first, floor)
  const object =
    noun === undefined
      ? undefined
      : nounPhraseBefore(document, noun, behindVerb(document, noun, floor))
  if (noun === undefined || object === undefined) return undefined
  const itself = { first: object, end: noun + 1 }
  // `had sent Ana Ruiz a message saying`
  const addressee = nounPhraseBefore(document, object - 1, floor)
  // `got a call and a letter saying`
  const joined = at(units, object - 1).tag === 'CCONJ'
  const other = joined ? nounPhraseBefore(document, object - 2, floor) : undefined
  const given = addressee !== undefined && isPersonal(document, { first: addressee, end: object })
  const near = (given ? addressee : (other ?? object)) - 1
  // `sent over a letter saying`
  const issues = (index: number): boolean => lexicon.issuings.has(at(units, index).lower)
  const verb = issues(near) && issues(near - 1) && isFinite(document, near - 1) ? near - 1 : near
  if (isFinite(document, verb)) {
    const group = verbGroup(document, verb, floor)
    // `reassured rowers in a letter saying`
    const means = units.slice(object, noun).some(({ lower }) => lexicon.means.has(lower))
    const issued = (issues(verb) || means) && !group.passive
    return issued ? subjectBefore(document, group.first, floor) : itself
  }
  const { tag, lower } = at(units, object - 1)
  const subject = object === floor || lexicon.declaratives.has(lower)
  // `left after a report saying`, but `replied with a letter saying`
  const particle = issues(near) && (tag === 'VERB' || issues(near - 1))
  const told = tag === 'ADP' && !lexicon.means.has(lower) && !particle
  // `voted to reject a motion saying`
  if (tag === 'VERB' && lexicon.infinitiveMarkers.has(at(units, verb - 1).lower))
    return particle ? undefined : itself
  return subject || told ? itself : undefined
}

/** `voted for a motion saying`: where the object of the last verb may begin. */
function behindVerb({ units }: Document, noun: number, floor: number): number {
  let index = noun - 1
  while (index > floor && at(units, index).tag !== 'VERB') index--
  return index === floor ? floor : index + 1
}

/** The noun of a document that a participle belongs to, over times and addressees: `filed a suit with the court Monday saying`. */
function documentNoun(document: Document, first: number, floor: number): number | undefined {
  const { units, lexicon } = document
  let noun = first - 1
  // `shared a letter, saying`, `read a letter before saying`
  if (isComma(at(units, noun)) || /^(?:ADP|SCONJ)$/.test(at(units, noun).tag)) return undefined
  while (noun > floor && lexicon.timeNouns.has(at(units, noun).lower)) noun--
  if (lexicon.documents.has(at(units, noun).lower)) return noun
  for (let index = noun - 1; index > floor; index--) {
    const { tag, lower } = at(units, index)
    if (isVerb(at(units, index)) || tag === 'PUNCT' || tag === 'QUOTE') return undefined
    if (lexicon.documents.has(lower)) return at(units, index + 1).tag === 'ADP' ? index : undefined
  }
  return undefined
}
