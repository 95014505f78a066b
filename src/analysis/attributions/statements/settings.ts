import { isVerbGroup } from '../../grammar/clauses.ts'
import { settingEnd } from '../../grammar/contents.ts'
import { mainVerbBehind, mainVerbBehindObject } from '../../grammar/main-verbs.ts'
import { nounPhraseBefore } from '../../grammar/phrases-before.ts'
import { isComma, isDash, isFinite, isRelative } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { isCueWord } from '../../grammar/reports.ts'
import { at, type Document } from '../../reading/document.ts'
import type { Place } from '../cues/place.ts'
import type { Complement } from './complements.ts'

/**
 * The latest end of what a cue reports: that of the subordinate clause, relative clause or aside it stands in.
 *
 * ```
 * Ruiz, who said it was over, left · The boat that Ruiz said she would keep was sold
 *                ^^^^^^^^^^^                                  ^^^^^^^^^^^^^^
 * ```
 *
 * @example endInSetting(place, source) // 7 of `When Ruiz said it was over, they left`
 */
export function endInSetting(place: Place, source: Range): number {
  const { document, cue, first, end } = place
  const { units, lexicon } = document
  // `a boat Ruiz says was lost`: the noun that is spoken of stands between.
  const object = at(units, source.first - 1).tag === 'NOUN'
  const start = object ? nounPhraseBefore(document, source.first - 1, first) : undefined
  const before = at(units, (start ?? source.first) - 1)
  const beyond = at(units, (start ?? source.first) - 2)
  // `that boat, Ruiz said, sank`: no clause opens.
  const opens = lexicon.declaratives.has(before.lower) && before.tag !== 'DET'
  // `On the day that Ruiz said it was over, they left`
  const timed = opens && lexicon.timeNouns.has(at(units, source.first - 2).lower)
  // `Now that Ruiz has said it was over, they left`
  const fronted = opens && source.first - 2 === first && at(units, first).tag === 'ADV'
  // `Told that Ruiz denied it, they left`
  const told = opens && source.first - 2 === first && isCueWord(document, first)
  const setting = {
    subordinate:
      timed ||
      told ||
      fronted ||
      isFronted(document, source, first) ||
      isSecondOfFronted(document, source, first) ||
      (lexicon.subordinators.has(before.lower) && !opens),
    relative:
      isRelative(document, at(units, source.first)) ||
      isRelative(document, at(units, source.end - 1)) ||
      isRelative(document, before) ||
      followsPossessive(document, source, first) ||
      isParticipleSetOff(place, source),
    // `the ad – as Ruiz said in May – was late`
    dashed:
      isDash(before) ||
      (lexicon.roleMarkers.has(before.lower) && isDash(beyond)) ||
      isWithinDashes(place, source),
  }
  const special = setting.subordinate || setting.relative || setting.dashed
  const limit = special ? settingEnd(document, cue.end, end, setting) : end
  // `Rowers who say it is over have left`
  const bound = isRelative(document, at(units, source.first)) && !isComma(before)
  const restricts = opens || object || bound || isRelative(document, before)
  const thing = { first: behindJoint(document, first, source.first), end: source.first }
  const main = restricts ? mainVerbBehind(document, thing, cue.end, limit) : undefined
  return main ?? limit
}

/** `Ruiz – whose book said it was over – is ill`: between two dashes, behind the second of which a verb stands. */
function isWithinDashes({ document, cue, first, end }: Place, source: Range): boolean {
  const dashes = document.units.slice(first, source.first).filter(isDash)
  if (dashes.length % 2 === 0) return false
  const close = cue.end + document.units.slice(cue.end, end).findIndex(isDash)
  return close > cue.end && isVerbGroup(document, close + 1, end)
}

/** Where what a relative clause belongs to begins at the earliest: `Ruiz left, and | those who say it is over`. */
function behindJoint({ units }: Document, first: number, pronoun: number): number {
  const joint = first + units.slice(first, pronoun).findLastIndex(({ tag }) => tag === 'CCONJ')
  const opens = isComma(at(units, joint - 1)) || at(units, pronoun - 1).tag === 'DET'
  return joint >= first && opens ? joint + 1 : first
}

/** So many words may stand before the pronoun of a clause that belongs to a phrase at the head of its sentence. */
const longestFront = 5

/** `To those who say it is over, Ruiz says “No”` */
const isFronted = (document: Document, source: Range, first: number): boolean =>
  /^(?:ADP|PART)$/.test(at(document.units, first).tag) &&
  source.first - first <= longestFront &&
  isRelative(document, at(document.units, source.first))

/** `Although Ruiz left and Lund said it was over, they rowed`: the second clause of what one conjunction opens. */
const isSecondOfFronted = ({ units, lexicon }: Document, source: Range, first: number): boolean =>
  at(units, source.first - 1).tag === 'CCONJ' &&
  lexicon.subordinators.has(at(units, first).lower) &&
  !units.slice(first, source.first).some(isComma)

/** `Ruiz, whose critics say it was over, left`, `The boat, where Ruiz says she slept, sank` */
function followsPossessive(
  { units, lexicon }: Document,
  { first, end }: Range,
  from: number,
): boolean {
  const opens = (index: number): boolean =>
    lexicon.possessiveRelatives.has(at(units, index).lower) && isComma(at(units, index - 1))
  for (let index = Math.max(from, first - 1); index < end; index++) if (opens(index)) return true
  return false
}

/** `Ruiz, saying it was over, left`, `Ruiz, quoting Lund, called it old` */
function isParticipleSetOff({ document, cue }: Place, { end }: Range): boolean {
  const { units, lexicon } = document
  if (!isComma(at(units, cue.group.first - 1))) return false
  const gerund = cue.options.every(({ form }) => form === 'gerund')
  const follows = gerund && end === cue.group.first - 1
  return follows || lexicon.quoting.has(at(units, cue.group.verb).lower)
}

/**
 * What hangs on a noun, up to the noun’s own verb.
 *
 * In a relative clause: `A rower who accused Ruiz of fraud told Lund so.`
 *
 * @example beforeMainVerb(place, source, content).range // { first: 3, end: 5 } of `A motion calling for boats was lost`
 */
export function beforeMainVerb(
  { document, cue }: Place,
  source: Range,
  content: Complement,
): Complement {
  const { units, lexicon } = document
  const { first, end } = content.range
  const related = isRelative(document, at(units, source.first)) && source.end === cue.group.first
  if (related && !isComma(at(units, source.first - 1))) {
    const main = mainVerbBehindObject(document, first, end)
    return main === undefined ? content : { ...content, range: { first, end: main } }
  }
  const bare = cue.group.first === cue.group.verb
  const gerund = bare && cue.options.every(({ form }) => form === 'gerund')
  if (!gerund || source.end !== cue.group.first) return content
  for (let index = first; index < end; index++) {
    const { tag, lower } = at(units, index)
    const opens = lexicon.subordinators.has(lower) || lexicon.questionWords.has(lower)
    if (opens || isRelative(document, at(units, index))) return content
    if (tag === 'AUX' && isFinite(document, index))
      return { ...content, range: { first, end: index } }
  }
  return content
}
