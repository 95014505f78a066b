import { bracketsAround } from '../../grammar/brackets.ts'
import { isMainClause } from '../../grammar/clauses.ts'
import { bodyEnd, complementizerAfter, contentEnd, skipAdverbials } from '../../grammar/contents.ts'
import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import { endsWithComma, isComma, isDash, isFinite, isRelative } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { isCueWord } from '../../grammar/reports.ts'
import { sceneEnd } from '../../grammar/scenes.ts'
import { isPersonal } from '../../grammar/subjects.ts'
import { turnsToWriter } from '../../grammar/writers-turns.ts'
import { at, phraseAmong, type Document, type Unit } from '../../reading/document.ts'
import type { Attribution, Rule } from '../attribution.ts'
import { isForetold, type Cue } from '../cues/cues.ts'
import { isObject, takes } from '../cues/frames.ts'
import type { Place } from '../cues/place.ts'
import { canSpeak } from '../cues/speaking-nouns.ts'
import { sourceAfter } from '../sources/sources-after.ts'
import { findSubject } from '../sources/sources.ts'
import {
  additionStart,
  clauseStart,
  continues,
  holdsVerb,
  isSubordinate,
  wordsStart,
} from './asides.ts'
import { complement, isIntent } from './complements.ts'
import { holdsQuotation } from './describing.ts'
import { introduced } from './introduced.ts'
import { canFind, findsAside, findsQuoted, isStudy } from './findings.ts'
import { passive, reducedPassive } from './passives.ts'
import { purposeful } from './purposeful.ts'
import { subjectOfGap } from './reported-clauses.ts'
import { beforeMainVerb, endInSetting } from './settings.ts'
import { statementOf } from './statement-of.ts'

/**
 * The statement that a verb of saying reports without quotation marks around all of it.
 *
 * ```
 * The mayor told voters that the bridge was “safe”.
 * ^^^^^^^^^ ^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * source    cue         content
 * ```
 */
export function findStatement(
  document: Document,
  cue: Cue,
  earlier: readonly Attribution[],
): Attribution | undefined {
  const sentence = document.sentences[cue.sentence] ?? { first: 0, end: 0 }
  const brackets = bracketsAround(document, sentence, cue.group.verb)
  const first = brackets?.first ?? sentence.first
  const end = brackets?.end ?? bodyEnd(document, cue.sentence)
  const place: Place = { document, cue, first, end, earlier }
  if (cue.group.negated || isForetold(document, cue, first)) return undefined
  if (cue.group.infinitive) return purposeful(place)
  if (cue.options.every((option) => option.cue.second) && !followsReport(place)) return undefined
  if (cue.group.passive) return passive(place)
  if (quotesAnother(place)) return undefined
  const told = reducedPassive(place)
  if (told !== undefined) return told
  return introduced(place) ?? inTheMiddle(place) ?? beforeContent(place)
}

/** `The paper quoted Lund as saying that`: what is said is Lund’s. */
function quotesAnother({ document, cue, end }: Place): boolean {
  const { units, lexicon } = document
  if (!lexicon.quoting.has(at(units, cue.group.verb).lower)) return false
  for (let index = cue.end; index + 1 < end; index++) {
    const { tag, lower } = at(units, index)
    if (lexicon.roleMarkers.has(lower)) return isCueWord(document, index + 1)
    if (tag === 'VERB' || tag === 'AUX' || tag === 'QUOTE') return false
  }
  return false
}

/** Whether the cue is the second verb of a sentence that reports already. */
function followsReport({ document, cue, earlier }: Place): boolean {
  return earlier.length > 0 && at(document.units, cue.group.first - 1).tag === 'CCONJ'
}

/** An attribution with a comma before it, the subject before its verb or behind it. */
function inTheMiddle(place: Place): Attribution | undefined {
  const { cue } = place
  const gerund = cue.options.every(({ form }) => form === 'gerund')
  if (gerund || !takes(cue, ['clause', 'quote', 'aside'])) return undefined
  return afterSubject(place) ?? beforeSubject(place)
}

