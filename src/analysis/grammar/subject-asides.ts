import { at, spanOf, type Document } from '../reading/document.ts'
import { isGivenMonth } from './given-months.ts'
import { followsVerb, isInverted, nounPhraseBefore } from './phrases-before.ts'
import {
  endsAsParticiple,
  hasFiniteVerb,
  isHead,
  isComma,
  isDash,
  isFinite,
  isGerund,
  isRelative,
  isSubjectPronoun,
  isVerb,
} from './predicates.ts'
import type { Range } from './range.ts'

/** So many commas may a relative clause between a subject and its verb have. */
const mostCommas = 3

/** So many asides may stand between a subject and its verb. */
const mostAsides = 5

/**
 * The subject before one or more asides between commas or dashes, with those that describe it.
 *
 * ```
 * Ana Ruiz, 45, a farmer, after a long night, said it was over.
 * ^^^^^^^^^^^^^^^^^^^^^^^                     ^^^^ the verb
 * ```
 */
export function subjectWithAside(
  document: Document,
  verb: number,
  floor: number,
): Range | undefined {
  const { units } = document
  // `author of “Roads,” said`: the comma stands inside the quotation that ends the aside.
  const quoted = at(units, verb - 1).tag === 'QUOTE'
  const separator = quoted ? ',' : at(units, verb - 1).text
  const asides: Range[] = []
  let best: Range | undefined
  for (let close = verb - 1; asides.length < mostAsides;) {
    const open = asideStart(document, close, floor, separator)
    if (open === undefined) break
    if (quoted && open + 2 === verb) break
    asides.unshift({ first: open + 1, end: close })
    const head = headBefore(document, open, floor)
    const first = nounPhraseBefore(document, head, floor)
    if (first !== undefined && !isTime(document, head, head + 1)) {
      if (opensSubject(document, first, floor))
        best = { first, end: describedEnd(document, asides, open) }
      if (best !== undefined && !isComma(at(units, first - 1)) && !isPlace(document, first)) break
    }
    close = open
  }
  const told =
    best && (toldOfBefore(document, best, verb, floor) ?? joinedBefore(document, best, floor))
  if (told !== undefined) return told
  const name = nameBetween(document, asides.at(-1))
  const { clausePrepositions, titles } = document.lexicon
  // `The mayor, who met the guard, Mr Lund, said`: the name belongs to the aside before it.
  const related = isRelative(document, at(units, asides.at(-2)?.first ?? -1))
  const titled =
    name !== undefined && !related && titles.has(at(units, name.first).lower.replace(/\.$/, ''))
  const behind =
    titled || (best !== undefined && clausePrepositions.has(at(units, best.first - 1).lower))
  if (!behind) return best ?? name
  // `It will not rain before winter, Ana Ruiz, the mayor, said`
  const described = asides.find((aside) => nameBetween(document, aside) !== undefined)
  return name ?? (described === undefined ? best : { first: described.first, end: verb })
}

/**
 * `Otto Ito, whose wife, Ana Ito, left, said`, `Otto Ito, who lives with her, Ana Ito, said`: the one of
 * whom a clause between commas tells that has its verb, when what is found stands inside that clause.
 */
function toldOfBefore(
  document: Document,
  { first }: Range,
  verb: number,
  floor: number,
): Range | undefined {
  const { units, lexicon } = document
  for (let comma = floor + 1; comma < first; comma++) {
    if (!isComma(at(units, comma))) continue
    const { lower } = at(units, comma + 1)
    const relative = lexicon.relativePronouns.has(lower) || lexicon.possessiveRelatives.has(lower)
    if (!relative || nounPhraseBefore(document, comma - 1, floor) !== floor) return undefined
    return verbsBetween(document, comma + 2, verb) === 1 ? { first: floor, end: comma } : undefined
  }
  return undefined
}

/** How many verbs of their own stand between two units: `has left` is one. */
function verbsBetween(document: Document, first: number, end: number): number {
  let count = 0
  for (let index = first; index < end; index++) {
    const goesOn =
      isVerb(at(document.units, index - 1)) || at(document.units, index - 1).tag === 'ADV'
    if (isFinite(document, index) && !(goesOn && index > first)) count++
  }
  return count
}

/** `Ana Ito, the mayor, and Otto Ito, her deputy, said`: two, each with a description. */
function joinedBefore(document: Document, { first, end }: Range, floor: number): Range | undefined {
  const { units } = document
  if (at(units, first - 1).tag !== 'CCONJ' || !isComma(at(units, first - 2))) return undefined
  if (hasFiniteVerb(document, floor, first)) return undefined
  let comma = floor + 1
  while (comma < first - 2 && !isComma(at(units, comma))) comma++
  const opens = comma < first - 2 && nounPhraseBefore(document, comma - 1, floor) === floor
  return opens && /^(?:PROPN|DET)$/.test(at(units, floor).tag) ? { first: floor, end } : undefined
}

