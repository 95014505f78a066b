import { at, type Document, type Unit } from '../reading/document.ts'
import { listBefore } from './lists.ts'
import { nounPhraseBefore } from './phrases-before.ts'
import {
  endsAsParticiple,
  endsWithComma,
  hasFiniteVerb,
  isComma,
  isDash,
  isFinite,
  isGerund,
  isHead,
  isRelative,
  isSubjectPronoun,
  isVerb,
} from './predicates.ts'
import type { Range } from './range.ts'
import { subjectWithAside } from './subject-asides.ts'

/** So many words may an aside have that no comma closes. */
const longestAside = 20

/**
 * The subject of the verb group that begins at `verb`, looked for backwards and not beyond `floor`.
 *
 * ```
 * On Monday Ana Ruiz, 45, a farmer who lives there, said it was over.
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^ the verb
 * ```
 */
export function subjectBefore(document: Document, verb: number, floor: number): Range | undefined {
  const { units } = document
  const before = at(units, verb - 1)
  if (verb - 1 < floor) return undefined
  if (isComma(before) || isDash(before)) return subjectWithAside(document, verb, floor)
  const bracket = beforeBracketedClause(document, verb, floor)
  if (bracket !== undefined) {
    const subject = subjectBefore(document, bracket, floor)
    return subject?.end === bracket ? { ...subject, end: verb } : subject
  }
  const time = timeBefore(document, verb, floor)
  if (time !== undefined) return subjectBefore(document, time, floor)
  const named = nameWithOpenAside(document, verb, floor)
  if (named !== undefined) return named
  if (isThat(document, verb - 1) || isRelative(document, before))
    return { first: verb - 1, end: verb }
  const contact = beforeContactClause(document, verb, floor)
  if (contact !== undefined) return { first: contact, end: verb }
  if (before.tag === 'QUOTE' && endsWithComma(document, verb - 1))
    return subjectWithAside(document, verb, floor)
  const all = floatingQuantifier(document, verb, floor)
  if (all !== undefined) return all
  if (!isHead(before))
    return withRelativeClause(document, verb, floor) ?? withParticiple(document, verb, floor)
  const first = nounPhraseBefore(document, verb - 1, floor)
  if (first === undefined) return undefined
  if (isRelative(document, at(units, first))) return { first, end: verb }
  // `who at one point told them`, `he in the end said`
  const behind = at(units, first - 2)
  const subject = isRelative(document, behind) || isSubjectPronoun(document, behind)
  if (at(units, first - 1).tag === 'ADP' && subject && first - 2 >= floor)
    return { first: first - 2, end: first - 1 }
  // `Ruiz had at one point told them`
  const parted = at(units, first - 1).tag === 'ADP' && at(units, first - 2).tag === 'AUX'
  if (parted && first - 2 > floor) return subjectBefore(document, first - 2, floor)
  const form = document.lexicon.pronouns.get(at(units, first).lower)?.case
  // `as several on it told them`: what a preposition is before is no subject.
  const bound = at(units, first - 1)
  const neutral = document.lexicon.pronouns.get(at(units, first).lower)?.gender === 'neutral'
  const governed = first === verb - 1 && neutral && bound.tag === 'ADP'
  if (governed && !opensClause(document, bound)) return undefined
  // `her adopted town`: a participle.
  if (first === verb - 1 && form !== undefined && form !== 'subject') return undefined
  const start = withPlace(document, listBefore(document, first, verb, floor), verb, floor)
  const whole = opensWithQuality(document, start, floor) ? floor : start
  return { first: whole, end: withoutAdverbials(document, whole, verb) }
}

/** So many words a remark in brackets has at most. */
const longestRemark = 60

/** `Ruiz (she is 40) said`: where a bracket opens that closes before the verb and holds a verb of its own. */
function beforeBracketedClause(
  document: Document,
  verb: number,
  floor: number,
): number | undefined {
  const { units } = document
  if (at(units, verb - 1).text !== ')') return undefined
  const limit = Math.max(floor, verb - longestRemark)
  let open = verb - 2
  while (open > limit && !/^[()]$/.test(at(units, open).text)) open--
  const holdsClause =
    hasFiniteVerb(document, open + 1, verb - 1) && !isRelative(document, at(units, open + 1))
  return at(units, open).text === '(' && open > floor && holdsClause ? open : undefined
}

/** `Leading rowers Ruiz and Lund said`: a participle before the noun for both, as no comma ends what it tells. */
function opensWithQuality(document: Document, start: number, floor: number): boolean {
  const { units } = document
  if (at(units, start - 1).tag !== 'CCONJ' || !isGerund(document, at(units, floor))) return false
  const between = units.slice(floor + 1, start - 1)
  const named = between.findIndex(({ tag }) => tag === 'PROPN')
  return (
    named > 0 &&
    between.every(({ tag }, index) => (index < named ? /^(?:NOUN|ADJ)$/ : /^PROPN$/).test(tag))
  )
}

