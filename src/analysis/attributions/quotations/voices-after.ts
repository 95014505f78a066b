import { bodyEnd, skipAdverbials } from '../../grammar/contents.ts'
import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import {
  finalMark,
  hasFiniteVerb,
  isComma,
  isDash,
  isFinite,
  isSpeech,
} from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { isTime } from '../../grammar/subject-asides.ts'
import { isPersonal, subjectBefore } from '../../grammar/subjects.ts'
import { verbGroup } from '../../grammar/verbs.ts'
import { at, phraseAt, type Document, type Unit } from '../../reading/document.ts'
import type { Cue } from '../cues/cues.ts'
import { takes } from '../cues/frames.ts'
import { agentAfter, attributedSource, sourceAfter } from '../sources/sources-after.ts'
import { forceOf, type Voice } from '../sources/voice.ts'
import { cleftAfter } from './clefts.ts'
import { voiceInNameLine } from './name-lines.ts'
import { nounVoiceBehind } from './nouns-of-saying.ts'

/**
 * Who speaks a quotation by the words behind it.
 *
 * ```
 * “We lost,” said Ruiz.
 *            ^^^^ ^^^^
 * ```
 */
export function voiceAfter(
  document: Document,
  sentence: number,
  quote: number,
  cues: readonly Cue[],
): Voice | undefined {
  const { units } = document
  const limit = bodyEnd(document, sentence)
  const comma = isComma(at(units, quote + 1))
  const first = quote + 1 + (comma ? 1 : 0)
  const named = voiceInNameLine(document, sentence, quote)
  if (named !== undefined) return named
  if (first >= limit) return nameInNextLine(document, sentence)
  const here = cues.filter((cue) => cue.sentence === sentence && cue.group.first >= first)
  const pointing =
    cleftAfter(document, first, limit, here) ?? nounVoiceBehind(document, first, limit)
  if (pointing !== undefined) return pointing
  if (isDash(at(units, quote + 1))) return nameAfterDash(document, quote + 2, limit)
  const closes = comma || finalMark(document, quote) !== ''
  if (!closes)
    return isSpeech(document, quote)
      ? adjacentVerb(document, sentence, first, limit, cues)
      : undefined
  return (
    sourcePreposition(document, first, limit) ??
    listedVerbAfter(document, sentence, first, limit, cues) ??
    answerAfter(document, first, limit) ??
    invertedVerbAfter(document, first, limit) ??
    anyVerbAfter(document, first, limit)
  )
}

/** So many words a report may have between a quotation and whoever speaks it. */
const farthestSource = 6

/** `“We lost” said Ruiz.` Without a mark between, the verb or its subject must stand right behind. */
function adjacentVerb(
  document: Document,
  sentence: number,
  first: number,
  limit: number,
  cues: readonly Cue[],
): Voice | undefined {
  const voice = listedVerbAfter(document, sentence, first, limit, cues)
  if (voice?.cue?.first !== first && voice?.source?.first !== first) return undefined
  return voice.end >= limit || at(document.units, voice.end).tag === 'PUNCT' ? voice : undefined
}

function listedVerbAfter(
  document: Document,
  sentence: number,
  first: number,
  limit: number,
  cues: readonly Cue[],
): Voice | undefined {
  const here = cues.filter((cue) => cue.sentence === sentence && cue.group.first >= first)
  const unitAt = (index: number): Unit => at(document.units, index)
  for (const cue of here.slice(0, 3)) {
    const { group } = cue
    const force = forceOf(cue)
    const cueRange = { first: group.first, end: cue.end }
    if (group.first === first || group.verb === first) {
      const source = sourceAfter(document, skipAdverbsOnly(document, cue.end, limit), limit)
      if (source !== undefined)
        return { rule: 'cue-after-quote', source, cue: cueRange, force, end: source.end }
    }
    if (handsOn(document, cue, here[here.indexOf(cue) + 1])) continue
    const source =
      subjectBefore(document, group.first, first) ?? heardBefore(document, group.first, first)
    if (source !== undefined && isOfRelative(document, source, first)) continue
    if (source !== undefined && source.first - first <= farthestSource) {
      const end = skipAdverbials(document, cue.end, limit)
      // `“…?” she was asked by a reporter`, but `“…,” she was quoted as saying`
      const quoted = quotedBehind(document, cue, limit)
      if (quoted !== undefined)
        return { rule: 'cue-after-quote', source: quoted, cue: cueRange, force, end: limit }
      const addressed = group.passive && !document.lexicon.witnessed.has(unitAt(group.verb).lower)
      const speaker = addressed ? agentAfter(document, cue.end, limit) : source
      return { rule: 'cue-after-quote', source: speaker, cue: cueRange, force, end }
    }
  }
  return undefined
}

