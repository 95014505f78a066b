import {
  endsWithComma,
  hasFiniteVerb,
  isComma,
  isDash,
  isRelative,
  isSubjectPronoun,
  isSymbol,
  isVerb,
} from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import {
  at,
  quotationsAmong,
  spanOf,
  type Document,
  type Sentence,
  type Unit,
} from '../../reading/document.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'
import type { Cue } from '../cues/cues.ts'
import type { Voice } from '../sources/voice.ts'
import { nounVoice } from './nouns-of-saying.ts'
import { voiceAfter } from './voices-after.ts'
import { voiceBefore } from './voices-before.ts'
import { voiceInSentenceBefore, voiceInSentenceBehind } from './voices-of-sentences.ts'
import { wordsAhead } from './words-ahead.ts'

/**
 * The attributions of quotations that are reported as a whole, starting from the marks: the cue
 * behind them, before them, or a name and a colon. A second part behind the attribution belongs to
 * the same quote.
 *
 * ```
 * “We lost,” said Ruiz, “but we tried.”
 * ^^^^^^^^^^ ^^^^ ^^^^  ^^^^^^^^^^^^^^^
 * content    cue  source content
 * ```
 */
export function findSpeech(
  document: Document,
  sentence: number,
  cues: readonly Cue[],
): Attribution[] {
  const range = document.sentences[sentence]
  if (range === undefined) return []
  const found: Attribution[] = []
  let passed = range.first
  let opens = true
  for (let index = range.first; index < range.end; index++) {
    if (at(document.units, index).tag !== 'QUOTE') continue
    for (; passed < index; passed++) opens &&= mayOpen(at(document.units, passed))
    const isWhole = opens || isLed(document, index)
    const place = { sentence, range, index, isWhole }
    const [attribution, end] = speechAt(document, place, cues, found)
    if (attribution !== undefined) found.push(attribution)
    index = Math.max(index, end - 1)
  }
  return found
}

/** A quotation in its sentence. */
interface QuotePlace {
  readonly sentence: number
  readonly range: Sentence
  readonly index: number
  /** Whether nothing but a conjunction or an interjection stands before it. */
  readonly isWhole: boolean
}

function speechAt(
  document: Document,
  { sentence, range, index, isWhole }: QuotePlace,
  cues: readonly Cue[],
  found: readonly Attribution[],
): readonly [Attribution | undefined, number] {
  const here = cues.filter(
    (cue) =>
      (cue.sentence === sentence || cue.sentence === sentence - 1) &&
      cue.options.some((option) => !option.cue.second),
  )
  const run = quoteRun(document, index, range.end)
  const last = run.at(-1) ?? index
  const before = opening(document, sentence, index)
  const ahead = (): Voice | undefined =>
    nounVoice(document, before, index) ?? voiceBefore(document, before, index, here, found)
  const nearer = isWhole
    ? voiceAfter(document, sentence, last, cues)
    : found.length > 0
      ? ownVoice(document, sentence, last, cues)
      : undefined
  const behind = isPassedOn(document, index, nearer, ahead) ? undefined : nearer
  // `Ruiz said: “…,” but she left`: a verb that is none of saying does not outdo one that leads to the quotation.
  const led =
    behind?.rule === 'verb-beside-quote' && /^[:,]$/.test(at(document.units, index - 1).text)
  const voice =
    (led ? ahead() : undefined) ??
    behind ??
    repeated(document, index, ahead(), () => ownVoice(document, sentence, last, cues)) ??
    voiceInSentenceBefore(document, sentence, cues) ??
    voiceInSentenceBehind(document, sentence, cues)
  if (voice === undefined) return [undefined, index + 1]
  // `“Is it late?” “No,” said Ruiz.`: the one before is another’s.
  const parts = voice === behind ? [last] : joined(document, run, range.end)
  let end = Math.max(voice.end, (parts.at(-1) ?? last) + 1)
  const second = behind === undefined ? undefined : secondPart(document, behind, range.end)
  if (second !== undefined && ownVoice(document, sentence, second, cues) === undefined) {
    parts.push(second)
    end = second + 1
  }
  const words = wordsAhead(document, voice, range.first, index)
  return [build(document, sentence, voice, parts, words), end]
}

