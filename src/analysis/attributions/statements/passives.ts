import { isByChannel } from '../../grammar/channels.ts'
import { isClause } from '../../grammar/clauses.ts'
import { contentEnd, settingEnd, skipAdverbials, type Setting } from '../../grammar/contents.ts'
import { objectRange, quotationsEnd } from '../../grammar/objects.ts'
import { isComma, isGerund, isRelative } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { isTime } from '../../grammar/subject-asides.ts'
import { at, type Document } from '../../reading/document.ts'
import type { Force } from '../../types.ts'
import type { Attribution } from '../attribution.ts'
import type { Cue } from '../cues/cues.ts'
import { isDescribing, takes } from '../cues/frames.ts'
import type { Place } from '../cues/place.ts'
import { canSpeak } from '../cues/speaking-nouns.ts'
import { sourceAfter } from '../sources/sources-after.ts'
import { findSubject } from '../sources/sources.ts'
import { isInfinitive } from './deeds.ts'
import { holdsQuotation } from './describing.ts'
import { endInSetting } from './settings.ts'
import { statementOf } from './statement-of.ts'

/**
 * What a passive reports.
 *
 * ```
 * The plan was confirmed today by the minister.
 * ^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^
 * content  cue                    source
 * ```
 */
export function passive(place: Place): Attribution | undefined {
  const { document, cue, first, end } = place
  const by = agentPreposition(document, cue.end, end)
  if (by === undefined) return withoutAgent(place)
  const source = withoutThat(document, sourceAfter(document, by + 1, end))
  if (source === undefined) return undefined
  const cueRange = { first: cue.group.first, end: by + 1 }
  // `Lund was told by Ruiz that it was over`
  const behind = isComma(at(document.units, source.end)) ? source.end + 1 : source.end
  // `was asked by Ruiz in May | whether it was over`
  const that = opensWhatIsTold(place, behind) ? behind : skipAdverbials(document, behind, end)
  if (opensWhatIsTold(place, that)) {
    const relative = isRelative(document, at(document.units, cue.group.first - 1))
    const limit = relative ? settingEnd(document, that, end, asideSetting) : end
    const told = { first: that, end: contentEnd(document, that, limit) }
    return statementOf(place, 'passive-and-by', source, cueRange, [told], forceOf(place, that))
  }
  const before: Range = {
    first,
    end: isComma(at(document.units, cue.group.first - 1)) ? cue.group.first - 1 : cue.group.first,
  }
  if (before.end <= before.first) return undefined
  // `Ruiz was asked by Lund`: whom one speaks to is not what one says.
  const words = document.units.slice(before.first, before.end)
  const thing = words.some(({ tag }) => tag === 'NOUN')
  if (!thing && takes(cue, ['person-clause', 'person-infinitive'])) return undefined
  // `by Ruiz, the mayor, as “late”`
  const role = isComma(at(document.units, source.end)) ? source.end + 1 : source.end
  const after: Range = { first: role + 1, end: contentEnd(document, role + 1, end) }
  const described =
    document.lexicon.roleMarkers.has(at(document.units, role).lower) && after.first < end
  // `The letter was written by Ruiz`, `The town is threatened by rain`
  const quoted = holdsQuotation(document, { first, end })
  const matter = takes(cue, ['person-infinitive']) && !canSpeak(document, before)
  if (!described && !quoted && !matter && !reportsObject(cue)) return undefined
  if (!described && isPronoun(document, before)) return undefined
  // `Ruiz was quoted by Lund as saying`: the second verb reports.
  if (described && isGerund(document, at(document.units, after.first))) return undefined
  return statementOf(place, 'passive-and-by', source, cueRange, [described ? after : before])
}

/** `The boat, which was praised by Ruiz`, `She was praised by Ruiz`: a pronoun is nobody’s words. */
function isPronoun({ units, lexicon }: Document, { first, end }: Range): boolean {
  const { lower } = at(units, end - 1)
  const alone = end === first + 1 && lexicon.pronouns.has(lower)
  return alone || lexicon.relativePronouns.has(lower) || lexicon.declaratives.has(lower)
}

/** What ends at the comma of an aside: `Ruiz, who was told by Lund that it was over, left`. */
const asideSetting: Setting = { subordinate: false, relative: true, dashed: false }

