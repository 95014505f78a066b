import type { Range } from '../../grammar/range.ts'
import { isPersonal } from '../../grammar/subjects.ts'
import { subjectToldLast, subjectToldOf } from '../../grammar/told-of.ts'
import { at, unitsWithin, type Document, type Unit } from '../../reading/document.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'

/** An outermost quotation with its sentence, and whether it is all of that sentence. */
export interface QuotationPlace {
  readonly quotation: number
  readonly sentence: number
  readonly alone: boolean
}

/**
 * Whether a paragraph asks again in a talk: its question is none of the answer before it.
 *
 * ```
 * “Is it late?” asked Ruiz.      asked
 * “No,” said Lund.               last
 * “Is that all you know?”        nobody is named
 * ```
 */
export function asksAgain(
  document: Document,
  asked: Attribution | undefined,
  last: Attribution,
  { quotation, alone }: QuotationPlace,
): boolean {
  const [question, answer] = [asked, last].map(
    (each) => document.quotations[each?.quotations.at(-1) ?? -1],
  )
  const here = document.quotations[quotation]
  if (!alone || question === undefined || answer === undefined || here === undefined) return false
  const inTurn = question.block + 1 === answer.block && answer.block + 1 === here.block
  return inTurn && asks(document, question) && asks(document, here)
}

/**
 * Whether a paragraph stands in a talk between two of one person, who answers it.
 *
 * ```
 * “It is hers,” said Lund.      asked
 * “No,” said Ruiz.              last
 * “That is what I said.”        nobody is named
 * “It is not,” said Ruiz.       behind
 * ```
 */
export function isAnswered(
  document: Document,
  asked: Attribution | undefined,
  last: Attribution,
  { quotation, alone }: QuotationPlace,
  behind: Attribution | undefined,
): boolean {
  if (!alone || asked === undefined || behind === undefined || behind === last) return false
  const blockOf = (index: number | undefined): number =>
    document.quotations[index ?? -1]?.block ?? -9
  const here = blockOf(quotation)
  const [before, answer] = [blockOf(asked.quotations.at(-1)), blockOf(last.quotations.at(-1))]
  if (answer + 1 !== here || here + 1 !== blockOf(behind.quotations[0])) return false
  const name = namesOf(document, behind).at(-1)
  return (
    name !== undefined &&
    before >= answer - 1 &&
    namesOf(document, last).includes(name) &&
    !namesOf(document, asked).includes(name)
  )
}

/** The names among the words of a source. */
const namesOf = ({ units }: Document, { source }: Attribution): string[] =>
  units
    .slice(source?.first ?? 0, source?.end ?? 0)
    .flatMap(({ tag, lower }) => (tag === 'PROPN' ? [lower] : []))

/** Whether a quotation ends with a question mark. @example asks(document, quotation) // true of `“Why?”` */
export const asks = ({ text }: Document, { end }: Span): boolean =>
  text.slice(end - 2, end).includes('?')

/**
 * Whether a quotation answers a question, and is none of its own words: what the writer asked, or what
 * somebody asked in the paragraph before.
 *
 * ```
 * “Is it late?” I asked Ruiz. “No.”
 *                             ^^^^^ nobody is named beside it
 * ```
 */
export function answers(
  document: Document,
  last: Attribution,
  { quotation, alone }: QuotationPlace,
): boolean {
  const { units, quotations, lexicon } = document
  const question = quotations[last.quotations.at(-1) ?? -1]
  const here = quotations[quotation]
  if (!alone || last.force !== 'asked' || question === undefined || here === undefined) return false
  const writer = lexicon.pronouns.get(at(units, last.source?.first ?? -1).lower)
  const inTurn = last.cue !== null && question.block + 1 === here.block
  if (!inTurn && writer?.gender !== 'speaker') return false
  return asks(document, question) && !asks(document, here)
}

/**
 * Whether a sentence of the writer’s own about somebody else stands between a quotation and the one before it
 * in its paragraph.
 *
 * ```
 * “It is late,” said Ruiz. Lund looked up. “I know that.”
 *                          ^^^^            not Ruiz
 * ```
 */