/** `after`, `since`: a preposition that may be a conjunction, too. */
const opensClause = ({ lexicon }: Document, { lower }: Unit): boolean =>
  lexicon.subordinators.has(lower) ||
  lexicon.clausePrepositions.has(lower) ||
  lexicon.roleMarkers.has(lower)

/** `they all said`, `Ruiz and Lund both said`: a subject of several before a word that counts them. */
function floatingQuantifier(document: Document, verb: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  if (!lexicon.predeterminers.has(at(units, verb - 1).lower) || verb - 2 < floor) return undefined
  // `Ruiz and Lund have both said`
  const end = at(units, verb - 2).tag === 'AUX' ? verb - 2 : verb - 1
  const earlier = subjectBefore(document, end, floor)
  if (earlier?.end !== end) return undefined
  const several = units.slice(earlier.first, earlier.end).some(({ tag }) => tag === 'CCONJ')
  if (several) return earlier
  if (!isSubjectPronoun(document, at(units, end - 1))) return undefined
  return end === verb - 1 ? { ...earlier, end: verb } : earlier
}

/** `Ana Ruiz, the mayor of Lima said`, `Ana Ruiz, who runs the port said`: nothing closes the aside. */
function nameWithOpenAside(document: Document, verb: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  let comma = floor
  while (at(units, comma).tag === 'PROPN' && !lexicon.timeNouns.has(at(units, comma).lower)) comma++
  if (comma - floor < 2 || comma + 3 > verb || verb - comma > longestAside) return undefined
  if (!isComma(at(units, comma)) || isComma(at(units, verb + 1))) return undefined
  const aside = units.slice(comma + 1, verb)
  const simple = aside.every(({ tag, lower }, index) => {
    const whole = tag !== 'QUOTE' && tag !== 'PUNCT' && tag !== 'SCONJ'
    return whole && (index === 0 || !lexicon.subordinators.has(lower))
  })
  if (!simple || !isHead(at(units, verb - 1))) return undefined
  const verbs = aside.filter((_, index) => isFinite(document, comma + 1 + index)).length
  const head = at(units, comma + 1)
  // `Ana Ruiz, whose mother said`
  if (lexicon.possessiveRelatives.has(head.lower)) return undefined
  if (lexicon.relativePronouns.has(head.lower))
    return verbs === 1 ? { first: floor, end: comma } : undefined
  const describes = head.tag === 'DET' || head.tag === 'NOUN'
  return describes && verbs === 0 ? { first: floor, end: verb } : undefined
}

/** `a friend who asked not to be named said`: nothing but its verbs stands in the clause. */
function withRelativeClause(document: Document, verb: number, floor: number): Range | undefined {
  const { units } = document
  let index = verb - 1
  while (index > floor && (isVerb(at(units, index)) || /^(?:ADV|PART)$/.test(at(units, index).tag)))
    index--
  const related = isRelative(document, at(units, index)) || isThat(document, index)
  if (!related || index === verb - 1) return undefined
  // `a friend who rows and who asked not to be named said`
  const head = at(units, index - 1).tag === 'CCONJ' ? index - 2 : index - 1
  const first = nounPhraseBefore(document, head, floor)
  return first === undefined
    ? undefined
    : { first: withPlace(document, first, verb, floor), end: verb }
}

/** `voters polled said`, `voters overall said`, `a report made public found`: a participle or an adjective behind its noun. */
function withParticiple(document: Document, verb: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  const before = at(units, verb - 1)
  if (before.tag === 'ADJ' && lexicon.authorings.has(at(units, verb - 2).lower)) {
    const subject = withParticiple(document, verb - 1, floor)
    return subject === undefined ? undefined : { first: subject.first, end: verb }
  }
  const participle = before.tag === 'VERB' && endsAsParticiple(document, before)
  if (!participle && before.tag !== 'ADJ') return undefined
  if (at(units, verb - 2).tag !== 'NOUN') return undefined
  const first = nounPhraseBefore(document, verb - 2, floor)
  return first === undefined ? undefined : { first, end: verb }
}

