import { at, phraseAmong, type Document } from '../reading/document.ts'
import { isApproximation, isMainClause, isVerbGroup } from './clauses.ts'
import { beforeFinalMarks } from './final-marks.ts'
import { behindJoinedAside } from './joined-asides.ts'
import { joinsReport, opensSequel } from './joined-reports.ts'
import { nounPhraseAfter } from './phrases-after.ts'
import {
  endsAsGerund,
  endsAsParticiple,
  endsWithComma,
  isComma,
  isDash,
  isFinite,
  isGerund,
  isSpeech,
  isSubjectPronoun,
  isVerb,
} from './predicates.ts'
import {
  isClosingReport,
  isCueWord,
  opensNaming,
  opensReaction,
  opensReport,
  isGappedReport,
  isSplicedReport,
  isWithheld,
} from './reports.ts'
import { isTimeOwner, timePhraseEnd } from './times.ts'
import { turnsToWriter } from './writers-turns.ts'

/** The end of a sentence without its final marks. @example bodyEnd(document, 0) // 2 of `She left.` */
export function bodyEnd(document: Document, sentence: number): number {
  const { units } = document
  const { first, end } = document.sentences[sentence] ?? { first: 0, end: 0 }
  const last = beforeFinalMarks(document, { first, end })
  if (at(units, last - 1).text !== ')') return last
  // `(It leaks. It is old, Ruiz said.)`: brackets that a sentence before it opened
  const isOpen = units.slice(first, last).every(({ text }) => text !== '(')
  return isOpen ? beforeFinalMarks(document, { first, end: last - 1 }) : last
}

/**
 * Passes over what may stand between a verb of saying and its content: adverbs, times, places.
 *
 * ```
 * said in a statement on Monday that it was over
 *      ^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^ the content begins here
 * ```
 */
export function skipAdverbials(document: Document, from: number, limit: number): number {
  const { units, lexicon } = document
  let index = from
  while (index < limit) {
    const unit = at(units, index)
    const fixed = fixedAdverbialAt(document, index)
    if (fixed > 0) index += fixed
    else if (opensClause(document, index)) return index
    else if (
      unit.tag === 'ADV' &&
      !lexicon.subordinators.has(unit.lower) &&
      !lexicon.questionWords.has(unit.lower)
    )
      index++
    else if (lexicon.timeNouns.has(unit.lower) && !isTimeOwner(document, index)) index++
    // `March 15`
    else if (unit.tag === 'NUM' && lexicon.timeNouns.has(at(units, index - 1).lower)) index++
    else if (timePhraseEnd(document, index) > index) index = timePhraseEnd(document, index)
    else if (isApproximation(document, index)) return index
    else if (unit.tag === 'ADP' && !isComma(at(units, index + 1))) {
      const end = nounPhraseAfter(document, index + 1, limit)
      if (end === undefined) return index
      // `in May “it was late”`: the words are no part of when they were said.
      for (index++; index < end; index++)
        if (at(units, index).tag === 'QUOTE' && isSpeech(document, index)) return index
      if (isDated(document, index)) index++
    } else return index
  }
  return index
}

/** `said only six boats were lost`, `said never before had it rained`, but not `said only last week it was over` */
function opensClause(document: Document, index: number): boolean {
  const { units, lexicon } = document
  const { tag, lower } = at(units, index)
  if (tag !== 'ADV') return false
  const next = at(units, index + 1)
  // `said too many boats were lost`
  if (lexicon.degrees.has(lower)) return next.tag === 'ADJ'
  if (!lexicon.clauseAdverbs.has(lower) && !lexicon.approximators.has(lower)) return false
  if (lexicon.complementizers.has(next.lower) || lexicon.timeNouns.has(next.lower)) return false
  if (lexicon.questionWords.has(next.lower) || timePhraseEnd(document, index + 1) > index + 1)
    return false
  // `vowed never again to row`
  const deed = [1, 2].some((step) => lexicon.infinitiveMarkers.has(at(units, index + step).lower))
  if (lexicon.negations.has(lower)) return next.kind === 'word' && !deed
  return /^(?:DET|NUM|NOUN|ADJ|PRON|PROPN)$/.test(next.tag)
}

/** `in a statement | released by the port it was over`: a participle with whose deed or when it was. */
function isDated(document: Document, index: number): boolean {
  if (!isReduced(document, index)) return false
  const { units, lexicon } = document
  const [next, last] = [at(units, index + 1), at(units, index + 2)]
  const dated = next.tag === 'ADP' && lexicon.timeNouns.has(last.lower)
  return dated || lexicon.timeNouns.has(next.lower) || lexicon.agentPrepositions.has(next.lower)
}

/** How many words `at first` has, but not that of `at first glance`. */
function fixedAdverbialAt({ units, lexicon }: Document, index: number): number {
  const words = phraseAmong(units, index, lexicon.fixedAdverbials)?.length ?? 0
  return /^(?:NOUN|ADJ|NUM)$/.test(at(units, index + words).tag) ? 0 : words
}

/**
 * Where a `that`, `whether` or question word follows soon, with no verb between; undefined without.
 *
 * @example complementizerAfter(document, 2, 9) // 4 of `She said on Monday that it was over`
 */
