import { isMainClause } from '../../grammar/clauses.ts'
import { skipAdverbials } from '../../grammar/contents.ts'
import { objectRange } from '../../grammar/objects.ts'
import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import { hasFiniteVerb, isComma, isVerb } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { behindTime } from '../../grammar/times.ts'
import { endBeforeDeed } from '../../grammar/writers-turns.ts'
import type { Frame } from '../../lexicon/types.ts'
import { at, phraseAmong, type Document } from '../../reading/document.ts'
import type { Force } from '../../types.ts'
import { isObject } from '../cues/frames.ts'
import type { Place } from '../cues/place.ts'
import { deedAfter, deedOf } from './deeds.ts'
import { descriptionAfter, holdsQuotation, isOnlyNamed, withoutAdverb } from './describing.ts'
import { quotedInGap } from './gaps.ts'
import { saysNothing } from './nothing-said.ts'
import { clauseAfter, declaredAfter, toldAfter, upTo } from './reported-clauses.ts'

/** What a verb of saying reports behind it. */
export interface Complement {
  readonly range: Range
  readonly frame: Frame
  readonly force: Force
}

/**
 * What follows the cue, by the first of its frames that fits.
 *
 * ```
 * Ana Ruiz urged them to leave.    a person and an infinitive
 *                ^^^^^^^^^^^^^
 * ```
 */
export function complement(place: Place): Complement | undefined {
  const order: readonly Frame[] = [
    'infinitive',
    'person-infinitive',
    'clause',
    'that-clause',
    'person-clause',
    'person-as',
    'naming',
    'finding',
    'object-as',
    'quoted-as',
    'object-for',
    'object',
    'quoted-object',
  ]
  if (isAnonymity(place.document, place.cue.end)) return undefined
  const quoted = place.cue.options.find(({ cue }) => cue.frames.some(isObject))
  const gap = quoted === undefined ? undefined : quotedInGap(place)
  if (quoted !== undefined && gap !== undefined)
    return { range: gap, frame: 'quoted-object', force: quoted.cue.force }
  for (const frame of order) {
    const option = place.cue.options.find(({ cue }) => cue.frames.includes(frame))
    const found = option === undefined ? undefined : frameRange(place, frame)
    const bare = frame.endsWith('infinitive') || isObject(frame) || option?.cue.force === 'denied'
    const range = found === undefined || !bare ? found : beforeDeed(place, found)
    if (range !== undefined && isOnlyPointed(place, frame, range)) return undefined
    // `issued a statement late on Monday`, `as the paper reported the mayor said`
    if (range !== undefined && (isTime(place, range) || isReportOnly(place, frame, range)))
      return undefined
    if (range !== undefined && saysNothing(place, frame, range, option?.cue.force ?? 'stated'))
      return undefined
    if (option !== undefined && range !== undefined && range.end > range.first)
      return {
        range,
        frame,
        force: forceIn(place, frame, range, option.cue.force) ?? option.cue.force,
      }
  }
  return undefined
}

/** So many words may stand behind `that` that only tell how long or when. */
const longestTime = 5

/** `disputed that`, `wrote that down and left`: a word that points at what was told before, and no clause. */
function isOnlyPointed({ document }: Place, frame: Frame, { first, end }: Range): boolean {
  const { units, lexicon } = document
  if (!lexicon.declaratives.has(at(units, first).lower)) return false
  if (end === first + 1) return frame !== 'clause'
  // `said that for six hours`
  const brief = end - first <= longestTime && at(units, first + 1).tag === 'ADP'
  const quoted = holdsQuotation(document, { first, end })
  if (brief && !quoted && !hasFiniteVerb(document, first + 1, end)) return true
  const close = first + 2
  const particle = /^(?:ADP|ADV|PART)$/.test(at(units, first + 1).tag)
  const joined = at(units, close).tag === 'CCONJ' && isVerb(at(units, close + 1))
  return particle && (close >= end || joined)
}

/** `threatened to leave`, `promised to leave`: a deed to come. @example isIntent(complement(place)) // true */
export const isIntent = ({ frame, force }: Complement): boolean =>
  frame === 'infinitive' && (force === 'threatened' || force === 'promised')

const isTime = ({ document }: Place, { first, end }: Range): boolean =>
  behindTime(document, first) === end

/** Somebody and a verb of saying, with nothing that is said. */
function isReportOnly({ document }: Place, frame: Frame, { first, end }: Range): boolean {
  if (isObject(frame)) return false
  const { tag, lower } = at(document.units, end - 1)
  const says = tag === 'VERB' ? (document.lexicon.cueForms.get(lower) ?? []) : []
  const quotes = says.some(({ cue }) => cue.frames.includes('quote') && cue.particle.length === 0)
  return quotes && end - first > 1 && nounPhraseAfter(document, first, end) === end - 1
}