export function comesToAnother(
  document: Document,
  { source, quotations: spoken }: Attribution,
  { sentence, alone }: QuotationPlace,
): boolean {
  const { units, sentences, quotations } = document
  const before = sentences[sentence - 1]
  const last = quotations[spoken.at(-1) ?? -1]
  if (!alone || source === null || before === undefined || last === undefined) return false
  if (last.block !== before.block) return false
  const quote = units.slice(before.first, before.end).findLastIndex(({ tag }) => tag === 'QUOTE')
  // `“It is late,” said Ruiz, and Lund looked up. “I know that.”`
  const from = before.first + Math.max(quote, 0)
  if (quote !== -1 && (at(units, from).start !== last.start || source.first < from)) return false
  if (quote === -1 && at(units, from).start < last.end) return false
  const told = quote === -1 ? subjectToldOf(document, before.end, from) : undefined
  const joined = subjectToldLast(document, before.end, from)
  const subject = joined ?? (told?.first === before.first ? told : undefined)
  return subject !== undefined && isAnother(document, subject, source, asks(document, last))
}

/** Whether the subject of a sentence is another than who spoke: another name, or whom an unnamed one asked. */
function isAnother(
  document: Document,
  subject: Range,
  source: Range,
  isQuestion: boolean,
): boolean {
  const { units, lexicon } = document
  const words = units.slice(subject.first, subject.end)
  const speaker = units.slice(source.first, source.end)
  const opening = lexicon.pronouns.get(speaker[0]?.lower ?? '')
  const pronoun = lexicon.pronouns.get(words[0]?.lower ?? '')
  const personal = pronoun?.gender === 'male' || pronoun?.gender === 'female'
  if (opening?.gender === 'speaker')
    return personal || (pronoun === undefined && isPersonal(document, subject))
  if (personal) return isQuestion && lexicon.indefiniteArticles.has(speaker[0]?.lower ?? '')
  // `a reporter asked. The mayor looked up.`
  const told = ({ tag, lower }: Unit): boolean =>
    tag === 'PROPN' || (isQuestion && lexicon.roles.has(lower))
  const names = words.filter(told).map(({ lower }) => lower)
  const named = speaker.some(told)
  return names.length > 0 && named && !speaker.some(({ lower }) => names.includes(lower))
}

/**
 * A quotation that nobody is taken to have said.
 *
 * @example nobodys(document, place).source // null
 */
export function nobodys(document: Document, { sentence, quotation }: QuotationPlace): Attribution {
  const { start, end } = document.quotations[quotation] ?? { start: 0, end: 0 }
  return {
    content: [{ start, end }],
    ...{ cue: null, source: null, rule: 'subject-of-sentence' },
    force: asks(document, { start, end }) ? 'asked' : 'stated',
    sentence,
    quotations: [quotation],
  }
}

/** So many words somebody says in turn in a talk, where nothing tells who does. */
const longestTurn = 10

/**
 * Whether a paragraph is one of two short ones on end that nothing tells the speaker of: two may talk.
 *
 * ```
 * “No,” said Ruiz.
 *
 * “It is late.”
 *
 * “It is not.”
 * ```
 *
 * @param owners by whom quotations are known to be said
 */
export function takesTurn(
  document: Document,
  places: readonly QuotationPlace[],
  index: number,
  owners: ReadonlyMap<number, Attribution>,
): boolean {
  return [index, index - 1].some((at) => {
    const [before, place, next] = [places[at - 1], places[at], places[at + 1]]
    if (before === undefined || place === undefined || next === undefined) return false
    return (
      !owners.has(place.quotation) &&
      !owners.has(next.quotation) &&
      isTurn(document, place) &&
      isTurn(document, next) &&
      isNextParagraph(document, before, place) &&
      isNextParagraph(document, place, next)
    )
  })
}

/** Whether a quotation is a few words that are all of their sentence, and no question. */
function isTurn(document: Document, { quotation, alone }: QuotationPlace): boolean {
  const span = document.quotations[quotation]
  if (!alone || span === undefined || span.next !== null || asks(document, span)) return false
  const words = unitsWithin(document.tokens, span).filter(({ kind }) => kind === 'word')
  return words.length <= longestTurn
}

/**
 * Whether a quotation opens the paragraph behind the sentence of another.
 *
 * @example isNextParagraph(document, places[0], places[1]) // true of `“Row!” she said.` and a paragraph `“Now!”`
 */
export function isNextParagraph(
  { text, sentences, quotations, blocks }: Document,
  before: QuotationPlace,
  place: QuotationPlace,
): boolean {
  if (place.sentence !== before.sentence + 1) return false
  const { block } = sentences[place.sentence] ?? { block: 0 }
  const spoken = quotations[before.quotation]
  const next = quotations[place.quotation]
  if (spoken === undefined || next === undefined) return false
  // Other marks are another hand’s: a passage that is quoted as such.
  if (text.charAt(spoken.start) !== text.charAt(next.start)) return false
  const opens = blocks[block]?.start === next.start
  return opens && sentences[before.sentence]?.block === block - 1
}