/** `The bridge, she said, was safe.` and `The bridge was safe, she said.` */
function afterSubject(place: Place): Attribution | undefined {
  const { document, cue, first, end } = place
  const told = takes(cue, ['person-clause']) ? nounPhraseAfter(document, cue.end, end) : undefined
  const adverbials = skipAdverbials(document, told ?? cue.end, end)
  const behind = closesAside(place, adverbials)
    ? adverbials
    : sceneEnd(document, told ?? cue.end, end)
  if (behind === undefined || resumesBehind(place, behind)) return undefined
  const found = findSubject(document, cue, first, place.earlier)
  if (found === undefined) return undefined
  const source = withinCommas(document, found, behind)
  // `The bridge, as she said, was safe.`
  const start = behindRoleMarker(place, source)
  if (isRelative(document, at(document.units, source.first))) return undefined
  if (!opensAside(document, start, first)) return undefined
  if (behind !== adverbials && !standsAlone(place, start, behind)) return undefined
  return around(place, source, { first: cue.group.first, end: cue.end }, start, behind)
}

/**
 * `The town, where Ruiz argued, in May, that it was old`, `told Lund, her deputy, that`: the clause that is
 * reported begins behind the aside.
 */
function resumesBehind({ document, end }: Place, comma: number): boolean {
  const that = complementizerAfter(document, comma, end)
  if (that === undefined || !isComma(at(document.units, that - 1))) return false
  const led = at(document.units, comma + 1).tag === 'ADP'
  return led || nounPhraseAfter(document, comma + 1, end) === that - 1
}

/** `The bridge, said Ruiz, was safe.` and `The bridge was safe, said Ruiz in Lima.` */
function beforeSubject(place: Place): Attribution | undefined {
  const { document, cue, first, end, earlier } = place
  if (!opensAside(document, cue.group.first, first)) return undefined
  const source = speakerBehind(place)
  if (source === undefined) return undefined
  // `A sign, put up in May, warns rowers, “…”`: whom somebody tells.
  if (takes(cue, ['person-clause']) && !isNamed(document, source)) return undefined
  // `said Ruiz in Lima`, but not `…, reported it to Lima, and left`
  const only = takes(cue, ['clause']) && !takes(cue, ['object', 'quoted-object', 'person-clause'])
  const close = only ? skipAdverbials(document, source.end, end) : source.end
  if (!closesAside(place, close) || isDash(at(document.units, close))) return undefined
  // `The club bought boats, old ones, said Ruiz.`: a name that ends the sentence outdoes a far subject.
  const far = findSubject(document, cue, first, earlier)
  const ends = only && close >= end && far?.first !== first
  if (far !== undefined && !(ends && isNamed(document, source))) return undefined
  return around(place, source, { first: cue.group.first, end: cue.end }, cue.group.first, close)
}

/** Who speaks behind the cue. `It is, said Ruiz, the last boat`: what ends the sentence is no aside about her. */
function speakerBehind({ document, cue, end }: Place): Range | undefined {
  const { units } = document
  const source = sourceAfter(document, cue.end, end)
  // `Lund dares them, says ‘it is over’`: words are nobody.
  if (source?.end === cue.end + 1 && at(units, cue.end).tag === 'QUOTE') return undefined
  const [verb, comma] = [at(units, cue.group.first - 2), at(units, cue.group.first - 1)]
  const open = source?.end === end && isComma(comma) && verb.tag === 'AUX'
  const last = open ? units.slice(source.first, end).findLastIndex(isComma) : -1
  return last > 0 ? { first: cue.end, end: cue.end + last } : source
}

/** `It was over, | she said as she left`: whether what stands before the comma needs nothing more, or more follows. */
function standsAlone(place: Place, start: number, behind: number): boolean {
  const { document, first, end, earlier } = place
  const before = { first: clauseStart(document, first, start - 1), end: start }
  // `“It was over,” she said as she left`: the marks are found by themselves.
  const quoted = holdsQuotation(document, before)
  if (earlier.length > 0 && !quoted) return false
  if (quoted && at(document.units, start - 1).tag !== 'QUOTE') return false
  if (quoted && before.end === before.first + 1) return false
  // `The crew “left us,” | she said as she left`
  const shown = quoted && nounPhraseAfter(document, before.first, start - 1) === start - 1
  const whole = shown || isMainClause(document, before.first, start)
  return whole || (behind < end && isSubordinate(document, { ...before, end: start - 1 }))
}