/** `“…,” Ruiz claims Lund told her`: the verb behind it has the words. */
function handsOn(document: Document, cue: Cue, next: Cue | undefined): boolean {
  if (next === undefined || takes(cue, ['person-clause']) || !takes(cue, ['clause'])) return false
  const { verb, first, passive } = next.group
  const person = { first: cue.end, end: first }
  const named = first > cue.end && isPersonal(document, person) && !passive && first === verb
  const timed = isTime(document, cue.end, first)
  return named && !timed && nounPhraseAfter(document, cue.end, first + 1) === first
}

/** `“…,” Ruiz could be heard telling them`, `“…,” Ruiz was fond of saying`: the subject of the verb before the one of saying. */
function heardBefore(document: Document, cue: number, first: number): Range | undefined {
  const { units, lexicon } = document
  let index = cue - 1
  while (index > first && /^(?:ADJ|ADP|PART|VERB|ADV)$/.test(at(units, index).tag)) index--
  const linked = lexicon.passiveAuxiliaries.has(at(units, index).lower) && index < cue - 1
  return linked
    ? subjectBefore(document, verbGroup(document, index, first).first, first)
    : undefined
}

/**
 * `“…,” which costs more`, `“…,” which Ruiz thinks costs more`, `“…,” a cry that most call old`: the clause is
 * told of what was said.
 */
function isOfRelative({ units, lexicon }: Document, source: Range, first: number): boolean {
  const near = [source.first - 1, source.first]
  return (
    near.some((index) => lexicon.relativePronouns.has(at(units, index).lower)) ||
    units.slice(first, source.first).some(({ lower }) => lexicon.declaratives.has(lower))
  )
}

/** `“…,” the paper quoted Ruiz as saying`: the object of the verb speaks. */
function quotedBehind(document: Document, { group, end }: Cue, limit: number): Range | undefined {
  const { units, lexicon } = document
  if (group.passive || !lexicon.witnessing.has(at(units, group.verb).lower)) return undefined
  const object = nounPhraseAfter(document, end, limit)
  const says =
    object !== undefined &&
    lexicon.roleMarkers.has(at(units, object).lower) &&
    lexicon.cueForms.has(at(units, object + 1).lower)
  return says ? { first: end, end: object } : undefined
}

function skipAdverbsOnly(document: Document, from: number, limit: number): number {
  let index = from
  while (index < limit && at(document.units, index).tag === 'ADV') index++
  return index
}

/** `“No,” came the reply.`, `“No,” came shouts from the rowers.`: a noun of saying, and whose it is if that is told. */
function answerAfter(document: Document, first: number, limit: number): Voice | undefined {
  const { units, lexicon } = document
  if (!lexicon.arrivals.has(at(units, first).lower)) return undefined
  const isNoun = ({ lower }: Unit): boolean =>
    lexicon.cueNouns.has(lower) || lexicon.cries.has(lower)
  const noun = units.slice(first + 1, Math.min(limit, first + 4)).findIndex(isNoun)
  if (noun === -1) return undefined
  const behind = first + 2 + noun
  const from = lexicon.authorPrepositions.has(at(units, behind).lower)
  const source = from ? (sourceAfter(document, behind + 1, limit) ?? null) : null
  const cue = { first, end: from ? behind + 1 : behind }
  return { rule: 'cue-after-quote', source, cue, force: 'stated', end: source?.end ?? cue.end }
}

