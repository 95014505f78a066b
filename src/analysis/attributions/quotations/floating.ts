import { hasFiniteVerb, isComma, isDash, isGerund, isRelative } from '../../grammar/predicates.ts'
import { at, indexAt, unitsWithin, type Document, type Sentence } from '../../reading/document.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'
import { holdsAnyQuotation, implied } from './implied.ts'
import {
  answers,
  asksAgain,
  comesToAnother,
  isAnswered,
  isNextParagraph,
  nobodys,
  takesTurn,
  type QuotationPlace,
} from './talks.ts'

/**
 * Quotations without a cue of their own. One that follows an attributed quotation in its paragraph goes
 * on with it; a paragraph's quotation that ran over its end goes on in the next.
 *
 * ```
 * “We lost,” she said. “We will be back.”
 * ^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^ one quote
 * ```
 */
export function findFloating(
  document: Document,
  attributions: readonly Attribution[],
): Attribution[] {
  const found = [...attributions]
  const places = outermost(document)
  const owners = ownersOf(found)
  const reports = new Map(
    found.filter(({ source }) => source !== null).map((report) => [report.sentence, report]),
  )
  joinBackwards(document, places, owners)
  let last: Attribution | undefined
  let asked: Attribution | undefined
  for (const [index, place] of places.entries()) {
    const asksOn =
      last !== undefined &&
      (asksAgain(document, asked, last, place) ||
        answers(document, last, place) ||
        isAnswered(document, asked, last, place, owners.get(places[index + 1]?.quotation ?? -1)))
    const turn = takesTurn(document, places, index, owners)
    let owner =
      owners.get(place.quotation) ??
      (asksOn || turn ? undefined : continued(document, reports, last, places[index - 1], place))
    if (owner !== undefined && !owners.has(place.quotation))
      append(document, owner, place.quotation)
    else if (
      owner === undefined &&
      (asksOn || turn || isSpeechLike(document, place) || isRetort(document, place))
    ) {
      owner = asksOn || turn ? nobodys(document, place) : implied(document, place, last)
      found.push(owner)
    }
    // A clause with some words of it in marks belongs to the sentence of the quotation before it.
    const aside = owner !== undefined && !isWhole(owner) && owner.sentence === last?.sentence
    if (aside || owner === undefined || owner === last) continue
    asked = last
    last = owner
  }
  for (const { content, quotations } of found) {
    content.sort((a, b) => a.start - b.start)
    quotations.sort((a, b) => a - b)
  }
  return found
}

/** Whose each quotation is: of two that hold it, the one that reports it as a whole. */
function ownersOf(found: readonly Attribution[]): Map<number, Attribution> {
  const owners = new Map<number, Attribution>()
  for (const owner of found) {
    for (const index of owner.quotations) {
      const held = owners.get(index)
      if (held === undefined || !isWhole(held)) owners.set(index, owner)
    }
  }
  return owners
}

/**
 * `“…,” said Ruiz. Lund added that it rained. “…”`: what is reported, without marks, in the sentence between
 * a quotation of the paragraph and one that is all of its sentence.
 */
function reportBetween(
  document: Document,
  reports: ReadonlyMap<number, Attribution>,
  last: Attribution | undefined,
  place: QuotationPlace,
): Attribution | undefined {
  const report = reports.get(place.sentence - 1)
  const spoken = document.quotations[last?.quotations.at(-1) ?? -1]
  const [content] = report?.content ?? []
  if (report === undefined || last === undefined || spoken === undefined || content === undefined)
    return undefined
  const block = document.sentences[place.sentence]?.block
  const here = document.sentences[report.sentence]?.block === block && spoken.block === block
  return here && report.sentence > last.sentence && spoken.start <= content.start
    ? report
    : undefined
}

/** The quote with which a quotation that is all of its sentence goes on, if any. */
function continued(
  document: Document,
  reports: ReadonlyMap<number, Attribution>,
  last: Attribution | undefined,
  before: QuotationPlace | undefined,
  place: QuotationPlace,
): Attribution | undefined {
  if (last === undefined || before === undefined || !place.alone) return undefined
  const between = reportBetween(document, reports, last, place)
  if (between !== undefined) return between
  if (comesToAnother(document, last, place)) return undefined
  if (goesOn(document, last, place.quotation)) return last
  const follows = last.quotations.includes(before.quotation) || last.sentence === before.sentence
  if (!isWhole(last) || !follows) return undefined
  if (!isNextParagraph(document, before, place) || !isSpeechLike(document, place)) return undefined
  last.loose = true
  return last
}

