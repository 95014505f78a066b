import { isMainClause } from '../../grammar/clauses.ts'
import { bodyEnd, contentEnd } from '../../grammar/contents.ts'
import { objectRange } from '../../grammar/objects.ts'
import { ownerOf } from '../../grammar/owners.ts'
import {
  hasFiniteVerb,
  isComma,
  isFinite,
  isHead,
  isRelative,
  isVerb,
} from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { at, quotationsAmong, spanOf, unitsWithin, type Document } from '../../reading/document.ts'
import type { Force, Span } from '../../types.ts'
import type { Attribution } from '../attribution.ts'
import { holds } from '../force/force.ts'
import { holdsQuotation } from './describing.ts'

/** What a noun reports behind it, and where its own words end. */
interface Report {
  readonly content: Range
  /** Behind the noun, and behind the `was` or `for` that ties the content to it. */
  readonly end: number
}

/**
 * What a noun of saying reports that somebody owns, where no quotation is all of it.
 *
 * ```
 * Ruiz’s warning that the boat leaks angered them.    Her answer was that it does not.
 * ^^^^   ^^^^^^^ ^^^^^^^^^^^^^^^^^^^                  ^^^ ^^^^^^^^^^ ^^^^^^^^^^^^^^^^
 * source cue     content
 * ```
 *
 * @param earlier what is reported in the sentence already
 */
export function findOwnedStatements(
  document: Document,
  sentence: number,
  earlier: readonly Attribution[],
): Attribution[] {
  const { units, lexicon, sentences } = document
  const { first, end } = sentences[sentence] ?? { first: 0, end: 0 }
  const limit = bodyEnd(document, sentence)
  const found: Attribution[] = []
  for (let noun = first + 1; noun < end; noun++) {
    const entry =
      at(units, noun).tag === 'NOUN' ? lexicon.cueNouns.get(at(units, noun).lower) : undefined
    if (entry === undefined) continue
    const source = ownerOf(document, noun, first)
    const report = source === undefined ? undefined : reportOf(document, noun, entry.force, limit)
    if (source === undefined || report === undefined) continue
    const content = {
      ...report.content,
      end: endOf(document, { first, end: source.first }, report),
    }
    const span = spanOf(units, content.first, content.end)
    if (content.end <= content.first || isTaken(earlier, spanOf(units, noun, noun + 1), span))
      continue
    found.push({
      content: [span],
      cue: spanOf(units, noun, report.end),
      source,
      rule: 'noun-of-saying',
      force: entry.force,
      sentence,
      quotations: quotationsAmong(units, content.first, content.end),
    })
  }
  return found
}

/** A clause with `that`, which `was` may part from its noun; behind nouns for what is to be done also an infinitive or `for`. */
function reportOf(
  document: Document,
  noun: number,
  force: Force,
  limit: number,
): Report | undefined {
  const { units, lexicon } = document
  const behind = at(units, noun + 1)
  // `Her appeal is that she rows` is no plea.
  const copula = force !== 'demanded' && lexicon.passiveAuxiliaries.has(behind.lower)
  const that = copula ? noun + 2 : noun + 1
  if (lexicon.declaratives.has(at(units, that).lower)) {
    const content = { first: that, end: contentEnd(document, that, limit) }
    return hasFiniteVerb(document, that + 1, content.end) || holdsQuotation(document, content)
      ? { content, end: that }
      : undefined
  }
  if (force === 'stated') return undefined
  if (lexicon.infinitiveMarkers.has(behind.lower) && isVerb(at(units, noun + 2)))
    return {
      content: { first: noun + 1, end: contentEnd(document, noun + 1, limit) },
      end: noun + 1,
    }
  const wanted = lexicon.demandPrepositions.has(behind.lower)
    ? objectRange(document, noun + 2, limit, false)
    : undefined
  // `his call for calm` is what he does; `his call for “calm”` has his words.
  const quoted = wanted !== undefined && holdsQuotation(document, wanted)
  return quoted ? { content: wanted, end: noun + 2 } : undefined
}

/** Where what a noun reports ends: before the main clause that its own leads to, or before the verb whose subject it is. */
function endOf(document: Document, before: Range, { content, end }: Report): number {
  const opening = at(document.units, before.first)
  const leads = opening.tag === 'ADP' || document.lexicon.subordinators.has(opening.lower)
  if (leads)
    for (let index = content.first + 1; index < content.end; index++)
      if (isComma(at(document.units, index)) && isMainClause(document, index + 1, content.end))
        return index
  const copula = document.lexicon.passiveAuxiliaries.has(at(document.units, end - 1).lower)
  const told = copula || hasFiniteVerb(document, before.first, before.end)
  return told ? content.end : mainVerb(document, content)
}

/**
 * `His claim that it leaks | angered them`: the second verb that no conjunction and no relative leads to, the
 * first behind an infinitive or an object.
 */
function mainVerb(document: Document, { first, end }: Range): number {
  const { units, lexicon } = document
  const clause = lexicon.declaratives.has(at(units, first).lower)
  let own = clause ? 1 : 0
  for (let index = first + 1; index < end; index++) {
    const unit = at(units, index)
    if (isRelative(document, unit) || lexicon.subordinators.has(unit.lower) || unit.tag === 'CCONJ')
      own = 1
    // `his claim that it “should leak” | angered them`
    const holdsVerb = unitsWithin(document.tokens, unit).some(isVerb)
    if (unit.tag === 'QUOTE' && holdsVerb && own > 0 && isHead(at(units, index - 1))) own--
    if (!isFinite(document, index) || followsAuxiliary(document, index)) continue
    if (own-- === 0) return index
  }
  return end
}

/** `will not | tow` */
function followsAuxiliary({ units }: Document, verb: number): boolean {
  let before = verb - 1
  while (/^(?:ADV|PART)$/.test(at(units, before).tag)) before--
  return at(units, before).tag === 'AUX'
}

/** Whether the noun or its clause is part of what is reported already. */
const isTaken = (earlier: readonly Attribution[], noun: Span, content: Span): boolean =>
  earlier.some(
    (each) =>
      holds(each.content, noun) ||
      (each.cue !== null && each.cue.start <= noun.start && each.cue.end >= noun.end) ||
      each.content.some((part) => part.start < content.end && part.end > content.start),
  )
