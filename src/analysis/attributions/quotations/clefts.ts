import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import { isComma, isDash, isFinite, isSpeech } from '../../grammar/predicates.ts'
import { subjectBefore } from '../../grammar/subjects.ts'
import { at, type Document, type Sentence } from '../../reading/document.ts'
import type { Attribution } from '../attribution.ts'
import type { Cue } from '../cues/cues.ts'
import { findSubject } from '../sources/sources.ts'
import { forceOf, type Voice } from '../sources/voice.ts'

/**
 * Who speaks a quotation that `was` joins to a clause of saying.
 *
 * ```
 * What Ruiz told them was, “We lost.”      All she would say was “no comment”.
 *      ^^^^ ^^^^^^^^^^^^^                      ^^^ ^^^^^^^^^^^^^
 * ```
 */
export function cleftVoice(
  document: Document,
  range: Sentence,
  quote: number,
  cues: readonly Cue[],
  earlier: readonly Attribution[],
): Voice | undefined {
  const { units, lexicon } = document
  const before = at(units, quote - 1)
  const marked = isComma(before) || before.text === ':'
  const copula = marked ? quote - 2 : quote - 1
  if (!lexicon.passiveAuxiliaries.has(at(units, copula).lower)) return undefined
  const cue = cues.findLast(({ group, end }) => group.first > range.first + 1 && end <= copula)
  if (cue === undefined || !isAddressed(document, cue.end, copula)) return undefined
  const source = findSubject(document, cue, range.first, earlier)
  if (source === undefined || source.end > cue.group.first) return undefined
  const opening = at(units, source.first - 1).lower
  const inside = lexicon.predeterminers.has(at(units, source.first).lower)
  const limits = inside || lexicon.predeterminers.has(opening)
  if (!limits && !lexicon.fusedRelatives.has(opening)) return undefined
  // `What she said was “nonsense”` may be the writer’s verdict.
  if (!limits && !marked && !isSpeech(document, quote)) return undefined
  return {
    rule: 'cue-before-quote',
    source: inside ? { ...source, first: source.first + 1 } : source,
    cue: { first: cue.group.first, end: quote },
    // `all she would say`: that much she said.
    force: limits && !cue.group.negated ? 'stated' : forceOf(cue),
    end: quote + 1,
  }
}

/** Whether nothing but whom somebody told stands between a cue and `was`. */
const isAddressed = (document: Document, first: number, end: number): boolean =>
  first === end || nounPhraseAfter(document, first, end) === end

/**
 * Who speaks a quotation that a clause behind it takes up.
 *
 * ```
 * “We lost,” was how Ruiz put it.      “We lost” – that is the way Ruiz remembers it.
 *                    ^^^^ ^^^                                      ^^^^ ^^^^^^^^^
 * ```
 *
 * @param first the unit behind the quotation and its comma
 * @param cues those behind it
 */
export function cleftAfter(
  document: Document,
  first: number,
  limit: number,
  [cue]: readonly Cue[],
): Voice | undefined {
  const { units, lexicon } = document
  const marked = isDash(at(units, first)) ? first + 1 : first
  const copula = lexicon.declaratives.has(at(units, marked).lower) ? marked + 1 : marked
  if (!lexicon.passiveAuxiliaries.has(at(units, copula).lower)) return undefined
  const subject = behindManner(document, copula + 1)
  if (subject === undefined) return undefined
  let verb = subject
  while (verb < limit && !isFinite(document, verb)) verb++
  const source = verb < limit ? subjectBefore(document, verb, subject) : undefined
  if (source?.first !== subject) return undefined
  const said = cue?.group.verb === verb || cue?.group.first === verb ? cue : undefined
  const end = said?.end ?? verb + 1
  // `how Ruiz remembers it`, but not `how the paper translated a remark of Lund’s`
  const all = lexicon.predeterminers.has(at(units, copula + 1).lower)
  const taken = all || lexicon.pronouns.get(at(units, end).lower)?.gender === 'neutral'
  if (said === undefined && !taken) return undefined
  return {
    rule: 'cue-after-quote',
    source,
    cue: { first: said?.group.first ?? verb, end },
    force: said === undefined ? 'stated' : forceOf(said),
    end: nounPhraseAfter(document, end, limit) ?? end,
  }
}

/** `how | Ruiz put it`, `the way | Ruiz put it` */
function behindManner({ units, lexicon }: Document, index: number): number | undefined {
  if (lexicon.questionWords.has(at(units, index).lower)) return index + 1
  // `all that | Ruiz would say`
  if (lexicon.predeterminers.has(at(units, index).lower))
    return lexicon.declaratives.has(at(units, index + 1).lower) ? index + 2 : index + 1
  const manner = at(units, index).tag === 'DET' && lexicon.manners.has(at(units, index + 1).lower)
  return manner ? index + 2 : undefined
}