function outermost(document: Document): QuotationPlace[] {
  return [...document.sentences.entries()].flatMap(([index, sentence]) => {
    const alone = isAlone(document, sentence)
    return [...quotationsIn(document, sentence)].map((quotation) => ({
      quotation,
      sentence: index,
      alone:
        alone ||
        isTrailed(document, sentence) ||
        isLed(document, sentence) ||
        isBracketed(document, quotation),
    }))
  })
}

/**
 * Gives a quotation to the attribution behind it: one that runs on into the next paragraph, or opens
 * its own paragraph before `“…,” she said.`
 */
function joinBackwards(
  document: Document,
  places: readonly QuotationPlace[],
  owners: Map<number, Attribution>,
): void {
  const firstOwned = new Map<number | undefined, number>()
  for (const { quotation } of [...places].reverse()) {
    if (owners.has(quotation)) firstOwned.set(document.quotations[quotation]?.block, quotation)
  }
  for (let index = places.length - 2; index >= 0; index--) {
    const place = places[index]
    const following = places[index + 1]
    if (
      place === undefined ||
      following === undefined ||
      !place.alone ||
      owners.has(place.quotation)
    )
      continue
    const owner = owners.get(following.quotation)
    const quotation = document.quotations[place.quotation]
    // “…,” she said. “… at its end: it goes on with what stands before it.
    if ((firstOwned.get(quotation?.block) ?? Infinity) < place.quotation) continue
    if (owner === undefined || !isWhole(owner)) continue
    if (quotation?.next !== following.quotation) {
      if (!leadsTo(document, places[index - 1], place, following)) continue
      owner.loose = true
    }
    append(document, owner, place.quotation)
    owners.set(place.quotation, owner)
  }
}

/**
 * Whether a quotation that is all of its paragraph belongs to the one that opens the next: no quotation
 * stands right before it with which it could go on, and it is no question, which the next may answer.
 */
function leadsTo(
  document: Document,
  before: QuotationPlace | undefined,
  place: QuotationPlace,
  following: QuotationPlace,
): boolean {
  const { start, end, block } = document.quotations[place.quotation] ?? {
    start: 0,
    end: 0,
    block: 0,
  }
  return (
    before?.sentence !== place.sentence - 1 &&
    document.blocks[block]?.start === start &&
    !document.text.slice(end - 2, end).includes('?') &&
    isNextParagraph(document, place, following) &&
    isSpeechLike(document, place)
  )
}

/** Whether the quotation itself was reported, and no clause with words of it. */
const isWhole = ({ rule }: Attribution): boolean =>
  rule !== 'cue-and-clause' && rule !== 'cue-and-object' && !rule.startsWith('subject-of-sentence')

/** `They spoke of boats (“we lost one”).` */
function isBracketed({ text, quotations }: Document, quotation: number): boolean {
  return text.charAt((quotations[quotation]?.start ?? 0) - 1) === '('
}

/** Whether the sentence is nothing but quotations. */
function isAlone({ units }: Document, { first, end }: Sentence): boolean {
  for (let index = first; index < end; index++) {
    const { tag, text } = at(units, index)
    if (tag !== 'QUOTE' && !/^[.?!]$/.test(text)) return false
  }
  return true
}

/** `Then, after a pause: “…”`: whoever spoke goes on. */
function isLed({ units, lexicon }: Document, { first, end }: Sentence): boolean {
  const quote = units.slice(first, end).findIndex(({ tag }) => tag === 'QUOTE') + first
  if (!lexicon.sequels.has(at(units, first).lower) || at(units, quote - 1).text !== ':')
    return false
  return units
    .slice(first, quote)
    .every(({ tag }) => /^(?:ADV|ADP|DET|ADJ|NOUN|NUM|PUNCT)$/.test(tag))
}

/**
 * Whether the sentence is a quotation with words behind it that make no sentence: `“…,” which is in May.`,
 * `“…” in the last race.`
 */
