import { bodyEnd, skipAdverbials } from '../../grammar/contents.ts'
import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import type { Range } from '../../grammar/range.ts'
import { at, type Document, type Sentence } from '../../reading/document.ts'
import type { Cue } from '../cues/cues.ts'
import { sourceAfter } from '../sources/sources-after.ts'
import { findSubject } from '../sources/sources.ts'
import { forceOf, type Voice } from '../sources/voice.ts'

/**
 * Who speaks a quotation that is all of its sentence when the sentence before says that somebody spoke
 * and not what.
 *
 * ```
 * Ruiz disagreed. “We lost.”
 * ^^^^ ^^^^^^^^^
 * ```
 */
export function voiceInSentenceBefore(
  document: Document,
  sentence: number,
  cues: readonly Cue[],
): Voice | undefined {
  const { sentences, units } = document
  const here = sentences[sentence]
  const before = sentences[sentence - 1]
  if (here === undefined || before?.block !== here.block) return undefined
  const alone = units.slice(here.first, here.end).every(({ tag }) => tag === 'QUOTE')
  if (!alone) return undefined
  const limit = bodyEnd(document, sentence - 1)
  const cue = cues.find(
    (each) => each.sentence === sentence - 1 && saysNothingMore(document, each, limit),
  )
  const source = cue === undefined ? undefined : findSubject(document, cue, before.first, [])
  if (cue === undefined || source === undefined || !leads(document, before, cue, source))
    return undefined
  return {
    rule: 'cue-before-quote',
    source,
    cue: { first: cue.group.first, end: cue.end },
    force: forceOf(cue),
    end: here.end,
  }
}

/**
 * Who speaks a quotation that is all of its sentence when the sentence behind it points back.
 *
 * ```
 * “We lost.” That is how Ruiz put it.      “We lost.” So said Ruiz.
 *                        ^^^^ ^^^^^^                     ^^^^ ^^^^
 * ```
 */
export function voiceInSentenceBehind(
  document: Document,
  sentence: number,
  cues: readonly Cue[],
): Voice | undefined {
  const { sentences, units, lexicon } = document
  const [here, next] = [sentences[sentence], sentences[sentence + 1]]
  if (here === undefined || next?.block !== here.block) return undefined
  const alone = units.slice(here.first, here.end).every(({ tag }) => tag === 'QUOTE')
  const lowerAt = (index: number): string => at(units, next.first + index).lower
  const points =
    lexicon.declaratives.has(lowerAt(0)) &&
    lexicon.passiveAuxiliaries.has(lowerAt(1)) &&
    lexicon.questionWords.has(lowerAt(2))
  const cue = cues.find((each) => each.sentence === sentence + 1)
  if (alone && cue?.group.first === next.first + 1 && lexicon.pointers.has(lowerAt(0))) {
    const speaker = sourceAfter(document, cue.end, bodyEnd(document, sentence + 1))
    const said = { first: cue.group.first, end: cue.end }
    return speaker === undefined
      ? undefined
      : { rule: 'cue-after-quote', source: speaker, cue: said, force: forceOf(cue), end: here.end }
  }
  if (!alone || !points) return undefined
  const source = cue === undefined ? undefined : findSubject(document, cue, next.first + 3, [])
  if (cue === undefined || source?.first !== next.first + 3) return undefined
  const range = { first: cue.group.first, end: cue.end }
  return { rule: 'cue-after-quote', source, cue: range, force: forceOf(cue), end: here.end }
}

/**
 * Whether the cue’s clause is the one that counts: all of a sentence without quotations, or, where one spoke
 * already, a second clause that says that another began: `“…,” said Ruiz, and Lund cut in.`
 */
function leads(
  { units }: Document,
  { first, end }: Sentence,
  { options }: Cue,
  source: Range,
): boolean {
  const quiet = units.slice(first, end).every(({ tag }) => tag !== 'QUOTE')
  if (quiet) return source.first === first
  const turns = options.every(({ cue }) => cue.particle.length > 0)
  return turns && at(units, source.first - 1).tag === 'CCONJ'
}

/** Whether a cue of quotations has nothing behind it but adverbials and the one spoken to. */
function saysNothingMore(document: Document, cue: Cue, limit: number): boolean {
  const { negated, passive, infinitive } = cue.group
  const quotes = cue.options.some((option) => option.cue.frames.includes('quote'))
  if (!quotes || negated || passive || infinitive) return false
  const end = skipAdverbials(document, cue.end, limit)
  const person = document.lexicon.pronouns.get(at(document.units, end).lower)?.case === 'object'
  return end >= limit || (person && nounPhraseAfter(document, end, limit) === limit)
}