const beforeDeed = ({ document }: Place, { first, end }: Range): Range => ({
  first,
  end: endBeforeDeed(document, first, end),
})

/** The force that a verb has only with such a complement. */
function forceIn(place: Place, frame: Frame, range: Range, force: Force): Force | undefined {
  if (isDenial(place, frame, range)) return 'denied'
  if (force === 'promised' && frame === 'clause' && isAssurance(place, range)) return 'stated'
  // `dismissed the claim`, but not `dismissed it as “late”`
  const { units, lexicon } = place.document
  const described = units
    .slice(range.first, range.end)
    .some(({ lower }) => lexicon.roleMarkers.has(lower))
  return frame === 'person-as' && !described
    ? place.cue.options.find(({ cue }) => cue.frames.includes('object'))?.cue.force
    : undefined
}

/** `swore that it leaked`: what tells of nothing to come is no promise. */
function isAssurance({ document }: Place, { first, end }: Range): boolean {
  const { lexicon, units } = document
  const coming = units
    .slice(first, end)
    .some(
      ({ lower }) =>
        lexicon.futureAuxiliaries.has(lower) ||
        lexicon.hypotheticalAuxiliaries.has(lower) ||
        lexicon.contractedModals.has(lower) ||
        lexicon.infinitiveMarkers.has(lower),
    )
  const clause = lexicon.declaratives.has(at(units, first).lower) ? first + 1 : first
  return !coming && isMainClause(document, clause, end)
}

/** `a boat that Ruiz says never was lost`; what is vowed not to be done is no denial. */
function isDenial({ document }: Place, frame: Frame, { first }: Range): boolean {
  if (frame.endsWith('infinitive')) return false
  const { tag, lower } = at(document.units, first)
  return (tag === 'ADV' || tag === 'PART') && document.lexicon.negations.has(lower)
}

function frameRange(place: Place, frame: Frame): Range | undefined {
  const { document, cue, end } = place
  switch (frame) {
    case 'infinitive':
      return (
        deedAfter(place, cue.end) ??
        deedAfter(place, skipAdverbials(document, cue.end, end)) ??
        deedAfter(place, behindAside(document, cue.end))
      )
    case 'person-infinitive': {
      const person = nounPhraseAfter(document, cue.end, end)
      return person === undefined ? undefined : deedOf(place, person)
    }
    case 'clause':
      return clauseAfter(place, cue.end)
    case 'that-clause':
      return declaredAfter(place)
    case 'person-clause':
      return toldAfter(place)
    case 'person-as':
    case 'naming':
    case 'object-as':
    case 'quoted-as':
      return descriptionAfter(place, frame)
    case 'finding':
      return nounPhraseAfter(document, cue.end, end) === undefined
        ? undefined
        : upTo(place, cue.end)
    case 'object-for':
    case 'object':
    case 'quoted-object': {
      const object = objectRange(document, cue.end, end, false)
      return object !== undefined && fits(document, frame, object) ? object : undefined
    }
    case 'aside':
    case 'quote':
      return undefined
  }
}

/** Whether an object is one that the frame takes. */
function fits(document: Document, frame: Frame, object: Range): boolean {
  // `offered what she called “a boat”`
  const leads = document.lexicon.fusedRelatives.has(at(document.units, object.first).lower)
  if (frame === 'quoted-object') return holdsQuotation(document, object) && !leads
  if (frame === 'object') return !isOnlyNamed(document, withoutAdverb(document, object))
  // `attacked her for it`
  return document.units
    .slice(object.first + 1, object.end)
    .some(({ lower }) => document.lexicon.reproachPrepositions.has(lower))
}

/** So many words and marks an aside between a verb and what is to be done has at most. */
const longestPause = 10

/** `threatened, not quite in jest, to leave`: where the sentence goes on. */
function behindAside(document: Document, from: number): number {
  if (!isComma(at(document.units, from))) return from
  const rest = document.units.slice(from + 1, from + longestPause)
  const close = rest.findIndex((unit) => isComma(unit) || isVerb(unit) || unit.tag === 'QUOTE')
  return close !== -1 && isComma(at(rest, close)) ? from + close + 2 : from
}

/** `asked not to be named`: a condition of speaking, and nothing said. */
function isAnonymity({ units, lexicon }: Document, behind: number): boolean {
  return phraseAmong(units, behind, lexicon.anonymity) !== undefined
}
