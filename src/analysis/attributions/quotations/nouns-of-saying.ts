import { ownerOf } from '../../grammar/owners.ts'
import { isComma, isVerb, isSpeech } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { at, type Document, type Sentence, type Unit } from '../../reading/document.ts'
import { sourceAfter } from '../sources/sources-after.ts'
import type { Voice } from '../sources/voice.ts'
import { cryVoice } from './cries.ts'

/** So far before a quotation its noun is looked for. */
const farthest = 10

/**
 * Who speaks a quotation by a noun of saying that somebody owns, before it or around it.
 *
 * ```
 * Ruiz’s answer was: “We lost.”      Ruiz’s “we will not lose any boat” promise
 * ^^^^   ^^^^^^^^^^^                 ^^^^                               ^^^^^^^
 * ```
 */
export function nounVoice(document: Document, range: Sentence, quote: number): Voice | undefined {
  return (
    inOwnWords(document, range, quote) ??
    behindNoun(document, range, quote) ??
    aroundQuotation(document, range, quote) ??
    cryVoice(document, range, quote)
  )
}

function behindNoun(document: Document, range: Sentence, quote: number): Voice | undefined {
  const { units, lexicon } = document
  const marked = /^[,:?]$/.test(at(units, quote - 1).text)
  const last = marked ? quote - 2 : quote - 1
  const linked = lexicon.passiveAuxiliaries.has(at(units, last).lower)
  const between = units.slice(range.first, quote)
  const told = between
    .slice(between.findLastIndex(({ tag }) => tag === 'QUOTE') + 1)
    .some((unit) => isVerb(unit) && lexicon.cueForms.has(unit.lower))
  // `Ruiz’s response? “No comment.”`
  const answers = at(units, quote - 1).text === '?' && lexicon.cueNouns.has(at(units, last).lower)
  const speaks = answers || isSpeech(document, quote)
  // `Ruiz’s promise to “row alone”`
  const does = lexicon.infinitiveMarkers.has(at(units, last).lower) && !marked
  if (does && at(units, last - 1).tag === 'NOUN' && lexicon.cueNouns.has(at(units, last - 1).lower))
    return ofNoun(document, range, last - 1, { first: last - 1, end: last }, quote)
  // `Ruiz’s description of it as “late”`
  const styled = lexicon.roleMarkers.has(at(units, last).lower) && !marked
  if (!styled && !linked && (told || !marked || !speaks)) return undefined
  const floor = Math.max(range.first, last - farthest)
  for (let noun = linked || styled ? last - 1 : last; noun > floor; noun--) {
    const unit = at(units, noun)
    if (isVerb(unit) || isComma(unit)) return undefined
    if (unit.tag !== 'NOUN' || !lexicon.cueNouns.has(unit.lower)) continue
    // `Ruiz’s remarks were “a disgrace”`: what somebody thinks of them.
    const judged = linked && !marked && !speaks && isPlural(document, unit)
    if (judged && !lexicon.ownWords.has(unit.lower)) return undefined
    if (styled && !lexicon.genitivePrepositions.has(at(units, noun + 1).lower)) return undefined
    const end = at(units, quote - 1).text === ':' ? quote : last + 1
    return ofNoun(document, range, noun, { first: noun, end }, quote)
  }
  return undefined
}

/** More than one of what somebody said: `remarks`. */
const isPlural = ({ lexicon }: Document, { lower }: Unit): boolean =>
  lexicon.pluralEndings.some((ending) => lower.endsWith(ending))

/** The voice of whoever owns a noun of saying. */
function ofNoun(
  document: Document,
  range: Sentence,
  noun: number,
  cue: Range,
  quote: number,
): Voice | undefined {
  const entry = document.lexicon.cueNouns.get(at(document.units, noun).lower)
  const source = ownerOf(document, noun, range.first)
  return entry === undefined || source === undefined
    ? undefined
    : voice(source, cue, quote + 1, entry.force)
}

/** `It is, in Ruiz’s words, “a wreck”.`, `“a wreck,” in Ruiz’s words` */
function inOwnWords(document: Document, range: Sentence, quote: number): Voice | undefined {
  const { units, lexicon } = document
  const behind = isComma(at(units, quote + 1)) ? quote + 2 : quote + 1
  const before = isComma(at(units, quote - 1)) ? quote - 2 : quote - 1
  const isWords = (index: number): boolean => lexicon.ownWords.has(at(units, index).lower)
  const led = isWords(before)
  const noun = led ? before : [2, 3, 4].map((step) => behind + step).find(isWords)
  if (noun === undefined) return undefined
  let preposition = noun - 1
  while (preposition > noun - 6 && at(units, preposition).tag !== 'ADP') preposition--
  const inPlace = led ? preposition > range.first : preposition === behind
  const tells = lexicon.wordPrepositions.has(at(units, preposition).lower)
  const source = inPlace && tells ? ownerOf(document, noun, preposition + 1) : undefined
  if (source?.first !== preposition + 1) return undefined
  return voice(source, { first: noun, end: noun + 1 }, Math.max(quote, noun) + 1, 'stated')
}

function aroundQuotation(document: Document, range: Sentence, quote: number): Voice | undefined {
  const noun = at(document.units, quote + 1).lower
  const entry = document.lexicon.cueNouns.get(noun)
  if (entry === undefined) return undefined
  // `Ruiz’s “cold boats” report` may be about them.
  if (!isSpeech(document, quote) && document.lexicon.documents.has(noun)) return undefined
  const source = ownerOf(document, quote, range.first)
  if (source === undefined) return undefined
  return voice(source, { first: quote + 1, end: quote + 2 }, quote + 2, entry.force)
}

/** So far behind its `was` the noun is looked for that takes up a quotation. */
const farthestVerdict = 8

/**
 * Who speaks a quotation by a noun of saying that `was` joins to it.
 *
 * ```
 * “Too hot,” was the verdict of Ruiz.      “We lost” was Ruiz’s blunt message.
 *            ^^^^^^^^^^^^^^^    ^^^^                  ^^^ ^^^^         ^^^^^^^
 * ```
 *
 * @param first the unit behind the quotation and its comma
 */
export function nounVoiceBehind(
  document: Document,
  first: number,
  limit: number,
): Voice | undefined {
  const { units, lexicon } = document
  const { lower } = at(units, first)
  if (!lexicon.passiveAuxiliaries.has(lower) && !lexicon.remainders.has(lower)) return undefined
  for (let noun = first + 1; noun < Math.min(limit, first + farthestVerdict); noun++) {
    const unit = at(units, noun)
    if (isVerb(unit) || isComma(unit)) return undefined
    const entry = unit.tag === 'NOUN' ? lexicon.cueNouns.get(unit.lower) : undefined
    if (entry === undefined) continue
    const by = at(units, noun + 1).lower
    const author = lexicon.genitivePrepositions.has(by) || lexicon.authorPrepositions.has(by)
    const source =
      ownerOf(document, noun, first + 1) ??
      (author ? sourceAfter(document, noun + 2, limit) : undefined)
    if (source === undefined) return undefined
    const end = Math.max(source.end, noun + 1)
    return voice(source, { first: noun, end: noun + 1 }, end, entry.force)
  }
  return undefined
}

const voice = (source: Range, cue: Range, end: number, force: Voice['force']): Voice => ({
  rule: 'noun-of-saying',
  source,
  cue,
  force,
  end,
})
