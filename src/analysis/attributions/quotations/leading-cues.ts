import { skipAdverbials } from '../../grammar/contents.ts'
import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import { isSpeech, isVerb } from '../../grammar/predicates.ts'
import { isTitleCase } from '../../grammar/titles.ts'
import { hasCapital } from '../../reading/capitals.ts'
import { at, unitsWithin, type Document } from '../../reading/document.ts'
import type { Attribution } from '../attribution.ts'
import type { Cue } from '../cues/cues.ts'
import { isDescribing } from '../cues/frames.ts'
import { findSubject } from '../sources/sources.ts'

/**
 * Whether a verb of saying leads up to a quotation without a mark between: nothing stands between them, or
 * only whom it is told, when and where.
 *
 * ```
 * said “No” · told reporters on Friday “We have lost the boat.”
 * ^^^^        ^^^^
 * ```
 *
 * @example leadsUpTo(document, cue, 5) // true of `told reporters on Friday “We have lost the boat.”`
 */
export function leadsUpTo(document: Document, cue: Cue, quote: number): boolean {
  const { units, lexicon } = document
  if (!takesWords(cue)) return false
  if (cue.end === quote) return true
  if (!isWholeSentence(document, quote) && !isClauseOfWords(document, quote)) return false
  // `acknowledged in May “it is hard” if it rains`
  if (/^(?:SCONJ|ADP)$/.test(at(units, quote + 1).tag)) return false
  const told = cue.options.some((option) =>
    option.cue.frames.some((frame) => frame.startsWith('person')),
  )
  const person = told ? nounPhraseAfter(document, cue.end, quote) : undefined
  const declares = units.slice(cue.end, quote).some(({ lower }) => lexicon.declaratives.has(lower))
  return !declares && skipAdverbials(document, person ?? cue.end, quote) === quote
}

/** Whether words may follow a verb of saying at once: not behind `decided` and `described as`. */
const takesWords = ({ options }: Cue): boolean =>
  options.some(({ cue }) =>
    cue.frames.some(
      (frame) => !isDescribing(frame) && !/^(?:infinitive|that-clause|finding)$/.test(frame),
    ),
  )

/** `“We lost the boat.”`: with a verb and a final mark of its own, and no capital for each word. */
function isWholeSentence({ tokens, units }: Document, quote: number): boolean {
  const within = unitsWithin(tokens, at(units, quote))
  const words = within.filter(({ kind }) => kind === 'word')
  const capitals = words.filter(({ text }) => hasCapital(text)).length
  const begins = hasCapital(words[0]?.text ?? '')
  const ends = within.some(({ text }) => /^[.?!]+$/.test(text))
  return begins && ends && words.some(isVerb) && 2 * capitals <= words.length
}

/** `“it will be hard to win”`, but no `“to be heard in the end”` and no title. */
function isClauseOfWords(document: Document, quote: number): boolean {
  const { tokens, units } = document
  const first = unitsWithin(tokens, at(units, quote)).find(({ kind }) => kind === 'word')
  const begins = first !== undefined && !/^(?:ADP|PART|SCONJ|CCONJ|ADV)$/.test(first.tag)
  return begins && isSpeech(document, quote) && !isTitleCase(document, quote)
}

/**
 * `Lund recalled Ruiz telling him, “No.”`: whoever is heard speaks.
 *
 * @example isWitnessed(document, cue, 0, []) // true of its `telling`
 */
export function isWitnessed(
  document: Document,
  cue: Cue,
  floor: number,
  earlier: readonly Attribution[],
): boolean {
  const subject = findSubject(document, cue, floor, earlier)
  const hears = at(document.units, (subject?.first ?? 0) - 1).lower
  return subject?.end === cue.group.first && document.lexicon.witnessing.has(hears)
}

/**
 * `She remembers a rower telling her: “No.”`: a verb that by itself only tells what quoted words are about.
 *
 * @example onlyDescribes(cue, 6) // true of its `remembers`
 */
export const onlyDescribes = ({ options, end }: Cue, quote: number): boolean =>
  end < quote - 1 &&
  options.every(({ cue }) => cue.frames.every((frame) => frame.startsWith('quoted-')))

/**
 * `said, as reported by the paper, “…”`: a participle that names who hands the words on.
 *
 * @example isAgentPhrase(document, cue) // true of its `reported`
 */
export const isAgentPhrase = ({ units, lexicon }: Document, { group, end }: Cue): boolean =>
  lexicon.roleMarkers.has(at(units, group.first - 1).lower) &&
  lexicon.agentPrepositions.has(at(units, end).lower)
