import { isPossessive } from '../grammar/predicates.ts'
import type { Gender } from '../lexicon/types.ts'
import { at, spanOf, unitsWithin, type Document } from '../reading/document.ts'
import type { Candidate } from './candidates.ts'
import type { Mention } from './entities.ts'
import type { Mentions } from './mentions.ts'
import type { Context } from './resolution.ts'
import { canMean, unnamedSubject } from './unnamed-persons.ts'

/**
 * Whether the words of a pronoun may be those of another than the likeliest, though nothing else speaks for
 * that one.
 *
 * ```
 * Bo Berg hired Otto Lund. “I will row,” he said.
 *               ^^^^^^^^^
 * Bo Berg rowed. His clerk wept. “I will row,” he said.
 *                ^^^^^^^^^
 * ```
 *
 * @param candidates whom the pronoun can mean, the likeliest first
 */
export function othersMayBeMeant(
  context: Context,
  candidates: readonly Candidate[],
  sentence: number,
  gender: Gender,
): boolean {
  const [best] = candidates
  if (best === undefined || (gender !== 'male' && gender !== 'female')) return false
  if (best.sentence >= sentence) return false
  return (
    isBesideObject(context, candidates) ||
    isBesideKnown(context, best, sentence, gender) ||
    tellsOfStranger(context, best, sentence, gender) ||
    isBehindOffice(context, best, sentence) ||
    isOld(context, candidates) ||
    isAskedByAnother(context, candidates)
  )
}

/**
 * `A guard stopped Bo Berg. He said …`: somebody without a name did something to the likeliest one.
 *
 * @example isObjectOfUnnamed(context, candidates[0], 1, 'male') // true of `A guard stopped Bo Berg. He said`
 */
export function isObjectOfUnnamed(
  { document, mentions }: Context,
  best: Candidate,
  sentence: number,
  gender: Gender,
): boolean {
  if (best.role !== 'other' || best.sentence >= sentence) return false
  if (unnamedSubject(document, best.sentence, gender) !== 'new') return false
  return namedIn(document, mentions, best.sentence).some(
    (mention) => mention.entity === best.entity && isObject(document, mention),
  )
}

function namedIn(document: Document, mentions: Mentions, sentence: number): readonly Mention[] {
  const { first, end } = document.sentences[sentence] ?? { first: 0, end: 0 }
  return mentions.within(spanOf(document.units, first, end))
}

/** `Bo Berg hired Otto Lund.`: what is done to another may be what that one speaks of. */
function isBesideObject(
  { document, mentions }: Context,
  [best, ...others]: readonly Candidate[],
): boolean {
  if (best?.role !== 'subject') return false
  return namedIn(document, mentions, best.sentence).some(
    (mention) =>
      others.some(({ entity }) => entity === mention.entity) && isObject(document, mention),
  )
}

/** `hired the clerk, Otto Lund`, `hired Otto Lund`: nothing but its own description stands before the name. */
function isObject({ units, text, lexicon }: Document, { start }: Mention): boolean {
  const from = Math.max(0, start - longestDescription)
  const before = unitsWithin(units, { start: from, end: start })
  const verb = before.findLast(({ tag }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag))
  // `A woman named Pia Lund`
  const names =
    lexicon.selfNamings.has(verb?.lower ?? '') ||
    lexicon.cueForms.get(verb?.lower ?? '')?.some(({ cue }) => cue.frames.includes('naming'))
  return verb?.tag === 'VERB' && names !== true && !/\n/.test(text.slice(verb.end, start))
}

/** So many letters a description before a name has at most. */
const longestDescription = 60

/** `His lawyer wept. “…,” he said.`, `The guard stopped Bo Berg. “…,” he said.` */
function isBesideKnown(
  { document }: Context,
  { sentence: from, role }: Candidate,
  sentence: number,
  gender: Gender,
): boolean {
  const since = from < sentence - 1 || role === 'other'
  return since && unnamedSubject(document, sentence - 1, gender) === 'known'
}

/** `Bo Berg said a man came up. “Give me the money,” he said.`: words in marks may be those of the one told of. */
function tellsOfStranger(
  { document, statement }: Context,
  best: Candidate,
  sentence: number,
  gender: Gender,
): boolean {
  const { units, sentences, lexicon } = document
  const quoted = (statement?.quotations.length ?? 0) > 0
  if (best.role !== 'spoke' || best.sentence !== sentence - 1 || !quoted) return false
  const { first, end } = sentences[best.sentence] ?? { first: 0, end: 0 }
  for (let index = first + 1; index < end; index++) {
    if (!lexicon.indefiniteArticles.has(at(units, index).lower)) continue
    let verb = index + 1
    while (verb < end && /^(?:ADJ|NOUN)$/.test(at(units, verb).tag)) verb++
    const acts = verb < end && at(units, verb).tag === 'VERB'
    if (acts && canMean(document, units.slice(index, verb), gender)) return true
    index = verb - 1
  }
  return false
}

/** `Ana Ruiz left. Her office said it was late. “…,” she said.`: somebody there may go on speaking. */
function isBehindOffice({ document, scene: { last } }: Context, best: Candidate, sentence: number) {
  if (last?.entities.length !== 0 || last.sentence !== sentence - 1) return false
  if (best.sentence >= last.sentence) return false
  return unitsWithin(document.units, last.source).some(
    (unit) => unit.tag === 'PART' || isPossessive(document, unit),
  )
}

const year = /^(?:1[5-9]|20)\d\d$/

/** So many words behind a pronoun and its verb the year of what was said may stand. */
const longestTime = 6

/** `“…,” she said in 1990.`: whoever has only spoken of today may not be the one who spoke then. */
function isOld({ document, statement }: Context, [best, another]: readonly Candidate[]): boolean {
  const { units, sentences } = document
  if (best?.role !== 'spoke' || another === undefined || statement?.cue == null) return false
  const { end } = sentences[statement.sentence] ?? { end: 0 }
  const behind = unitsWithin(units, { start: statement.cue.end, end: at(units, end - 1).end })
  if (!behind.slice(0, longestTime).some(({ text }) => year.test(text))) return false
  const there = sentences[best.sentence] ?? { first: 0, end: 0 }
  return !units.slice(there.first, there.end).some(({ text }) => year.test(text))
}

/** `“Why?” Bo Berg asked. “I fell,” said Otto Lund. “When?” he asked.`: of two who talk, the other may ask. */
const isAskedByAnother = ({ statement }: Context, [best, another]: readonly Candidate[]): boolean =>
  statement?.force === 'asked' &&
  statement.quotations.length > 0 &&
  best?.role === 'spoke' &&
  another?.role === 'spoke'
