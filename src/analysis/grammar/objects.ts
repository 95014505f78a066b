import type { Lexicon } from '../lexicon/lexicon.ts'
import { at, phraseAmong, type Document } from '../reading/document.ts'
import { nounPhraseAfter } from './phrases-after.ts'
import {
  endsAsGerund,
  endsAsParticiple,
  endsWithComma,
  isComma,
  isDash,
  isFinite,
  isGerund,
  isRelative,
  isSubjectPronoun,
  isVerb,
} from './predicates.ts'
import type { Range } from './range.ts'
import { isCueWord, opensReport } from './reports.ts'

/** `called the plan that he made old`: the word belongs to the object. */
const staysInside = (lexicon: Lexicon, word: string): boolean =>
  lexicon.declaratives.has(word) || lexicon.comparisons.has(word)

/**
 * The object of a verb of saying: as far as the next comma or clause.
 *
 * ```
 * criticised the plan for a tunnel, which …
 *            ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function objectRange(
  document: Document,
  from: number,
  limit: number,
  described: boolean,
): Range | undefined {
  const { units, lexicon } = document
  const head = at(units, from)
  // `called that “old”`, `called that boat old`
  const pointing =
    lexicon.declaratives.has(head.lower) && /^(?:QUOTE|NOUN)$/.test(at(units, from + 1).tag)
  if (
    head.tag === 'PUNCT' ||
    head.tag === 'CCONJ' ||
    (head.tag === 'SCONJ' && !pointing) ||
    head.tag === 'ADP' ||
    head.tag === 'PART' ||
    (head.tag === 'AUX' && !endsAsGerund(document, head))
  )
    return undefined
  if ((isVerb(head) && !isGerund(document, head)) || isRelative(document, head)) return undefined
  // `noted recently in May`
  const { tag, lower } = at(units, from + 1)
  const tells = head.tag === 'ADV' && !lexicon.questionWords.has(head.lower)
  if (tells && tag === 'ADP' && !lexicon.genitivePrepositions.has(lower)) return undefined
  // `the rule that Ruiz decries | also makes it late`
  if (tells && isFinite(document, from + 1)) return undefined
  // `issued a statement Friday`
  if (head.tag === 'PROPN' && lexicon.timeNouns.has(head.lower)) return undefined
  let index = from + 1
  // `citing “old boats,” she left`: the comma stands inside the marks.
  const quoted = endsList(document, from)
  for (; !quoted && index < limit; index++) {
    const unit = at(units, index)
    if (isComma(unit) && leadsToExamples(document, index + 1)) return { first: from, end: limit }
    const resumed = described && isComma(unit) ? behindAside(document, index, limit) : undefined
    if (resumed !== undefined) {
      index = resumed
      continue
    }
    const listed = isComma(unit) && at(units, index - 1).tag === 'QUOTE'
    if (listed && at(units, index + 1).tag === 'QUOTE') continue
    if (joinsQualities(document, from, index, limit)) continue
    const contrasted = contrastEnd(document, index, limit)
    if (contrasted !== undefined) {
      index = contrasted
      continue
    }
    if (isComma(unit) || /^[;:]$/.test(unit.text) || isDash(unit)) break
    if (unit.text === ')' && !units.slice(from, index).some(({ text }) => text === '(')) break
    if (endsList(document, index)) {
      if (described && namesAnother(document, index + 1, limit)) continue
      index++
      break
    }
    if (
      lexicon.subordinators.has(unit.lower) &&
      (described && lexicon.roleMarkers.has(unit.lower)
        ? tellsWhen(document, index, limit) && !isSubjectPronoun(document, at(units, index + 1))
        : !staysInside(lexicon, unit.lower) && !leadsToRole(document, index, limit))
    )
      break
    if (unit.tag === 'CCONJ' && isVerb(at(units, index + 1)) && isCueWord(document, index + 1))
      break
    if (!described && bySaying(document, index)) break
    const next = lexicon.sequels.has(at(units, index + 1).lower) ? index + 2 : index + 1
    if (unit.tag === 'CCONJ' && next > index + 1 && leadsToDeed(document, next)) break
    if (unit.tag === 'CCONJ' && opensReport(document, index + 1, limit)) break
    if (unit.tag === 'CCONJ' && opensReportOfAnother(document, index + 1, limit)) break
    const deed = leadsToDeed(document, index + 1) || leadsToBareDeed(document, from, index + 1)
    if (unit.tag === 'CCONJ' && deed && !relates(document, from, index)) break
  }
  return { first: from, end: beforeMedium(document, from, beforeAdverb(document, from, index)) }
}

/** `for political, not personal, reasons`: the second comma, behind a quality that is denied. */
function contrastEnd(
  { units, lexicon }: Document,
  comma: number,
  limit: number,
): number | undefined {
  const denied = lexicon.negations.has(at(units, comma + 1).lower) && isComma(at(units, comma))
  const quality = /^(?:ADJ|NOUN)$/.test(at(units, comma + 2).tag)
  if (!denied || at(units, comma - 1).tag !== 'ADJ' || !quality) return undefined
  const close = comma + 3
  return close < limit && isComma(at(units, close)) && at(units, close + 1).tag === 'NOUN'
    ? close
    : undefined
}

