import { isVerb } from '../grammar/predicates.ts'
import { verbGroup } from '../grammar/verbs.ts'
import { at, phraseAt, unitsWithin, type Document } from '../reading/document.ts'
import type { Span } from '../types.ts'
import type { Attribution } from './attribution.ts'

/**
 * Marks as hypothetical what only the words around its verb show to be said by nobody: imagined, avoided
 * or made up; and as hearsay what somebody `allegedly said`.
 *
 * ```
 * She shrugged, as if to say: “Not me.”
 *               ^^^^^ nobody said it
 * ```
 *
 * @param others what is reported in the same sentence
 */
export function withImagined(
  document: Document,
  attribution: Attribution,
  others: readonly Attribution[],
): Attribution {
  const { cue, force } = attribution
  if (cue === null || force === 'hypothetical') return attribution
  const unreal =
    isNobodys(document, attribution) ||
    isConditional(document, attribution) ||
    isMarked(document, attribution, cue) ||
    isAvoided(document, attribution, cue) ||
    others.some((other) => other !== attribution && isInUntruth(document, other, cue))
  if (unreal) return { ...attribution, force: 'hypothetical' }
  return passesOn(document, cue) ? { ...attribution, hearsay: true } : attribution
}

/**
 * Whether a cue only passes on that something was said: `allegedly said`.
 *
 * @example passesOn(document, cue) // true
 */
export const passesOn = ({ units, lexicon }: Document, cue: Span): boolean =>
  unitsWithin(units, cue).some(({ lower }) => lexicon.hearsayAdverbs.has(lower))

/** `Nobody said “No.”` */
function isNobodys({ units, lexicon }: Document, { source }: Attribution): boolean {
  if (source === null) return false
  // `No 10 said` names a house.
  const numbered = /^\d/.test(at(units, source.first + 1).text)
  return lexicon.nobody.has(at(units, source.first).lower) && !numbered
}

/** `If Ruiz says “No,” we go`, `Lund asked whether Ruiz said “No.”`, `Had Ruiz said “No,” …` */
function isConditional(
  { units, sentences, lexicon }: Document,
  { source, sentence }: Attribution,
): boolean {
  if (source === null) return false
  const before = at(units, source.first - 1).lower
  if (lexicon.conditionals.has(before)) return true
  const { first = 0, end = 0 } = sentences[sentence] ?? {}
  const opens = source.first - 1 === first && lexicon.conditionalAuxiliaries.has(before)
  return opens && at(units, end - 1).text !== '?'
}

/** `Imagine Ruiz saying “No.”`, `In a parody, Ruiz says “No.”` */
function isMarked(document: Document, { sentence }: Attribution, cue: Span): boolean {
  const { units, sentences, lexicon } = document
  const { first, end } = sentences[sentence] ?? { first: 0, end: 0 }
  for (let index = first; index < end && at(units, index).start < cue.end; index++)
    if (lexicon.hypotheticalMarkers.some((marker) => phraseAt(units, index, marker))) return true
  return false
}

/** `He left instead of saying “No”`, `Ruiz is falsely quoted as saying “No”`: the words right before the verb. */
function isAvoided(document: Document, { sentence }: Attribution, cue: Span): boolean {
  const { units, sentences, lexicon } = document
  // The cue may stand in a sentence beside that of its quotation.
  const last = sentences[sentence + 1]?.end ?? units.length
  let index = (sentences[sentence - 1] ?? sentences[sentence])?.first ?? 0
  while (index < last && at(units, index).start < cue.start) index++
  const avoided = lexicon.avoidances.some((phrase) =>
    phraseAt(units, index - phrase.length, phrase),
  )
  // `wrongly jailed, he said` tells nothing of what he said.
  const misquoted = units
    .slice(Math.max(0, index - 3), index)
    .some(
      (unit, step, before) =>
        lexicon.falsifiers.has(unit.lower) && lexicon.witnessed.has(before[step + 1]?.lower ?? ''),
    )
  return avoided || misquoted
}

/** `A post falsely claims that Ruiz said “No.”` */
function isInUntruth(
  { units, lexicon }: Document,
  { cue, content }: Attribution,
  nested: Span,
): boolean {
  const untrue =
    cue !== null && unitsWithin(units, cue).some(({ lower }) => lexicon.falsifiers.has(lower))
  return untrue && holds(content, nested)
}

const holds = (content: readonly Span[], nested: Span): boolean =>
  content.some(({ start, end }) => start <= nested.start && nested.end <= end)

/**
 * Whether a report stands in what another denies or asks: it belongs to these words, and nobody tells
 * that it was said.
 *
 * ```
 * Ruiz denied that she had said “No.”      Lund asked whether Ruiz had said “No.”
 * ```
 *
 * @param others what is reported in the same sentence
 *
 * @example isUntold(document, attribution, []) // false
 */
export function isUntold(
  document: Document,
  attribution: Attribution,
  others: readonly Attribution[],
): boolean {
  const { cue } = attribution
  const doubted = isConditional(document, attribution)
  if (isAskedAbout(document, attribution)) return true
  if (isBehindNegation(document, attribution)) return true
  return (
    cue !== null &&
    others.some(
      (other) =>
        other !== attribution &&
        (other.force === 'denied' || (other.force === 'asked' && doubted)) &&
        holds(other.content, cue),
    )
  )
}

/** `asked whether Ruiz had said “No.”` */
const isAskedAbout = ({ units, lexicon }: Document, { source }: Attribution): boolean =>
  source !== null && lexicon.doubts.has(at(units, source.first - 1).lower)

/** `Lund did not confirm that Ruiz said “No.”` */
function isBehindNegation(document: Document, { source, sentence }: Attribution): boolean {
  const { units, sentences, lexicon } = document
  if (source === null) return false
  const before = source.first - 1
  const verb = lexicon.declaratives.has(at(units, before).lower) ? before - 1 : before
  const floor = sentences[sentence]?.first ?? 0
  if (verb <= floor || !isVerb(at(units, verb)) || !lexicon.cueForms.has(at(units, verb).lower))
    return false
  return verbGroup(document, verb, floor).negated
}