/** The last word of the phrase before a comma: `rowers interviewed this week, …`, `rowers polled, …`. */
function headBefore(document: Document, comma: number, floor: number): number {
  const { units, lexicon } = document
  let head = comma - 1
  const time = lexicon.timeNouns.has(at(units, head).lower)
  if (time && /^(?:DET|ADJ)$/.test(at(units, head - 1).tag)) head -= 2
  const participle = at(units, head).tag === 'VERB' && endsAsParticiple(document, at(units, head))
  if (participle && at(units, head - 1).tag === 'NOUN') head--
  return head > floor ? head : comma - 1
}

/** `Ana Ruiz, of Lima, Peru, said`: a place that is an aside itself. */
const isPlace = ({ units, lexicon }: Document, first: number): boolean =>
  lexicon.namePrepositions.has(at(units, first - 1).lower) && isComma(at(units, first - 2))

/** `After the race, Ana Ruiz, said`: a name between two commas. */
function nameBetween(document: Document, aside: Range | undefined): Range | undefined {
  const { units } = document
  if (aside === undefined || locates(document, aside)) return undefined
  const name = units.slice(aside.first, aside.end)
  // `Ana Ruiz, D-Ohio, said`: a party and a place.
  if (/^\p{Lu}-\p{Lu}/u.test(name[0]?.text ?? '')) return undefined
  return name.every(({ tag, text }) => tag === 'PROPN' || tag === 'INTJ' || /^[.()]$/.test(text))
    ? aside
    : undefined
}

/** `a school in Brill, Norland, said`: the name of a country or a state behind that of a place in it. */
function locates({ text, units, lexicon }: Document, { first, end }: Range): boolean {
  const { start, end: stop } = spanOf(units, first, end)
  if (!lexicon.states.has(text.slice(start, stop)) && end > first + 1) return false
  let place = first - 2
  while (at(units, place).tag === 'PROPN') place--
  return place < first - 2 && lexicon.locatives.has(at(units, place).lower)
}