/** `They called it “late,” | Ruiz said as she left`: behind a clause and its comma, only when she said so. */
function closesWithScene({ document, cue, first, end }: Place, source: Range): boolean {
  if (!opensAside(document, source.first, first)) return false
  const tells = holdsVerb(document, { first, end: source.first })
  return tells && sceneEnd(document, cue.end, end) === end
}

/** Whether the sentence ends at the unit at `index`, or a mark stands there behind which it goes on. */
function closesAside({ document, end }: Place, index: number): boolean {
  const unit = at(document.units, index)
  return index >= end || isComma(unit) || isParting(unit)
}

/** `The news for Ruiz, Lund and Ito say, is good`: what stands before the comma is no part of the list. */
function withinCommas(document: Document, { first, end }: Range, behind: number): Range {
  const { units } = document
  const list = units.slice(first, end)
  const joined = isFinite(document, behind + 1) && list.some(({ tag }) => tag === 'CCONJ')
  return joined && list.filter(isComma).length === 1
    ? { first: first + list.findIndex(isComma) + 1, end }
    : { first, end }
}

/** Whether a name, and no quotation, stands in a range. */
function isNamed({ units }: Document, { first, end }: Range): boolean {
  const words = units.slice(first, end)
  return words.some(({ tag }) => tag === 'PROPN') && words.every(({ tag }) => tag !== 'QUOTE')
}

/** A mark behind which the writer goes on. */
const isParting = (unit: Unit): boolean => unit.text === ';' || isDash(unit)

/** Where an aside begins that may open with `as`: `as she said`, but no `as the crowd cheered`. */
function behindRoleMarker({ document, cue }: Place, { first }: Range): number {
  const led = document.lexicon.roleMarkers.has(at(document.units, first - 1).lower)
  const clause = cue.options.some(
    (option) => option.cue.frames.includes('clause') && option.cue.particle.length === 0,
  )
  return led && clause ? first - 1 : first
}

/** Whether a comma and a clause stand before the unit at `index`. */
function opensAside(document: Document, index: number, first: number): boolean {
  const before = at(document.units, index - 1)
  if (index - 1 <= first) return false
  return isComma(before) || (before.tag === 'QUOTE' && endsWithComma(document, index - 1))
}

/** Content on both sides of its attribution, `[from, to)` being the attribution. */
function around(
  place: Place,
  source: Range,
  cue: Range,
  from: number,
  to: number,
): Attribution | undefined {
  const { document, first, end } = place
  const { units } = document
  const comma = isComma(at(units, from - 1)) ? from - 1 : from
  const rest = isComma(at(units, to)) ? to + 1 : to
  const parted = isParting(at(units, to)) || turnsToWriter(document, rest, rest, end)
  const after: Range = { first: rest, end: parted ? rest : contentEnd(document, rest, end) }
  const before = clauseBefore(document, first, comma, after)
  const added = additionStart(document, before, after)
  if (added !== undefined && takes(place.cue, ['clause']))
    return statementOf(place, 'cue-in-the-middle', source, cue, [
      { ...before, first: added },
      after,
    ])
  const parts = [before, after].filter((range) => range.end > range.first)
  const verb = parts.some((range) => holdsVerb(document, range))
  if (!verb || before.end <= before.first) return undefined
  // `Prices, Ruiz maintains, are “fair”`
  const quoted = isFinite(document, after.first) && holdsQuotation(document, after)
  if (!isReportable(place, source, before) && !quoted) return undefined
  if (isAdverbial(place, before)) return undefined
  // `When they heard him promise “boats,” Ruiz groaned`
  const alone = after.end <= after.first && isSubordinate(document, before)
  if (alone && !takes(place.cue, ['clause', 'person-clause'])) return undefined
  // `an email in which, she said, it was over`
  if (opensClauseBehind(document, before) && after.end > after.first)
    return statementOf(place, 'cue-in-the-middle', source, cue, [after])
  const goesOn =
    after.end > after.first && continues(document, before, after, source.first < cue.first)
  return statementOf(place, 'cue-in-the-middle', source, cue, goesOn ? parts : [before])
}

