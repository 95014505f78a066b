import { bracketsAround } from '../../grammar/brackets.ts'
import { isMainClause, isSubjectAndVerb } from '../../grammar/clauses.ts'
import { bodyEnd, contentEnd } from '../../grammar/contents.ts'
import { listAfter } from '../../grammar/lists.ts'
import { ownerOf } from '../../grammar/owners.ts'
import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import { hasFiniteVerb, isComma, isDash, isFinite, isVerb } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { behindTime } from '../../grammar/times.ts'
import {
  at,
  phraseAmong,
  quotationsAmong,
  spanOf,
  type Document,
  type Sentence,
} from '../../reading/document.ts'
import type { Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'
import { attributedSource, sourceAfter } from '../sources/sources-after.ts'
import { wordsStart } from './asides.ts'

/**
 * Statements whose source is named by a preposition.
 *
 * ```
 * According to Ruiz, the bridge was “safe”.
 * ^^^^^^^^^^^^ ^^^^  ^^^^^^^^^^^^^^^^^^^^^
 * cue          source content
 * ```
 */
export function findSourcePhrases(
  document: Document,
  sentence: number,
  speech: readonly Attribution[],
): Attribution[] {
  const range = document.sentences[sentence]
  if (range === undefined) return []
  const own = inOwnTelling(document, range)
  const found: Attribution[] = own === undefined ? [] : [{ ...own, sentence }]
  for (let index = range.first; index < range.end; index++) {
    const phrase = phraseAmong(document.units, index, document.lexicon.sourcePrepositions)
    if (phrase === undefined || isRate(document, index, range.first)) continue
    const cue: Range = { first: index, end: index + phrase.length }
    const taken = speech.some(
      (attribution) => attribution.cue?.start === at(document.units, index).start,
    )
    const bracket = bracketsAround(document, range, index)
    const first = bracket?.first ?? wordsStart(document, range.first, index)
    const limit = bracket?.end ?? bodyEnd(document, sentence)
    const attribution = taken ? undefined : statement(document, sentence, first, cue, limit)
    if (attribution !== undefined) found.push(attribution)
  }
  return found
}

/** So far behind its preposition the noun is looked for: `in the old mayor’s telling`. */
const longestOwner = 8

/** `In Ruiz’s telling, it was “late”`, `By her own account, she was “late”`: the sentence behind the comma, if it has quoted words. */
function inOwnTelling(
  document: Document,
  { first, end }: Sentence,
): Omit<Attribution, 'sentence'> | undefined {
  const { units, lexicon } = document
  if (!lexicon.wordPrepositions.has(at(units, first).lower)) return undefined
  const noun = units
    .slice(first, Math.min(end, first + longestOwner))
    .findIndex(({ lower }) => lexicon.ownWords.has(lower))
  const comma = first + noun + 1
  const source = noun < 1 ? undefined : ownerOf(document, comma - 1, first + 1)
  if (source?.first !== first + 1 || !isComma(at(units, comma))) return undefined
  const content = { first: comma + 1, end: contentEnd(document, comma + 1, end) }
  const quotations = quotationsAmong(units, content.first, content.end)
  if (quotations.length === 0 || !isMainClause(document, content.first, end)) return undefined
  return {
    content: [spanOf(units, content.first, content.end)],
    cue: spanOf(units, comma - 1, comma),
    source,
    rule: 'according-to',
    force: 'stated',
    quotations,
  }
}

/** `That is according to Ruiz in a note`: what she said stands in the sentence before, and nothing of it behind. */
function pointsBack({ units, lexicon }: Document, first: number, index: number): boolean {
  const pronoun = at(units, first)
  const points =
    lexicon.declaratives.has(pronoun.lower) ||
    lexicon.pronouns.get(pronoun.lower)?.gender === 'neutral' ||
    pronoun.tag === 'DET'
  return points && index === first + 2 && at(units, first + 1).tag === 'AUX'
}

/** `twice per day`: only a name behind a comma, or at the head of a sentence, has told something by `per`. */
function isRate({ units, lexicon }: Document, index: number, first: number): boolean {
  if (!lexicon.ratePrepositions.has(at(units, index).lower)) return false
  const opens = index === first || isComma(at(units, index - 1))
  const { tag, lower } = at(units, at(units, index + 1).tag === 'DET' ? index + 2 : index + 1)
  return !opens || tag !== 'PROPN' || lexicon.timeNouns.has(lower)
}

function statement(
  document: Document,
  sentence: number,
  first: number,
  cue: Range,
  limit: number,
): Attribution | undefined {
  const { units } = document
  const end = asideEnd(document, first, limit, cue)
  const source =
    end === undefined ? openingSource(document, cue, first, limit) : { first: cue.end, end }
  if (source === undefined) return undefined
  const around = [
    { first, end: cue.first - 1 },
    { first: source.end + 1, end: contentEnd(document, source.end + 1, limit) },
  ]
  const found = end === undefined ? contentParts(document, first, limit, cue, source) : around
  // `according to Ruiz on Monday`: when she said so is no part of it.
  const parts = found.filter(
    (part) => part.end > part.first && behindTime(document, part.first) !== part.end,
  )
  if (parts.length === 0) return undefined
  return {
    content: parts.map((part): Span => spanOf(units, part.first, part.end)),
    cue: spanOf(units, cue.first, cue.end),
    source,
    rule: 'according-to',
    force: 'stated',
    sentence,
    quotations: parts.flatMap((part) => quotationsAmong(units, part.first, part.end)),
  }
}

/** `The bridge, according to Ruiz, a rower, was safe`, `It was, according to Ruiz, safe`: where the aside closes. */
function asideEnd(
  document: Document,
  first: number,
  limit: number,
  cue: Range,
): number | undefined {
  const { units, lexicon } = document
  const comma = cue.first - 1
  if (comma <= first || !isComma(at(units, comma))) return undefined
  const parted = lexicon.passiveAuxiliaries.has(at(units, comma - 1).lower)
  const sum = parted ? undefined : sumBehind(document, comma - 1, cue.end, limit)
  if (sum !== undefined) return sum
  if (!parted && hasFiniteVerb(document, first, comma)) return undefined
  // `It was, in the words of the mayor, Ana Ruiz, late`
  const described = parted ? sourceAfter(document, cue.end, limit)?.end : undefined
  if (described !== undefined && isComma(at(units, described))) return described
  for (let index = cue.end + 1; index < limit; index++) {
    if (!isComma(at(units, index))) continue
    let verb = index + 1
    while (at(units, verb).tag === 'ADV') verb++
    if (parted || isFinite(document, verb)) return index
  }
  return undefined
}

/** `The port earns, according to Ruiz, $9 million a year`: the comma before a sum that a verb right before the aside lacks. */
function sumBehind(
  document: Document,
  verb: number,
  from: number,
  limit: number,
): number | undefined {
  const { units } = document
  if (at(units, verb).tag !== 'VERB' || !isFinite(document, verb)) return undefined
  const comma = from + units.slice(from, limit).findIndex(isComma)
  // `The port closed, according to Ruiz, 49, her aide`
  const sum = /^(?:NUM|SYM)$/.test(at(units, comma + 1).tag) && at(units, comma + 2).kind === 'word'
  return comma > from && sum ? comma : undefined
}

/** At the head of a sentence the source ends with the first comma before a clause. */
function openingSource(
  document: Document,
  cue: Range,
  first: number,
  limit: number,
): Range | undefined {
  const source = attributedSource(document, cue.end, limit)
  if (source === undefined || holdsFiniteVerb(document, first, cue.first)) return source
  for (let index = source.first + 1; index < limit; index++) {
    if (!isComma(at(document.units, index)) || !isMainClause(document, index + 1, limit)) continue
    // `According to Ruiz, her aide, it was over`, `According to Ruiz, Lund, and Berg, it was over`
    const listed = listAfter(document, index, limit)
    const next = listed ?? nounPhraseAfter(document, index + 1, limit) ?? index
    const describes =
      isComma(at(document.units, next)) && isSubjectAndVerb(document, next + 1, limit)
    if (!describes) return { first: source.first, end: index }
  }
  return source
}

const holdsFiniteVerb = (document: Document, first: number, end: number): boolean =>
  end > first && hasFiniteVerb(document, first, end)

function contentParts(
  document: Document,
  first: number,
  limit: number,
  cue: Range,
  source: Range,
): Range[] {
  const { units } = document
  const parts = (index: number): boolean => isComma(at(units, index)) || isDash(at(units, index))
  const start = parts(source.end) ? source.end + 1 : source.end
  const after = { first: start, end: contentEnd(document, start, limit) }
  const comma = parts(cue.first - 1) ? cue.first - 1 : cue.first
  const before = { first, end: comma }
  // `It sank, in the words of Ruiz, “like a lie.”`
  const own = document.lexicon.ownWords.has(at(units, cue.end - 2).lower)
  if (own && start > source.end && at(units, start).tag === 'QUOTE')
    return [{ first: start, end: start + 1 }]
  // `She left, and, according to Ruiz, it was over.`
  const { tag, lower } = at(units, comma - 1)
  if (comma > first && (/^[CS]CONJ$/.test(tag) || document.lexicon.subordinators.has(lower)))
    return [after]
  if (pointsBack(document, first, cue.first)) return [before]
  if (holdsFiniteVerb(document, first, comma))
    return isParted(document, comma, start) || goesOn(document, source.end, limit)
      ? [before, after]
      : [before]
  if (start < limit && isMainClause(document, start, limit)) return [after]
  return [before, after].filter((part) => part.end > part.first && part.first < limit)
}

/** `It was, according to Ruiz, late`; but `Nine died, according to Ruiz, and it rained` tells another thing. */
const isParted = ({ units }: Document, comma: number, start: number): boolean =>
  isVerb(at(units, comma - 1)) && at(units, start).tag !== 'CCONJ'

/** Whether the sentence goes on behind the source with what the source said. */
function goesOn(document: Document, end: number, limit: number): boolean {
  return end + 1 < limit && isComma(at(document.units, end)) && isVerb(at(document.units, end + 1))
}