/** Whether a subject may begin at `first`: no preposition but `as` and no verb stands before, nor a time in it. */
function opensSubject(document: Document, first: number, floor: number): boolean {
  const { units, lexicon } = document
  const before = at(units, first - 1)
  if (lexicon.timeNouns.has(at(units, first).lower) && !isGivenMonth(units, first, lexicon))
    return false
  if (first - 1 === floor && isInverted(document, floor)) return true
  if (first === floor || isDash(before) || /^[,;(]$/.test(before.text))
    return !isTitle(document, first, floor)
  // `for the Journal of Tides and Shore, Ana Ruiz, a rower, said`
  const joined = before.tag === 'CCONJ' && first - 1 > floor && isHead(at(units, first - 2))
  if (joined && !hasFiniteVerb(document, floor, first)) return false
  if (lexicon.subordinators.has(before.lower)) return true
  // `Just over a third, 34 percent, said`
  const rounds = lexicon.approximators.has(before.lower) && !isDefinite(document, first)
  const tied = before.tag === 'ADP' && !rounds
  return before.tag !== 'PUNCT' && !tied && !followsVerb(document, first)
}

/** `the boat`, `her boat`, `Ana Ruiz`: what no number stands for. */
function isDefinite({ units, lexicon }: Document, first: number): boolean {
  const { tag, lower } = at(units, first)
  return tag === 'PROPN' || lexicon.definiteArticles.has(lower) || lexicon.pronouns.has(lower)
}

/** `In her memoir, The Lost Boat, Ana Ruiz said`: the name of a work between commas. */
function isTitle({ units, lexicon }: Document, first: number, floor: number): boolean {
  const opens = at(units, floor).tag === 'ADP' && isComma(at(units, first - 1))
  return opens && lexicon.works.has(at(units, first - 2).lower)
}

/** Descriptions belong to the source with the comma that closes them; adverbials and `who` clauses do not. */
function describedEnd(document: Document, asides: readonly Range[], head: number): number {
  let end = head
  for (const aside of asides) {
    if (!describes(document, aside)) return end
    end =
      aside.end +
      (isComma(at(document.units, aside.end)) || isDash(at(document.units, aside.end)) ? 1 : 0)
  }
  return end
}

function describes(document: Document, { first, end }: Range): boolean {
  const head = at(document.units, first)
  if (isReportAside(document, first, end)) return false
  if (document.lexicon.namePrepositions.has(head.lower)) return true
  if (head.tag === 'ADP' || head.tag === 'ADV' || head.tag === 'SCONJ' || head.tag === 'CCONJ')
    return false
  return !isRelative(document, head) && !isVerb(head)
}

/** The mark before the aside that ends at `close`: a relative clause may have commas of its own. */
function asideStart(
  document: Document,
  close: number,
  floor: number,
  separator: string,
): number | undefined {
  const { units, lexicon } = document
  const nearest = previous(document, close, floor, separator)
  if (nearest === undefined || isAside(document, nearest + 1, close)) return nearest
  let open: number | undefined = nearest
  for (let count = 0; count < mostCommas && open !== undefined; count++) {
    open = previous(document, open, floor, separator)
    const head = at(units, (open ?? -1) + 1)
    if (
      open !== undefined &&
      (isRelative(document, head) || lexicon.possessiveRelatives.has(head.lower))
    )
      return open
  }
  return undefined
}

function previous(
  document: Document,
  from: number,
  floor: number,
  separator: string,
): number | undefined {
  for (let index = from - 1; index >= floor; index--) {
    const unit = at(document.units, index)
    if (unit.text === separator) return index
    if (unit.text === ';' || unit.text === ':') return undefined
  }
  return undefined
}

/** Whether `[first, end)` can stand between a subject and its verb: an age, a description, a relative clause. */
function isAside(document: Document, first: number, end: number): boolean {
  const { units } = document
  const head = at(units, first)
  if (first >= end) return false
  if (isRelative(document, head) || document.lexicon.possessiveRelatives.has(head.lower))
    return true
  if (head.tag === 'ADP' && isRelative(document, at(units, first + 1))) return true
  if (isReportAside(document, first, end)) return true
  // `Ruiz, left, said`: where somebody stands in a picture.
  if (first + 1 === end && document.lexicon.positions.has(head.lower)) return true
  if (isSubjectPronoun(document, head)) return false
  if (head.tag === 'QUOTE') return end === first + 1
  if (isGerund(document, head) || (isVerb(head) && endsAsParticiple(document, head))) return true
  // `Ruiz, told of the race, said`
  const told = document.lexicon.cueForms.get(head.lower)?.some(({ form }) => form === 'participle')
  const tied = /^(?:ADP|PART|SCONJ)$/.test(at(units, first + 1).tag)
  if (isVerb(head) && told === true && tied) return true
  // `a letter, read by Ruiz, said`, `a sign, put up by Ruiz, said`
  const agent = [first + 1, first + 2].some((index) =>
    document.lexicon.agentPrepositions.has(at(units, index).lower),
  )
  if (isVerb(head) && agent) return true
  if (head.tag === 'SCONJ' || head.tag === 'ADP' || head.tag === 'ADV') return true
  if (head.tag === 'CCONJ') return true
  // `Ruiz, clad in a robe that shone, said`
  if (head.tag === 'ADJ' && at(units, first + 1).tag === 'ADP') return true
  return !hasOwnVerb(document, first, end) || hasRelative(document, first, end)
}

/** Whether `[first, end)` has a finite verb that is no participle of the noun before it: `a group based in Lima`. */
function hasOwnVerb(document: Document, first: number, end: number): boolean {
  const { units, lexicon } = document
  // `a host considered old`, `the heir turned rower`: an article begins no clause between two commas.
  const { lower: opening } = at(units, first)
  const isOne =
    lexicon.indefiniteArticles.has(opening) ||
    lexicon.definiteArticles.has(opening) ||
    lexicon.singlers.has(opening)
  let depth = 0
  for (let index = first; index < end; index++) {
    if (at(units, index).text === '(') depth++
    if (at(units, index).text === ')') depth--
    if (depth > 0 || !isFinite(document, index)) continue
    const { tag, lower } = at(units, index)
    const behind = at(units, index + 1).tag
    // `one of the rowers laid off`
    const closes = isOne && /^(?:ADV|ADP|PART)$/.test(behind) && index + 2 === end
    const reduced =
      (endsAsParticiple(document, at(units, index)) || closes) &&
      tag === 'VERB' &&
      isHead(at(units, index - 1)) &&
      (behind === 'ADP' || (isOne && !lexicon.cueForms.has(lower)))
    if (!reduced) return true
  }
  return false
}

/** `Ruiz, rowers say, told them`: a report that its own sentence is about. */
function isReportAside(document: Document, first: number, end: number): boolean {
  const forms = document.lexicon.cueForms.get(at(document.units, end - 1).lower) ?? []
  const reports = forms.some(
    ({ cue }) => cue.frames.includes('clause') && cue.particle.length === 0,
  )
  return (
    reports && isFinite(document, end - 1) && nounPhraseBefore(document, end - 2, first) === first
  )
}

function hasRelative(document: Document, first: number, end: number): boolean {
  for (let index = first + 1; index < end; index++) {
    const { lower } = at(document.units, index)
    const relates =
      document.lexicon.possessiveRelatives.has(lower) || document.lexicon.declaratives.has(lower)
    if (relates || isRelative(document, at(document.units, index)))
      return !hasOwnVerb(document, first, index)
  }
  return false
}

/** Whether a word for a time stands in `[first, end)`. @example isTime(document, 0, 2) // true of `on Monday` */
export function isTime(document: Document, first: number, end: number): boolean {
  return document.units.slice(first, end).some((unit) => document.lexicon.timeNouns.has(unit.lower))
}