/** The clause that ends at a comma, with what stands before its colon where no verb follows that. */
function clauseBefore(document: Document, first: number, end: number, after: Range): Range {
  const near = { first: clauseStart(document, first, end), end }
  return holdsVerb(document, near) || holdsVerb(document, after)
    ? near
    : { first: wordsStart(document, first, end), end }
}

/** Whether the words before an attribution end with the one that opens the clause behind it. */
function opensClauseBehind({ units, lexicon }: Document, { end }: Range): boolean {
  const { tag, lower } = at(units, end - 1)
  return tag === 'CCONJ' || lexicon.relativePronouns.has(lower) || lexicon.subordinators.has(lower)
}

/** `Asked who would pay, Ruiz shrugged`: a participle without a subject only tells when. */
function isAdverbial({ document }: Place, { first, end }: Range): boolean {
  const { tag, lower } = at(document.units, first)
  const participle = document.lexicon.cueForms.get(lower)?.some(({ form }) => form === 'participle')
  if (tag !== 'VERB' || participle !== true || !isCueWord(document, first)) return false
  // `Told to rest, Ruiz went home`
  for (let index = first; index < end; index++)
    if (isComma(at(document.units, index)) && isMainClause(document, index + 1, end)) return false
  return true
}

/** Whether words can be what the cue reports: some verbs report quotations only, and `according to her` is no content. */
function isReportable(place: Place, source: Range, { first, end }: Range): boolean {
  const { document, cue } = place
  const { units, lexicon } = document
  if (phraseAmong(units, first, lexicon.sourcePrepositions) !== undefined) return false
  // `The boat leaks, the study found`
  if (cue.options.every((option) => lexicon.findings.has(option.cue.lemma)))
    return canFind(place, source) || findsAside(place, source, { first, end })
  return (
    takes(cue, ['clause', 'person-clause']) ||
    (takes(cue, ['aside']) && isPersonal(document, source)) ||
    units.slice(first, end).some(({ tag }) => tag === 'QUOTE')
  )
}

/** The common order: source, cue, content. */
function beforeContent(place: Place): Attribution | undefined {
  const { document, cue, first, earlier } = place
  const source = findSubject(document, cue, first, earlier)
  if (source === undefined || !canFind(place, source)) return undefined
  // `Proposing the race, Ruiz said`: the subject ends what is proposed.
  const comma =
    at(document.units, source.first - 1).tag === 'QUOTE' ? source.first : source.first - 1
  if (closesWithScene(place, source)) return undefined
  const limit = source.first > cue.group.verb ? comma : endInSetting(place, source)
  const found = complement({ ...place, end: limit })
  if (found === undefined) return undefined
  if (
    found.frame === 'finding' &&
    !isStudy(place, source) &&
    !findsQuoted(place, source, found.range)
  )
    return undefined
  const objective = isObject(found.frame)
  const hangs = objective || found.frame.endsWith('infinitive')
  const content = hangs ? beforeMainVerb(place, source, found) : found
  // `The fire claimed nine lives.`, `The fire threatened to spread.`
  const bare = (objective || isIntent(found)) && !holdsQuotation(document, content.range)
  if (bare && !canSpeak(document, source)) return undefined
  const rule: Rule = objective ? 'cue-and-object' : 'cue-and-clause'
  const cueRange = { first: cue.group.first, end: cue.end }
  const gap = content.range.first === cue.end ? subjectOfGap(place) : undefined
  const parts = gap === undefined ? [content.range] : [gap, content.range]
  return statementOf(place, rule, source, cueRange, parts, content.force)
}