/**
 * `Ruiz told them in May, “…,” she said.` Of two cues that report a quotation in the words of one person,
 * the one behind it is nearer.
 */
function repeated(
  document: Document,
  quote: number,
  ahead: Voice | undefined,
  nearer: () => Voice | undefined,
): Voice | undefined {
  if (ahead?.rule !== 'cue-before-quote' || !isComma(at(document.units, quote - 1))) return ahead
  const behind = endsWithComma(document, quote) ? nearer() : undefined
  return isRepeated(document, ahead, behind) ? behind : ahead
}

/** `Ruiz said: “…,” the Boat News reported`: whoever passes on a sentence with a quotation in it and who says that. */
function isPassedOn(
  document: Document,
  quote: number,
  behind: Voice | undefined,
  ahead: () => Voice | undefined,
): boolean {
  if (behind?.rule !== 'cue-after-quote' || at(document.units, quote - 1).text !== ':') return false
  if (!endsWithComma(document, quote) || behind.source?.first !== quote + 1) return false
  const named = document.units.slice(quote + 1, behind.source.end)
  if (!named.some(({ tag }) => tag === 'PROPN')) return false
  const teller = ahead()
  return teller?.rule === 'cue-before-quote' && !isRepeated(document, teller, behind)
}

/** Whether a name of the source ahead, or a pronoun, and a verb end the sentence behind the quotation. */
function isRepeated(document: Document, ahead: Voice, behind: Voice | undefined): boolean {
  const { units, lexicon } = document
  const [named, again] = [ahead.source, behind?.source]
  if (!named || !again || !behind || at(units, behind.end - 1).tag !== 'VERB') return false
  // `When Ruiz said, “…,” he left`: the second clause has its own words.
  if (lexicon.subordinators.has(at(units, named.first - 1).lower)) return false
  if (at(units, behind.end).tag !== 'PUNCT') return false
  const last = at(units, again.end - 1)
  return (
    isSubjectPronoun(document, last) ||
    units.slice(named.first, named.end).some((unit) => unit.lower === last.lower)
  )
}

/** `“…,” she said, and then “…,” said Ruiz`: a later quotation with a listed verb and its subject right behind it. */
function ownVoice(
  document: Document,
  sentence: number,
  quote: number,
  cues: readonly Cue[],
): Voice | undefined {
  const voice = voiceAfter(document, sentence, quote, cues)
  const close = voice?.cue?.first === quote + 1 || voice?.source?.first === quote + 1
  return close && voice.rule === 'cue-after-quote' ? voice : undefined
}

/** Quotations that follow each other without a word between. */
function quoteRun(document: Document, first: number, end: number): number[] {
  const run = [first]
  for (let index = first + 1; index < end && at(document.units, index).tag === 'QUOTE'; index++)
    run.push(index)
  return run
}

/** `said “…” and “…”`: the quotations that a conjunction adds. */
function joined({ units }: Document, run: readonly number[], end: number): number[] {
  const parts = [...run]
  for (;;) {
    const next = (parts.at(-1) ?? 0) + 2
    if (next >= end || at(units, next).tag !== 'QUOTE' || at(units, next - 1).tag !== 'CCONJ')
      return parts
    parts.push(next)
  }
}

const openers = new Set(['CCONJ', 'QUOTE', 'INTJ'])

/** Whether a word or mark may stand before a quotation that is all that is said: `And “No.”` */
const mayOpen = (unit: Unit): boolean => isSymbol(unit) || openers.has(unit.tag)