function isTrailed(document: Document, { first, end }: Sentence): boolean {
  const { units } = document
  const { tag, quotation } = at(units, first)
  if (tag !== 'QUOTE' || !isSpeechLike(document, { quotation, sentence: 0, alone: false }))
    return false
  const rest = units.slice(first + 1, end)
  if (rest.some((unit) => unit.tag === 'QUOTE')) return false
  const mark = at(units, first + 1)
  const start = isComma(mark) || isDash(mark) ? first + 2 : first + 1
  if (isRelative(document, at(units, start))) return true
  if (isDash(mark) && isGerund(document, at(units, start))) return true
  const opens = at(units, start).tag === 'ADP' || isGerund(document, at(units, start + 1))
  const clause = rest.findIndex(
    (unit) => isRelative(document, unit) || document.lexicon.declaratives.has(unit.lower),
  )
  return opens && !hasFiniteVerb(document, start, clause === -1 ? end : first + 1 + clause)
}

function* quotationsIn({ units }: Document, { first, end }: Sentence): Generator<number> {
  for (let index = first; index < end; index++) {
    const { quotation } = at(units, index)
    if (quotation !== -1) yield quotation
  }
}

/** Whether the quotation goes on with a quote: in the same paragraph, or over its unclosed end. */
function goesOn(document: Document, quote: Attribution, quotation: number): boolean {
  const before = document.quotations[quote.quotations.at(-1) ?? -1]
  if (before === undefined) return false
  if (before.next === quotation) return true
  const block = document.quotations[quotation]?.block
  return isWhole(quote) && quote.cue !== null && before.block === block
}

function append(document: Document, attribution: Attribution, quotation: number): void {
  const span = document.quotations[quotation]
  if (span === undefined) return
  attribution.content.push({ start: span.start, end: span.end })
  attribution.quotations.push(quotation)
}

/** So far before an infinitive of saying its auxiliary may stand. */
const farthestModal = 8

/** `would do better to say that “…”`: nobody has said it. */
function isUnspoken({ units, lexicon }: Document, { start }: Span): boolean {
  const quote = indexAt(units, start)
  const that = lexicon.declaratives.has(at(units, quote - 1).lower) ? quote - 1 : quote
  const says = lexicon.cueForms.get(at(units, that - 1).lower)?.some(({ form }) => form === 'base')
  if (says !== true || !lexicon.infinitiveMarkers.has(at(units, that - 2).lower)) return false
  return units
    .slice(Math.max(0, that - farthestModal), that)
    .some(({ lower }) => lexicon.hypotheticalAuxiliaries.has(lower))
}

/** `a piece titled “Roads”`, `a piece, entitled, “Roads”`: the marks hold a title. */
function isTitled({ units, lexicon }: Document, { start }: Span): boolean {
  const quote = indexAt(units, start)
  const before = isComma(at(units, quote - 1)) ? quote - 2 : quote - 1
  return lexicon.titlings.has(at(units, before).lower)
}

/** Whether the words can be speech without a cue: a sentence of its own, or a clause of some length. */
function isSpeechLike(document: Document, { quotation, alone }: QuotationPlace): boolean {
  const span = document.quotations[quotation]
  if (span === undefined || isTitled(document, span) || isUnspoken(document, span)) return false
  const words = unitsWithin(document.tokens, span)
  const verb = words.some(({ tag }) => tag === 'VERB' || tag === 'AUX')
  const count = words.filter(({ kind }) => kind === 'word').length
  return alone ? verb && count > 3 : verb && count >= 8
}

/** `She shrugged. “Boats.”`: a few words with a mark at their end, behind a sentence without a quotation. */
function isRetort(document: Document, { quotation, sentence, alone }: QuotationPlace): boolean {
  const { text, sentences, blocks } = document
  const before = sentences[sentence - 1]
  const span = document.quotations[quotation]
  if (!alone || before === undefined || span === undefined) return false
  const { start, end, block } = span
  if (!/[.?!…]\s?(?:''|.)$/u.test(text.slice(Math.max(start, end - 4), end))) return false
  if (holdsAnyQuotation(document, before)) return false
  // `‘A hard year.’` as a paragraph of its own is a heading.
  return /^(?:["“„«]|'')/.test(text.slice(start, start + 2)) || blocks[block]?.start !== start
}