export function complementizerAfter(
  document: Document,
  from: number,
  limit: number,
): number | undefined {
  const { units, lexicon } = document
  let inRelative = false
  for (let index = from; index < Math.min(limit, from + 25); index++) {
    const unit = at(units, index)
    const resumed =
      isComma(unit) || isDash(unit) ? complementizerBehindAside(document, index, limit) : undefined
    if (resumed !== undefined) return resumed
    // `nodded, as if they knew`
    const compares = lexicon.roleMarkers.has(at(units, index - 1).lower)
    // `posted a video that evening`
    if (timePhraseEnd(document, index) > index) continue
    if (index > from && isSubjectOfRelative(document, index)) {
      inRelative = true
      continue
    }
    // `said her vote for that plan was a sign`
    const points = lexicon.declaratives.has(unit.lower) && isPointing(document, index)
    if (points) continue
    if (lexicon.complementizers.has(unit.lower)) return compares ? undefined : index
    if (index === from && lexicon.questionWords.has(unit.lower)) return index
    if (isReduced(document, index) || (inRelative && isVerb(unit))) continue
    if (isVerb(unit) || unit.tag === 'QUOTE' || (unit.tag === 'CCONJ' && index === from))
      return undefined
    if (isSubjectPronoun(document, unit)) return undefined
  }
  return undefined
}

/** `for that plan`, `behind that attack`: between a preposition and a noun, no conjunction. */
const isPointing = ({ units }: Document, index: number): boolean =>
  at(units, index - 1).tag === 'ADP' && at(units, index + 1).tag === 'NOUN'

/** So many words may stand in an aside before `that`. */
const longestAside = 25

/** `said, speaking in Lund, that it was late`: an aside stands between two commas or dashes, whatever is in it. */
function complementizerBehindAside(
  document: Document,
  open: number,
  limit: number,
): number | undefined {
  const { units, lexicon } = document
  // `wrote in a memoir, “Roads,” that it was late`: the second comma stands inside the marks.
  const inside = at(units, open + 1).tag === 'QUOTE' && endsWithComma(document, open + 1)
  if (inside && lexicon.declaratives.has(at(units, open + 2).lower)) return open + 2
  for (let index = open + 2; index < Math.min(limit, open + longestAside); index++) {
    if (at(units, index).tag === 'QUOTE' || at(units, index).text === ';') return undefined
    if (at(units, index).text !== at(units, open).text) continue
    if (lexicon.declaratives.has(at(units, index + 1).lower)) return index + 1
  }
  return undefined
}

/**
 * `a phrase that could be his`: the subject of a clause that belongs to a noun.
 *
 * @example isSubjectOfRelative(document, 2) // true
 */
export function isSubjectOfRelative(document: Document, index: number): boolean {
  const { units, lexicon } = document
  if (!lexicon.declaratives.has(at(units, index).lower)) return false
  let verb = index + 1
  while (at(units, verb).tag === 'ADV') verb++
  return at(units, index - 1).tag === 'NOUN' && isFinite(document, verb)
}

/**
 * `an interview taped in May`: a participle that belongs to the noun before it.
 *
 * @example isReduced(document, 2) // true
 */
export function isReduced(document: Document, index: number): boolean {
  const { units, lexicon } = document
  const unit = at(units, index)
  return (
    unit.tag === 'VERB' &&
    at(units, index - 1).tag === 'NOUN' &&
    endsAsParticiple(document, unit) &&
    !lexicon.cueForms.has(unit.lower)
  )
}

/**
 * Where reported words end: with the sentence, or before a new report or an aside of the writer's.
 *
 * ```
 * He said that it was over and that they knew, adding that nobody cared.
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function contentEnd(document: Document, first: number, limit: number): number {
  const { units } = document
  if (isRounded(document, first, limit)) return first + 1
  let depth = 0
  for (let index = first + 1; index < limit; index++) {
    const unit = at(units, index)
    if (unit.text === '(') depth++
    if (unit.text === ')' && --depth < 0) return index
    if (depth > 0) continue
    if (unit.text === ';') return index
    if (opensWithAside(document, first, index) || joinsSubjects(document, first, index)) continue
    if (endsBefore(document, index, limit) || turnsToWriter(document, first, index, limit))
      return withoutComma(document, first, index)
  }
  return limit
}

/** `said Ruiz and Lund argue “every day”`: nothing is reported before the second name. */
function joinsSubjects(document: Document, first: number, index: number): boolean {
  const { units } = document
  if (at(units, index).tag !== 'CCONJ' || isVerb(at(units, index + 1))) return false
  return units.slice(first, index).every(({ tag }) => tag === 'PROPN')
}

/** `said that, according to Lund, it was over`: nothing is reported before the aside. */
const opensWithAside = ({ units, lexicon }: Document, first: number, index: number): boolean =>
  index === first + 2 &&
  isComma(at(units, first + 1)) &&
  lexicon.declaratives.has(at(units, first).lower)

/**
 * `said “…,” before leaving`: a quotation with its comma inside is all that was said when an adverbial follows.
 *
 * @example isRounded(document, 1, 4) // true
 */