/** `: “No.”`, `(“No.”)` */
function isLed({ units }: Document, index: number): boolean {
  const before = at(units, index - 1)
  return /^[:([]$/.test(before.text) || isDash(before)
}

/** The sentence of a quotation that begins it, with the one before when that leads to it with a colon or a question. */
function opening(document: Document, sentence: number, quote: number): Sentence {
  const range = document.sentences[sentence] ?? { first: quote, end: quote, block: 0 }
  const before = document.sentences[sentence - 1]
  if (range.first !== quote || before === undefined) return range
  const mark = at(document.units, quote - 1).text
  // `Her answer? “No.”`
  const asks = mark === '?' && !hasFiniteVerb(document, before.first, quote)
  const led = mark === ':' || (asks && before.block === range.block)
  return led ? { ...range, first: before.first } : range
}

/** The quotation that goes on behind the attribution: `“…,” he said, “…”`. */
function secondPart(document: Document, voice: Voice, end: number): number | undefined {
  const { units } = document
  const from = voice.end
  const mark = at(units, from)
  if (mark.tag === 'QUOTE')
    return from < end && !isModified(document, from) && !isHeld(document, voice) ? from : undefined
  const far = partAfterAdverbial(document, from, end)
  if (far !== undefined) return far
  const between = isComma(mark) || mark.text === ':' || isDash(mark) || mark.text === ';'
  if (isNamed(document, from + 1)) return undefined
  return between && from + 1 < end && at(units, from + 1).tag === 'QUOTE' ? from + 1 : undefined
}

/** `told “Boat News”`, `said Ruiz, who spoke of “boats”`: words of the attribution hold the quotation. */
function isHeld(document: Document, { source, end }: Voice): boolean {
  const { units } = document
  if (isVerb(at(units, end - 1)) && takesPerson(document, end - 1)) return true
  return (
    source?.end === end && units.slice(source.first, end).some((unit) => isRelative(document, unit))
  )
}

const takesPerson = ({ units, lexicon }: Document, index: number): boolean =>
  lexicon.cueForms
    .get(at(units, index).lower)
    ?.some(({ cue }) => cue.frames.some((frame) => frame.startsWith('person'))) ?? false

/** `an “extraordinary” line`: the quotation belongs to the noun. */
function isModified({ units }: Document, quote: number): boolean {
  const { tag } = at(units, quote - 1)
  return tag === 'DET' || tag === 'ADP' || tag === 'ADJ' || tag === 'PART'
}

/**
 * `“…,” he said of his time at sea, “…”`: words without a verb of saying may stand between; with one, as in
 * `“…,” he said, speaking of his time at sea, “and …”`, where the quotation goes on with its own sentence.
 */
function partAfterAdverbial(document: Document, from: number, end: number): number | undefined {
  const { units, lexicon } = document
  let cue: number | undefined
  for (let index = from; index < Math.min(end, from + 25); index++) {
    const unit = at(units, index)
    if (unit.tag === 'QUOTE') {
      if (isNamed(document, index)) return undefined
      const before = at(units, index - 1).text
      if (before !== ',' && before !== ':') return undefined
      return cue === undefined || goesOn(document, cue, index) ? index : undefined
    }
    if (isVerb(unit) && lexicon.cueForms.has(unit.lower)) cue = index
  }
  return undefined
}

/** `in her book, “Roads”`: the marks hold the name of a work. */
const isNamed = ({ units, lexicon }: Document, quote: number): boolean =>
  isComma(at(units, quote - 1)) && lexicon.works.has(at(units, quote - 2).lower)

/** Whether a quotation begins small, and neither stands right behind the verb nor ends the clause it reports. */
function goesOn({ text, units, lexicon }: Document, cue: number, quote: number): boolean {
  const { start } = at(units, quote)
  const small = /^\P{L}{1,3}\p{Ll}/u.test(text.slice(start, start + 5))
  const between = units.slice(cue + 1, quote - 1)
  const clause = between.some(({ lower }) => lexicon.complementizers.has(lower))
  return small && between.length > 0 && !clause
}

function build(
  document: Document,
  sentence: number,
  voice: Voice,
  parts: readonly number[],
  words: Range | undefined,
): Attribution {
  const { units } = document
  const spans = parts.map((part): Span => spanOf(units, part, part + 1))
  return {
    content: words === undefined ? spans : [spanOf(units, words.first, words.end), ...spans],
    cue: voice.cue === null ? null : spanOf(units, voice.cue.first, voice.cue.end),
    source: voice.source,
    rule: voice.rule,
    force: voice.force,
    sentence,
    quotations: [
      ...(words === undefined ? [] : quotationsAmong(units, words.first, words.end)),
      ...parts.map((part) => at(units, part).quotation),
    ],
  }
}