/** `praised the crew as the race began`, but not `described the plan as a mess`: a subject and its verb. */
function tellsWhen(document: Document, index: number, limit: number): boolean {
  // `described it as “old,” and it sank`
  if (at(document.units, index + 1).tag === 'QUOTE') return false
  const subject = nounPhraseAfter(document, index + 1, limit)
  return subject !== undefined && subject < limit && isFinite(document, subject)
}

/** `as “free riders”`, `as the nominee`, but not `as the race began`: no clause begins with the word. */
function leadsToRole(document: Document, index: number, limit: number): boolean {
  const { units, lexicon } = document
  if (!lexicon.roleMarkers.has(at(units, index).lower)) return false
  if (at(units, index + 1).tag === 'QUOTE') return true
  const role = nounPhraseAfter(document, index + 1, limit)
  return role !== undefined && !tellsWhen(document, index, limit) && !isComma(at(units, role))
}

/** `calls for a full, frank talk`: a comma between two qualities of one noun. */
function joinsQualities(document: Document, from: number, comma: number, limit: number): boolean {
  const { units, lexicon } = document
  if (!isComma(at(units, comma)) || at(units, comma - 1).tag !== 'ADJ') return false
  const before = at(units, comma - 2)
  const opens =
    before.tag === 'DET' || (before.tag === 'ADP' && !lexicon.roleMarkers.has(before.lower))
  const next = at(units, comma + 1)
  const participle =
    next.tag === 'VERB' && (isGerund(document, next) || endsAsParticiple(document, next))
  const noun = comma + 2
  return (
    (opens || comma - 1 === from) &&
    (next.tag === 'ADJ' || participle) &&
    at(units, noun).tag === 'NOUN' &&
    !(noun + 1 < limit && isFinite(document, noun + 1))
  )
}

/** Without the adverb at the end that a time goes with: `announced the race | shortly before noon`. */
function beforeAdverb({ units, lexicon }: Document, first: number, end: number): number {
  const timed = lexicon.clausePrepositions.has(at(units, end).lower)
  return timed && end - 1 > first && at(units, end - 1).tag === 'ADV' ? end - 1 : end
}

/** `called it “old,” and left`, but not `called it “old,” “cold” and “late”`: a quotation that ends with its comma. */
const endsList = (document: Document, index: number): boolean =>
  at(document.units, index).tag === 'QUOTE' &&
  endsWithComma(document, index) &&
  quotationsEnd(document, index) === index + 1

/** So many words something that is named has at most. */
const longestThing = 5

/** `called the boat “old,” | the race “late” and Lund “a child”`: a thing and what it is called, with no verb. */
function namesAnother({ units }: Document, from: number, limit: number): boolean {
  const first = at(units, from).tag === 'CCONJ' ? from + 1 : from
  let index = first
  while (index < first + longestThing && /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(at(units, index).tag))
    index++
  return index > first && index < limit && at(units, index).tag === 'QUOTE'
}