/** `“No,” laughed Ruiz.` Any verb right behind the quotation, with a name that ends the sentence. */
function invertedVerbAfter(document: Document, first: number, limit: number): Voice | undefined {
  if (at(document.units, first).tag !== 'VERB' || !isFinite(document, first)) return undefined
  const source = sourceAfter(document, first + 1, limit)
  if (
    source === undefined ||
    (source.end < limit && at(document.units, source.end).tag !== 'PUNCT')
  )
    return undefined
  return {
    rule: 'verb-beside-quote',
    source,
    cue: { first, end: first + 1 },
    force: isThought(document, first) ? 'hypothetical' : 'stated',
    end: source.end,
  }
}

/** `“No,” she thought.`: what is only thought is said by nobody. */
const isThought = ({ units, lexicon }: Document, verb: number): boolean =>
  lexicon.beliefForms.has(at(units, verb).lower)

/** `“No,” she smiled.` Any verb whose subject stands beside the quotation. */
function anyVerbAfter(document: Document, first: number, limit: number): Voice | undefined {
  for (let index = first; index < Math.min(limit, first + 25); index++) {
    if (!isFinite(document, index)) continue
    const group = verbGroup(document, index, first)
    const source = subjectBefore(document, group.first, first)
    if (source === undefined || source.first - first > 2) return undefined
    if (isOfRelative(document, source, first) || at(document.units, index).tag === 'AUX')
      return undefined
    // `“Who pays?” The question hung in the air.`: a new sentence about a thing.
    if (!isComma(at(document.units, first - 1)) && !isPersonal(document, source)) return undefined
    return {
      rule: 'verb-beside-quote',
      source,
      cue: { first: group.first, end: index + 1 },
      force: group.hypothetical || isThought(document, index) ? 'hypothetical' : 'stated',
      end: skipAdverbials(document, index + 1, limit),
    }
  }
  return undefined
}

function sourcePreposition(document: Document, first: number, limit: number): Voice | undefined {
  for (const phrase of document.lexicon.sourcePrepositions) {
    if (!phraseAt(document.units, first, phrase)) continue
    const end = first + phrase.length
    const source = attributedSource(document, end, limit)
    if (source !== undefined)
      return { rule: 'according-to', source, cue: { first, end }, force: 'stated', end: source.end }
  }
  return undefined
}

/** `“We lost.” — Ana Ruiz, at the harbour`: a name behind a dash, with no verb behind it. */
function nameAfterDash(document: Document, first: number, limit: number): Voice | undefined {
  const end = nounPhraseAfter(document, first, limit)
  if (end === undefined || hasFiniteVerb(document, first, limit)) return undefined
  const named = document.units.slice(first, end).some(({ tag }) => tag === 'PROPN')
  // `— Ana Ruiz (@anaruiz) May 9`
  const dated = document.lexicon.timeNouns.has(at(document.units, end).lower)
  if (!named || (end < limit && !dated && !isComma(at(document.units, end)))) return undefined
  const cue = { first: first - 1, end: first }
  return { rule: 'name-after-dash', source: { first, end }, cue, force: 'stated', end: limit }
}

/** The same with the dash and the name in a line of their own. */
function nameInNextLine(document: Document, sentence: number): Voice | undefined {
  const here = document.sentences[sentence]
  const next = document.sentences[sentence + 1]
  if (here === undefined || next === undefined || next.block !== here.block + 1) return undefined
  if (!isDash(at(document.units, next.first))) return undefined
  const voice = nameAfterDash(document, next.first + 1, bodyEnd(document, sentence + 1))
  return voice === undefined ? undefined : { ...voice, end: here.end }
}