export function isRounded(document: Document, first: number, limit: number): boolean {
  const { units } = document
  if (at(units, first).tag !== 'QUOTE' || !endsWithComma(document, first)) return false
  let index = first + 1
  while (index < limit && /^(?:ADV|ADP|SCONJ)$/.test(at(units, index).tag)) index++
  return index > first + 1 && index < limit && endsAsGerund(document, at(units, index))
}

/** What surrounds a statement inside its sentence, and so ends it early. */
export interface Setting {
  /** `When Ruiz said it was over, they left`: the main clause follows a comma. */
  readonly subordinate: boolean
  /** `Ruiz, who said it was over, left`: the main verb follows a comma. */
  readonly relative: boolean
  /** `Rain – Ruiz said it was over – fell`: the dash closes. */
  readonly dashed: boolean
}

/**
 * Where the clause that a subordinate, relative or dashed statement stands in ends, at the latest.
 *
 * @example settingEnd(document, 4, 9, setting) // 7 of `rain – she said it was over – fell`
 */
export function settingEnd(
  document: Document,
  first: number,
  limit: number,
  setting: Setting,
): number {
  const { units } = document
  for (let index = first; index < limit; index++) {
    const unit = at(units, index)
    if (setting.dashed && isDash(unit)) return index
    const quoted = unit.tag === 'QUOTE' && endsWithComma(document, index)
    if (!isComma(unit) && !quoted) continue
    // `Lund, who vowed to row, that it was late`, but not `Lund, who said, in jest, that it was late`
    const declares =
      document.lexicon.declaratives.has(at(units, index + 1).lower) && !isComma(at(units, first))
    if (setting.relative && (declares || isVerbGroup(document, index + 1, limit)))
      return quoted ? index + 1 : index
    if (setting.subordinate && isMainClause(document, index + 1, limit))
      return quoted ? index + 1 : index
  }
  return limit
}

function withoutComma(document: Document, first: number, end: number): number {
  const before = at(document.units, end - 1)
  return end - 1 > first && (isComma(before) || isDash(before)) ? end - 1 : end
}

/** `said it was over, a claim that Lund denies`: the reporter takes up what was said, and does not return to it. */
function opensVerdict({ units, lexicon }: Document, index: number, limit: number): boolean {
  const { indefiniteArticles, resumptives } = lexicon
  const opens =
    indefiniteArticles.has(at(units, index).lower) && resumptives.has(at(units, index + 1).lower)
  if (!opens || !isDash(at(units, index - 1))) return opens
  for (let later = index; later < limit; later++) if (isDash(at(units, later))) return false
  return true
}

/** Whether the reporter's own words begin at `index` inside a sentence. */
function endsBefore(document: Document, index: number, limit: number): boolean {
  const { units, lexicon } = document
  const unit = at(units, index)
  const before = at(units, index - 1)
  const quoted = before.tag === 'QUOTE' && endsWithComma(document, index - 1)
  const afterComma = isComma(before) || quoted
  if (afterComma && isGerund(document, unit) && isCueWord(document, index)) return true
  if (afterComma && phraseAmong(units, index, lexicon.sourcePrepositions) !== undefined) return true
  if (quoted && opensReport(document, index, limit)) return true
  if (afterComma && opensSequel(document, index, limit)) return true
  if (afterComma && isClosingReport(document, index, limit)) return true
  if (afterComma && lexicon.reactions.has(unit.lower)) return true
  if (isComma(before) && isSplicedReport(document, index, limit)) return true
  if (isComma(before) && isGappedReport(document, index, limit)) return true
  if ((afterComma || isDash(before)) && opensVerdict(document, index, limit)) return true
  const next = at(units, index + 1)
  // `“…,” while trying to leave`, `saying that it rained but adding`
  if (quoted && unit.tag === 'SCONJ' && isGerund(document, next)) return true
  if (unit.tag === 'CCONJ' && isGerund(document, next) && isCueWord(document, index + 1))
    return true
  if (unit.tag === 'CCONJ' && joinsReport(document, index)) return true
  const behind = unit.tag === 'CCONJ' ? behindJoinedAside(document, index + 1, limit) : undefined
  if (behind !== undefined && opensReport(document, behind, limit)) return true
  const contrasts = lexicon.contrasts.has(unit.lower)
  if (contrasts && opensReport(document, index + 1, limit)) return true
  if (contrasts && afterComma && opensNaming(document, index + 1, limit)) return true
  // `she can and may declare it late`
  if (unit.tag === 'CCONJ' && before.tag === 'AUX' && next.tag === 'AUX') return false
  const joins = unit.tag === 'CCONJ' || (afterComma && lexicon.subordinators.has(unit.lower))
  if (!joins) return false
  if (afterComma && isSubjectPronoun(document, at(units, index + 1)) && unit.tag === 'CCONJ')
    return true
  if (unit.tag === 'CCONJ' && isWithheld(document, index + 1)) return true
  return (
    opensReport(document, index + 1, limit) ||
    (lexicon.coordinators.has(unit.lower) && opensReaction(document, index + 1, limit))
  )
}