/**
 * Where a list of quotations ends that begins at the unit `quote`.
 *
 * ```
 * called it “old,” “cold” and “late” in May
 *           ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function quotationsEnd({ units }: Document, quote: number): number {
  let end = quote + 1
  for (;;) {
    const joined = at(units, end).tag === 'CCONJ' || isComma(at(units, end))
    const next = joined ? end + 1 : end
    if (at(units, next).tag !== 'QUOTE') return end
    end = next + 1
  }
}

/** `with Lund calling it old and Ruiz calling it late`: a name, and a participle of saying. */
function opensReportOfAnother(document: Document, index: number, limit: number): boolean {
  const name = nounPhraseAfter(document, index, limit)
  return (
    name !== undefined &&
    at(document.units, index).tag === 'PROPN' &&
    isGerund(document, at(document.units, name)) &&
    isCueWord(document, name)
  )
}

/** `denied the claim and left`, but not `promised to row and win`: an inflected verb. */
function leadsToDeed(document: Document, index: number): boolean {
  const unit = at(document.units, index)
  const inflected = endsAsParticiple(document, unit) || unit.lower.endsWith('s')
  return isFinite(document, index) && (unit.tag === 'AUX' || inflected)
}

/** `denied the claim and left`, but not `asked her to row and win`: a verb behind an object that has none. */
function leadsToBareDeed(document: Document, from: number, index: number): boolean {
  const { units, lexicon } = document
  if (at(units, index).tag !== 'VERB' || !isFinite(document, index)) return false
  return units
    .slice(from, index)
    .every((unit) => !isVerb(unit) && !lexicon.infinitiveMarkers.has(unit.lower))
}

/** Whether a relative clause begins in a range, which may have two verbs. */
const relates = (document: Document, from: number, end: number): boolean =>
  document.units
    .slice(from, end)
    .some((unit) => isRelative(document, unit) || document.lexicon.declaratives.has(unit.lower))

/** `defended the plan | by saying that it was cheap`: how somebody does it. */
function bySaying(document: Document, index: number): boolean {
  const { units, lexicon } = document
  if (!lexicon.agentPrepositions.has(at(units, index).lower)) return false
  const verb = index + 1
  const says = endsAsGerund(document, at(units, verb)) && isCueWord(document, verb)
  const clause = [1, 2].some((step) => lexicon.declaratives.has(at(units, verb + step).lower))
  return says && clause
}

/** So many words may an aside behind an object have. */
const longestAside = 20

/** `called Ruiz, the mayor, a thief`, `accused Ruiz, who rows, of theft`: where the aside closes. */
function behindAside(document: Document, open: number, limit: number): number | undefined {
  const { units, lexicon } = document
  const related = isRelative(document, at(units, open + 1))
  for (let close = open + 2; close < Math.min(limit, open + longestAside); close++) {
    if (at(units, close).tag === 'QUOTE' || /^[;:]$/.test(at(units, close).text)) return undefined
    if (!related && isFinite(document, close)) return undefined
    if (!isComma(at(units, close))) continue
    const { tag, lower } = at(units, close + 1)
    const thing =
      lexicon.indefiniteArticles.has(lower) && !lexicon.timeNouns.has(at(units, close + 2).lower)
    const goesOn = lexicon.roleMarkers.has(lower) || lexicon.genitivePrepositions.has(lower)
    return thing || goesOn || tag === 'QUOTE' ? close + 1 : undefined
  }
  return undefined
}

/** `a few topics, such as the harbour, which …`: the examples belong to what is spoken of. */
const leadsToExamples = ({ units, lexicon }: Document, index: number): boolean =>
  phraseAmong(units, index, lexicon.exampleMarkers) !== undefined

/** Without the place of publication at the end: `on Twitter`. */
function beforeMedium({ units, lexicon }: Document, first: number, end: number): number {
  const medium =
    end - 2 > first &&
    lexicon.media.has(at(units, end - 1).lower) &&
    at(units, end - 2).tag === 'ADP'
  return medium ? end - 2 : end
}
