import { at, type Document, type Sentence } from './document.ts'
import { nounPhraseBefore } from './phrases.ts'
import { isComma, isVerb } from './predicates.ts'
import { subjectBefore, type Range } from './subjects.ts'
import { verbGroup } from './verbs.ts'
import type { Voice } from './voice.ts'
import { isSpeech } from './voices-before.ts'

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
    behindNoun(document, range, quote) ??
    aroundQuotation(document, range, quote) ??
    behindCry(document, range, quote)
  )
}

/** `the crowd broke into chants of “No boats!”`, `led the crowd in shouts of “No!”` */
function behindCry(document: Document, range: Sentence, quote: number): Voice | undefined {
  const { units, lexicon } = document
  const noun = quote - 2
  if (!lexicon.genitivePrepositions.has(at(units, quote - 1).lower)) return undefined
  if (!lexicon.cries.has(at(units, noun).lower)) return undefined
  const cue = { first: noun, end: quote }
  const owner = ownerOf(document, noun, range.first)
  if (owner !== undefined) return voice(owner, cue, quote + 1, 'stated')
  let index = noun - 1
  while (index > range.first && /^(?:ADJ|DET|NUM|ADV)$/.test(at(units, index).tag)) index--
  if (at(units, index).tag === 'ADP') index--
  if (isVerb(at(units, index))) {
    const source = subjectBefore(
      document,
      verbGroup(document, index, range.first).first,
      range.first,
    )
    return source === undefined ? undefined : voice(source, cue, quote + 1, 'stated')
  }
  const first = nounPhraseBefore(document, index, range.first)
  return first === undefined
    ? undefined
    : voice({ first, end: index + 1 }, cue, quote + 1, 'stated')
}

function behindNoun(document: Document, range: Sentence, quote: number): Voice | undefined {
  const { units, lexicon } = document
  const marked = /^[,:]$/.test(at(units, quote - 1).text)
  const last = marked ? quote - 2 : quote - 1
  const linked = lexicon.passiveAuxiliaries.has(at(units, last).lower)
  const told = units
    .slice(range.first, quote)
    .some((unit) => isVerb(unit) && lexicon.cueForms.has(unit.lower))
  if (!linked && (told || !marked || !isSpeech(document, quote))) return undefined
  const floor = Math.max(range.first, last - farthest)
  for (let noun = linked ? last - 1 : last; noun > floor; noun--) {
    const unit = at(units, noun)
    if (isVerb(unit) || isComma(unit)) return undefined
    const entry = unit.tag === 'NOUN' ? lexicon.cueNouns.get(unit.lower) : undefined
    if (entry === undefined) continue
    const source = ownerOf(document, noun, range.first)
    if (source === undefined) return undefined
    const end = at(units, quote - 1).text === ':' ? quote : last + 1
    return voice(source, { first: noun, end }, quote + 1, entry.force)
  }
  return undefined
}

function aroundQuotation(document: Document, range: Sentence, quote: number): Voice | undefined {
  const entry = document.lexicon.cueNouns.get(at(document.units, quote + 1).lower)
  if (entry === undefined || !isSpeech(document, quote)) return undefined
  const source = ownerOf(document, quote, range.first)
  if (source === undefined) return undefined
  return voice(source, { first: quote + 1, end: quote + 2 }, quote + 2, entry.force)
}

const voice = (source: Range, cue: Range, end: number, force: Voice['force']): Voice => ({
  rule: 'noun-of-saying',
  source,
  cue,
  force,
  end,
})

/** The genitive or the possessive pronoun before a noun and its adjectives, without its ending. */
function ownerOf(document: Document, noun: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  let index = noun - 1
  while (index >= floor && /^(?:ADJ|NOUN|ADV)$/.test(at(units, index).tag)) index--
  const unit = at(units, index)
  if (index < floor) return undefined
  if (lexicon.pronouns.get(unit.lower)?.case === 'possessive')
    return { first: index, end: index + 1 }
  if (unit.tag !== 'PART') return undefined
  const first = nounPhraseBefore(document, index - 1, floor)
  return first === undefined ? undefined : { first, end: index }
}
