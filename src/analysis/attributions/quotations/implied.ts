import { ownerOfSaying } from '../../grammar/owners.ts'
import type { Range } from '../../grammar/range.ts'
import { subjectToldLast, subjectToldOf } from '../../grammar/told-of.ts'
import { at, type Document, type Sentence } from '../../reading/document.ts'
import type { Attribution } from '../attribution.ts'
import { authorBetween } from '../sources/author-between.ts'
import { personStirred } from '../sources/stirred.ts'
import { asks, type QuotationPlace } from './talks.ts'

/**
 * A quotation without words of saying. One that is all of its sentence is taken for the words of whom the
 * sentence before is about, else of whoever spoke last. Another is taken for the words of its own
 * sentence’s subject; without one, for those of whoever spoke last in its paragraph, or nobody’s.
 *
 * ```
 * Ana Ruiz smiled. “We lost the boat.”      Ruiz’s “old boats”
 * ^^^^^^^^                                  ^^^^
 * ```
 */
export function implied(
  document: Document,
  place: QuotationPlace,
  last: Attribution | undefined,
): Attribution {
  const { sentence, quotation } = place
  const { start, end } = document.quotations[quotation] ?? { start: 0, end: 0 }
  const quote: Attribution = {
    content: [{ start, end }],
    cue: null,
    source: place.alone
      ? speakerInSentenceBefore(document, place)
      : subjectOfQuotation(document, place),
    rule: place.alone ? 'subject-of-sentence-before' : 'subject-of-sentence',
    force: asks(document, { start, end }) ? 'asked' : 'stated',
    sentence,
    quotations: [quotation],
  }
  if (quote.source !== null) return quote
  if (place.alone) return withoutSubject(document, quote)
  const block = (index: number | undefined) => document.sentences[index ?? -1]?.block
  const goesOn = block(last?.sentence) === block(sentence)
  return goesOn ? { ...quote, rule: 'implied-by-paragraph' } : quote
}

/**
 * The quotation when the sentence before is about nobody who speaks: the words of whoever spoke last, but
 * nobody’s where a paragraph of the writer’s own stands before it.
 *
 * @example withoutSubject(document, quote).rule // 'subject-of-sentence' of `The rain came.¶“We lost.”`
 */
export function withoutSubject(document: Document, quote: Attribution): Attribution {
  const { sentence, quotations } = quote
  const before = document.sentences[sentence - 1]
  const prose =
    before !== undefined &&
    opensParagraph(document, quotations[0] ?? -1) &&
    !holdsAnyQuotation(document, before)
  return { ...quote, source: null, rule: prose ? 'subject-of-sentence' : 'implied-by-paragraph' }
}

/** `Ruiz smiled. “We lost.”`, `Ruiz’s answer was short. “No.”`: whom the sentence before is about. */
function speakerInSentenceBefore(
  document: Document,
  { sentence, quotation }: QuotationPlace,
): Range | null {
  const [before, here] = [document.sentences[sentence - 1], document.sentences[sentence]]
  if (before === undefined || here === undefined || holdsAnyQuotation(document, before)) return null
  if (before.block !== here.block && !opensNextParagraph(document, before, quotation)) return null
  if (at(document.units, before.end - 1).text === '?') return askedAbout(document, before)
  const author = handsOn(document, before)
    ? authorBetween(document, before.first, before.end)
    : undefined
  if (author !== undefined) return author
  const subject =
    subjectToldLast(document, before.end, before.first) ??
    subjectToldOf(document, before.end, before.first)
  const stirred = subject && personStirred(document, subject, subject.end, before.end)
  if (stirred !== undefined) return stirred
  return subject === undefined ? null : (ownerOfSaying(document, subject) ?? subject)
}

/** `Ruiz got a letter from Lund.`, but not `Ruiz laughed at a letter from Lund.` */
const handsOn = ({ units, lexicon }: Document, { first, end }: Sentence): boolean =>
  units
    .slice(first, end)
    .some(({ lower }) => lexicon.issuings.has(lower) || lexicon.receivings.has(lower))

/** Whether a quotation stands in a sentence. @example holdsAnyQuotation(document, sentence) // true of `“No,” she said.` */
export const holdsAnyQuotation = ({ units }: Document, { first, end }: Sentence): boolean =>
  units.slice(first, end).some(({ tag }) => tag === 'QUOTE')

function opensParagraph({ blocks, quotations }: Document, quotation: number): boolean {
  const { start, block } = quotations[quotation] ?? { start: -1, block: -1 }
  return blocks[block]?.start === start
}

/** Whether a quotation opens the paragraph behind that of a sentence. */
function opensNextParagraph(document: Document, { block }: Sentence, quotation: number): boolean {
  const kinds = [document.blocks[block]?.kind, document.blocks[block + 1]?.kind]
  return (
    document.quotations[quotation]?.block === block + 1 &&
    opensParagraph(document, quotation) &&
    kinds.every((kind) => kind === 'paragraph')
  )
}

/** `Is she leaving? “Not yet.”`: whom the writer’s question is about. */
function askedAbout({ units, lexicon }: Document, { first, end }: Sentence): Range | null {
  for (let index = first; index < end; index++) {
    const pronoun = lexicon.pronouns.get(at(units, index).lower)
    const personal = pronoun?.gender === 'female' || pronoun?.gender === 'male'
    if (personal && pronoun.case !== 'object') return { first: index, end: index + 1 }
  }
  return null
}

function subjectOfQuotation(
  document: Document,
  { sentence, quotation }: QuotationPlace,
): Range | null {
  const { first, end } = document.sentences[sentence] ?? { first: 0, end: 0 }
  const before = document.units.slice(first, end).findIndex((unit) => unit.quotation === quotation)
  return subjectToldOf(document, first + before, first) ?? null
}