/** What ends where the main clause begins: `Asked why he left, Ruiz laughed` */
const openingSetting: Setting = { subordinate: true, relative: true, dashed: false }

/**
 * What somebody is asked or told by a participle that opens its sentence or stands between commas.
 *
 * ```
 * Asked by Ana Ruiz why he had left, Otto Lund laughed.
 * ^^^^^^^^ ^^^^^^^^ ^^^^^^^^^^^^^^^
 * ```
 */
export function reducedPassive(place: Place): Attribution | undefined {
  const { document, cue, first, end } = place
  const { units, lexicon } = document
  const { verb } = cue.group
  // `When asked why she left, Ruiz laughed.`
  const timed = lexicon.subordinators.has(at(units, verb - 1).lower)
  const bare = cue.group.first === verb || (timed && cue.group.first === verb - 1)
  if (!bare || !cue.options.some(({ form }) => form === 'past')) return undefined
  if (!lexicon.agentPrepositions.has(at(units, cue.end).lower))
    return timed || verb === first ? asked(place) : undefined
  // `Ruiz said by phone that it was over`
  if (isByChannel(document, cue.end)) return undefined
  const source = withoutThat(document, sourceAfter(document, cue.end + 1, end))
  if (source === undefined) return undefined
  const described = describedBy(place, source)
  if (described !== undefined) return described
  if (!timed && verb !== first && !isComma(at(units, verb - 1))) return undefined
  let that = source.end
  // `asked by Ruiz, the host, why`, `pressed by Ruiz on whether`
  if (isComma(at(units, that)) || at(units, that).tag === 'ADP') that++
  if (!opensWhatIsTold(place, that)) return undefined
  const limit = settingEnd(document, that, end, openingSetting)
  const told = { first: that, end: contentEnd(document, that, limit) }
  const words = { first: verb, end: cue.end + 1 }
  const force = forceOf(place, that) ?? (isQuestion(place, that) ? 'asked' : undefined)
  return statementOf(place, 'passive-and-by', source, words, [told], force)
}

/** `asked why he had left`: who asked is nowhere told. */
function asked(place: Place): Attribution | undefined {
  const { document, cue, end } = place
  const first = questionAfter(place)
  if (first === undefined) return undefined
  const limit = settingEnd(document, first, end, openingSetting)
  const told = { first, end: contentEnd(document, first, limit) }
  const words = { first: cue.group.verb, end: cue.end }
  return statementOf(place, 'cue-and-clause', null, words, [told], 'asked')
}

/** Where the question begins that a verb of asking has behind it: `asked on Monday | whether it was over`. */
function questionAfter({ document, cue, end }: Place): number | undefined {
  const { units, lexicon } = document
  const first = skipAdverbials(document, cue.end, end)
  const { lower } = at(units, first)
  const asks =
    lexicon.questionWords.has(lower) ||
    (lexicon.complementizers.has(lower) && !lexicon.declaratives.has(lower))
  const isQuestion = asks && cue.options.some((option) => option.cue.force === 'asked')
  return isQuestion && first + 2 < end ? first : undefined
}

/** `a rower described by Ruiz as “late”`: what is told of a noun or of what follows. */
function describedBy(place: Place, source: Range): Attribution | undefined {
  const { document, cue, end } = place
  const { units, lexicon } = document
  const first = source.end + 1
  const describes = cue.options.some((option) => option.cue.frames.some(isDescribing))
  if (!lexicon.roleMarkers.has(at(units, source.end).lower) || !describes) return undefined
  const told = objectRange(document, first, end, false)
  const quote = first + units.slice(first, told?.end).findIndex(({ tag }) => tag === 'QUOTE')
  if (told === undefined || quote < first) return undefined
  // `as a “cold” boat in May`
  let behind = quotationsEnd(document, quote)
  while (at(units, behind).tag === 'NOUN') behind++
  const words = { first: cue.group.first, end: cue.end + 1 }
  return statementOf(place, 'passive-and-by', source, words, [{ first, end: behind }])
}

/** `pressed on whether`: what is demanded is an answer. */
function isQuestion({ document, cue }: Place, index: number): boolean {
  const { lower } = at(document.units, index)
  const demands = cue.options.every((option) => option.cue.force === 'demanded')
  return demands && !document.lexicon.declaratives.has(lower)
}