/** `Ruiz later Thursday told them`: where the time begins that parts a subject from its verb. */
function timeBefore(document: Document, verb: number, floor: number): number | undefined {
  const { units, lexicon } = document
  const isDay = (unit: Unit): boolean => unit.tag === 'PROPN' && isTimeOf(document, unit)
  // `Ruiz last month told them`
  const told = lexicon.timeNouns.has(at(units, verb - 1).lower)
  if (told && lexicon.timeAdjectives.has(at(units, verb - 2).lower))
    return verb - 2 > floor ? verb - 2 : undefined
  if (!isDay(at(units, verb - 1))) return undefined
  let first = verb - 1
  while (first > floor && (isDay(at(units, first - 1)) || at(units, first - 1).tag === 'ADV'))
    first--
  if (at(units, first - 1).tag === 'ADP') first--
  return first > floor && isHead(at(units, first - 1)) ? first : undefined
}

/** `a message that said`: the pronoun stands for the noun before it. */
function isThat({ units, lexicon }: Document, index: number): boolean {
  const { tag } = at(units, index - 1)
  return lexicon.declaratives.has(at(units, index).lower) && (tag === 'NOUN' || tag === 'PROPN')
}

/** `The people Ruiz met said`: a clause without a pronoun stands between. */
function beforeContactClause(document: Document, verb: number, floor: number): number | undefined {
  const { units } = document
  const inner = verb - 1
  if (at(units, inner).tag !== 'VERB' || !isFinite(document, inner)) return undefined
  const subject = at(units, inner - 1)
  if (subject.tag !== 'PROPN' && !isSubjectPronoun(document, subject)) return undefined
  const outer = at(units, inner - 2)
  return outer.tag === 'NOUN' && inner - 2 >= floor
    ? nounPhraseBefore(document, inner - 2, floor)
    : undefined
}

/** `Ana Ruiz of Lima, Peru, said`: a place's comma does not part the name from its verb. */
function withPlace(document: Document, first: number, verb: number, floor: number): number {
  const { units, lexicon } = document
  if (first - 2 < floor || !isComma(at(units, first - 1))) return first
  // `the rowers of Lima, Peru who left said`
  const relative = units.slice(first, verb).findIndex((unit) => isRelative(document, unit))
  const stop = relative > 0 ? first + relative : verb
  const place = units.slice(first, stop).every(({ tag }) => tag === 'PROPN')
  const before = at(units, first - 2)
  if (!place || before.tag !== 'PROPN' || lexicon.timeNouns.has(before.lower)) return first
  const earlier = nounPhraseBefore(document, first - 2, floor)
  // `In a call with Ruiz, Lund said`
  if (earlier === undefined || at(units, earlier - 1).tag === 'ADP') return first
  const tie = units
    .slice(earlier, first)
    .findIndex(
      ({ lower, tag }, index) =>
        index > 0 && (lexicon.namePrepositions.has(lower) || (relative > 0 && tag === 'ADP')),
    )
  // `The news for Ruiz, Lund said, is`
  const personal = relative > 0 || isPersonal(document, { first: earlier, end: earlier + tie })
  return tie > 0 && personal ? earlier : first
}

/** A word for a time, where the text has it for nobody’s surname. */
const isTimeOf = ({ lexicon, surnames }: Document, { lower }: Unit): boolean =>
  lexicon.timeNouns.has(lower) && !surnames.has(lower)

/** Cuts off times, and what cannot belong to a name: `Ruiz on Monday`, `Ruiz in her speech`. */
function withoutAdverbials(document: Document, first: number, end: number): number {
  const { units, lexicon } = document
  for (let index = first + 1; index < end; index++) {
    const unit = at(units, index)
    if (
      isTimeOf(document, unit) &&
      at(units, index + 1).tag !== 'PART' &&
      unit.tag === 'PROPN' &&
      at(units, index - 1).tag !== 'ADP'
    ) {
      if (index + 1 === end) return index
    }
    if (unit.tag !== 'ADP') continue
    const time = lexicon.timeNouns.has(at(units, index + 1).lower) && index + 2 === end
    // `Envoy to the UN Ana Ruiz`
    const office =
      lexicon.officePrepositions.has(unit.lower) && lexicon.titles.has(at(units, index - 1).lower)
    const afterName =
      end - index <= 5 &&
      at(units, index - 1).tag === 'PROPN' &&
      !office &&
      !lexicon.namePrepositions.has(unit.lower)
    if (time || afterName) return index
  }
  return end
}

/**
 * Whether a phrase holds a name, a pronoun or a noun for persons.
 *
 * @example isPersonal(document, { first: 0, end: 2 }) // true
 */
export const isPersonal = ({ units, lexicon }: Document, { first, end }: Range): boolean =>
  units
    .slice(first, end)
    .some(
      ({ tag, lower }) =>
        tag === 'PROPN' ||
        lexicon.pronouns.has(lower) ||
        [lexicon.roles, lexicon.kinship, lexicon.groups].some((nouns) => nouns.has(lower)),
    )
