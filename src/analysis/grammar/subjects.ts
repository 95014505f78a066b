import { at, type Document, type Unit } from '../reading/document.ts'
import { followsVerb, nounPhraseBefore } from './phrases.ts'
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

/** Units `[first, end)`. */
export interface Range {
  readonly first: number
  readonly end: number
}

/** So many asides may stand between a subject and its verb. */
const mostAsides = 5

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
  if (!isHead(before)) return withRelativeClause(document, verb, floor)
  const first = nounPhraseBefore(document, verb - 1, floor)
  if (first === undefined) return undefined
  if (isRelative(document, at(units, first))) return { first, end: verb }
  const form = document.lexicon.pronouns.get(at(units, first).lower)?.case
  // `her adopted town`: a participle.
  if (first === verb - 1 && form !== undefined && form !== 'subject') return undefined
  const start = withPlace(document, coordinated(document, first, verb, floor), verb, floor)
  return { first: start, end: withoutAdverbials(document, start, verb) }
}

/** `they all said`, `Ruiz and Lund both said`: a subject of several before a word that counts them. */
function floatingQuantifier(document: Document, verb: number, floor: number): Range | undefined {
  const { units, lexicon } = document
  if (!lexicon.predeterminers.has(at(units, verb - 1).lower) || verb - 2 < floor) return undefined
  const earlier = subjectBefore(document, verb - 1, floor)
  if (earlier?.end !== verb - 1) return undefined
  const several = units.slice(earlier.first, earlier.end).some(({ tag }) => tag === 'CCONJ')
  if (several) return earlier
  return isSubjectPronoun(document, at(units, verb - 2)) ? { ...earlier, end: verb } : undefined
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
  const first = nounPhraseBefore(document, index - 1, floor)
  return first === undefined ? undefined : { first, end: verb }
}

/** `Ruiz later Thursday told them`: where the time begins that parts a subject from its verb. */
function timeBefore(document: Document, verb: number, floor: number): number | undefined {
  const { units, lexicon } = document
  const isDay = (unit: Unit): boolean => unit.tag === 'PROPN' && lexicon.timeNouns.has(unit.lower)
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
  const place = units.slice(first, verb).every(({ tag }) => tag === 'PROPN')
  const before = at(units, first - 2)
  if (!place || before.tag !== 'PROPN' || lexicon.timeNouns.has(before.lower)) return first
  const earlier = nounPhraseBefore(document, first - 2, floor)
  // `In a call with Ruiz, Lund said`
  if (earlier === undefined || at(units, earlier - 1).tag === 'ADP') return first
  const tied = units
    .slice(earlier, first)
    .some((unit, index) => index > 0 && lexicon.namePrepositions.has(unit.lower))
  return tied ? earlier : first
}

/** Cuts off times, and what cannot belong to a name: `Ruiz on Monday`, `Ruiz in her speech`. */
function withoutAdverbials(document: Document, first: number, end: number): number {
  const { units, lexicon } = document
  for (let index = first + 1; index < end; index++) {
    const unit = at(units, index)
    if (
      lexicon.timeNouns.has(unit.lower) &&
      at(units, index + 1).tag !== 'PART' &&
      unit.tag === 'PROPN' &&
      at(units, index - 1).tag !== 'ADP'
    ) {
      if (index + 1 === end) return index
    }
    if (unit.tag !== 'ADP') continue
    const time = lexicon.timeNouns.has(at(units, index + 1).lower) && index + 2 === end
    const afterName =
      end - index <= 5 &&
      at(units, index - 1).tag === 'PROPN' &&
      !lexicon.namePrepositions.has(unit.lower)
    if (time || afterName) return index
  }
  return end
}

/** `A, B and C said`: the list belongs together when nothing but names stands before it. */
function coordinated(document: Document, first: number, verb: number, floor: number): number {
  const { units } = document
  let start = first
  const joined = units.slice(first, verb).some((unit) => unit.tag === 'CCONJ')
  if (!joined) return first
  while (start > floor + 1 && isComma(at(units, start - 1)) && isHead(at(units, start - 2))) {
    const earlier = nounPhraseBefore(document, start - 2, floor)
    if (earlier === undefined || (earlier > floor && !isComma(at(units, earlier - 1)))) break
    if (isTime(document, earlier, start - 1) || at(units, earlier - 1).tag === 'ADP') break
    start = earlier
  }
  return start
}

function isTime(document: Document, first: number, end: number): boolean {
  return document.units.slice(first, end).some((unit) => document.lexicon.timeNouns.has(unit.lower))
}

/** The subject before one or more asides between commas or dashes. */
function subjectWithAside(document: Document, verb: number, floor: number): Range | undefined {
  const { units } = document
  // `author of “Roads,” said`: the comma stands inside the quotation that ends the aside.
  const quoted = at(units, verb - 1).tag === 'QUOTE'
  const separator = quoted ? ',' : at(units, verb - 1).text
  const asides: Range[] = []
  let best: Range | undefined
  for (let close = verb - 1; asides.length < mostAsides;) {
    const open = previous(document, close, floor, separator)
    if (open === undefined || !isAside(document, open + 1, close)) break
    if (quoted && open + 2 === verb) break
    asides.unshift({ first: open + 1, end: close })
    const first = nounPhraseBefore(document, open - 1, floor)
    if (first !== undefined && !isTime(document, open - 1, open)) {
      if (opensSubject(document, first, floor))
        best = { first, end: describedEnd(document, asides, open) }
      if (best !== undefined && !isComma(at(units, first - 1)) && !isPlace(document, first)) break
    }
    close = open
  }
  const name = nameBetween(document, asides.at(-1))
  const { clausePrepositions, titles } = document.lexicon
  const titled = name !== undefined && titles.has(at(units, name.first).lower.replace(/\.$/, ''))
  const behind =
    titled || (best !== undefined && clausePrepositions.has(at(units, best.first - 1).lower))
  return behind ? (name ?? best) : (best ?? name)
}

/** `Ana Ruiz, of Lima, Peru, said`: a place that is an aside itself. */
const isPlace = ({ units, lexicon }: Document, first: number): boolean =>
  lexicon.namePrepositions.has(at(units, first - 1).lower) && isComma(at(units, first - 2))

/** `After the race, Ana Ruiz, said`: a name between two commas. */
function nameBetween({ units }: Document, aside: Range | undefined): Range | undefined {
  if (aside === undefined) return undefined
  const name = units.slice(aside.first, aside.end)
  return name.every(({ tag, text }) => tag === 'PROPN' || tag === 'INTJ' || /^[.()]$/.test(text))
    ? aside
    : undefined
}

/** Whether a subject may begin at `first`: no preposition but `as` and no verb stands before, nor a time in it. */
function opensSubject(document: Document, first: number, floor: number): boolean {
  const { units, lexicon } = document
  const before = at(units, first - 1)
  if (lexicon.timeNouns.has(at(units, first).lower)) return false
  if (first === floor || isComma(before) || before.text === '(') return true
  if (lexicon.subordinators.has(before.lower)) return true
  return before.tag !== 'PUNCT' && before.tag !== 'ADP' && !followsVerb(document, first)
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
  if (head.tag === 'SCONJ' || head.tag === 'ADP' || head.tag === 'ADV') return true
  if (head.tag === 'CCONJ') return true
  return !hasFiniteVerb(document, first, end) || hasRelative(document, first, end)
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
    if (
      isRelative(document, at(document.units, index)) ||
      document.lexicon.declaratives.has(at(document.units, index).lower)
    )
      return !hasFiniteVerb(document, first, index)
  }
  return false
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