/** `by a guard, whose name he forgot, | that`, `by a guard who met her | as “late”`: what stands before the clause. */
function withoutThat({ units, lexicon }: Document, source: Range | undefined): Range | undefined {
  if (source === undefined) return undefined
  const { lower } = at(units, source.end - 1)
  const role = lexicon.roleMarkers.has(lower) && at(units, source.end).tag === 'QUOTE'
  const told = lexicon.declaratives.has(lower) || role
  return told ? { first: source.first, end: source.end - 1 } : source
}

/** `was told to row` demands it, `was told that it was over` states it; undefined for what the verb does alone. */
function forceOf({ document, cue }: Place, index: number): Force | undefined {
  if (!isInfinitive(document, index)) return undefined
  return cue.options.find((option) => option.cue.frames.includes('person-infinitive'))?.cue.force
}

/** `was told by Ruiz | that it was over`, `was asked by her | whether it was`, `was told by her | to row` */
function opensWhatIsTold({ document, cue }: Place, index: number): boolean {
  const { units, lexicon } = document
  const { lower } = at(units, index)
  if (isInfinitive(document, index)) return takes(cue, ['person-infinitive'])
  return lexicon.complementizers.has(lower) || lexicon.questionWords.has(lower)
}

/** Whether a verb can report a thing without its words: `criticised the plan`. */
const reportsObject = ({ options }: Cue): boolean =>
  options.some(
    ({ cue: { frames, force } }) =>
      force !== 'threatened' && frames.some((frame) => frame === 'object' || frame === 'naming'),
  )

/** `Lund was told in May that it was over`, `rowers were told to leave`: who said so is nowhere told. */
function withoutAgent(place: Place): Attribution | undefined {
  const { document, cue, end, earlier } = place
  const question = questionAfter(place)
  const first = question ?? toldAfter(place)
  if (first === undefined) return undefined
  const subject = findSubject(document, cue, place.first, earlier)
  if (subject !== undefined && isSupposed(place, subject)) return undefined
  const limit = subject === undefined ? end : endInSetting(place, subject)
  const told = { first, end: contentEnd(document, first, limit) }
  const words = { first: cue.group.first, end: cue.end }
  const force = question === undefined ? forceOf(place, first) : 'asked'
  return statementOf(place, 'cue-and-clause', null, words, [told], force)
}

/** Where begins what somebody `was told in May | that it was over`, `was told | to leave`. */
function toldAfter({ document, cue, end }: Place): number | undefined {
  const { units, lexicon } = document
  const demands = isInfinitive(document, cue.end)
  const first = demands ? cue.end : skipAdverbials(document, cue.end, end)
  if (!takes(cue, ['person-clause'])) return undefined
  // `is convinced that`: nobody need have said so.
  if (cue.options.some((option) => lexicon.convictions.has(option.cue.lemma))) return undefined
  const matter = at(units, cue.end).tag === 'ADP' && !tellsWhen(document, cue.end + 1, first)
  const declares = lexicon.declaratives.has(at(units, first).lower) && !matter
  // `was assured the boat was “good for years”`
  const quotes =
    first === cue.end && isClause(document, first, end) && holdsQuotation(document, { first, end })
  return declares || quotes || (demands && takes(cue, ['person-infinitive'])) ? first : undefined
}

/** `if Ruiz is told that it is over`, `a rower who is asked why`: nobody need have said it. */
function isSupposed({ document }: Place, { first, end }: Range): boolean {
  const { units, lexicon } = document
  const before = at(units, first - 1)
  const relative =
    isRelative(document, at(units, first)) || isRelative(document, at(units, end - 1))
  return lexicon.conditionals.has(before.lower) || (relative && !isComma(before))
}

/** `told in May that`, `told at 29 that`, but not `told of the boats that sank`. */
const tellsWhen = (document: Document, first: number, end: number): boolean =>
  isTime(document, first, end) || at(document.units, first).tag === 'NUM'

/** The `by` behind a passive, with times and places between: `was announced on Friday by`. */
function agentPreposition(document: Document, from: number, limit: number): number | undefined {
  const { units, lexicon } = document
  for (let index = from; index < Math.min(limit, from + 8); index++) {
    const { lower, tag } = at(units, index)
    if (lexicon.agentPrepositions.has(lower)) return index
    if (tag === 'PUNCT' || tag === 'VERB' || tag === 'SCONJ' || tag === 'QUOTE') return undefined
  }
  return undefined
}
