import { isDash, isRelative } from '../grammar/predicates.ts'
import type { Range } from '../grammar/range.ts'
import { hasCapital } from '../reading/capitals.ts'
import { at, indexAt, spanOf, type Document, type Unit } from '../reading/document.ts'
import type { Mention } from './entities.ts'
import type { Mentions } from './mentions.ts'

/**
 * Names that are the head of a phrase, joined by `and`: not those of a genitive or behind `of`.
 *
 * ```
 * Mayor of Lima Ana Ruiz and the union’s Otto Lund      a friend of Ana Ruiz
 *               ^^^^^^^^                 ^^^^^^^^^                          (who does not speak)
 * ```
 *
 * @example headNames(document, mentions, { first: 0, end: 5 }).length // 2 of `Ana Ruiz and Otto Lund`
 */
export function headNames(document: Document, mentions: Mentions, part: Range): Mention[] {
  const { units } = document
  const found: Mention[] = []
  const inside = mentions.within(spanOf(units, part.first, part.end))
  let start = part.first
  // `Monday at the pier Ana Ruiz`
  const [named] = inside.slice(-1)
  const timed = document.lexicon.timeNouns.has(at(units, part.first).lower)
  if (timed && named !== undefined && endsPhrase(document, named, part)) return [named]
  for (let index = part.first; index <= part.end; index++) {
    const unit = at(units, index)
    if (index < part.end && unit.tag !== 'CCONJ') continue
    // `the Institute of Tides and Weather`
    if (inside.some((name) => unit.start > name.start && unit.end < name.end)) continue
    // `the union’s writer and speaker Ana Ruiz`: two offices of one person.
    const office = index < part.end && document.lexicon.roles.has(at(units, index - 1).lower)
    const head = office ? undefined : headOf(document, mentions, { first: start, end: index })
    // `a spokesman for Ana Ruiz and Otto Lund`: he may speak for both.
    if (head === undefined && index < part.end && belongs(document, inside, start, index)) return []
    // `Lima and Oslo residents`: both names tell which residents.
    const lone = index === part.end && found.length > 0 && !found.some(isPerson)
    if (head === undefined && lone && opensNoun(document, inside, start, index)) return []
    // `The Work and Boats Secretary`
    if (head === undefined && lone && isOfficeFor(document, part)) return []
    // `A bench of Justices Ana Ruiz and Otto Lund`
    if (head !== undefined && found.length === 1 && isOfBoth(document, inside, found, head))
      return found
    if (head !== undefined) found.push(head)
    start = index + 1
  }
  return found
}

/** Whether a phrase that opens with a time and a place ends with a person’s name, behind which only brackets may stand. */
function endsPhrase({ units }: Document, { start, end, entity }: Mention, part: Range): boolean {
  if (entity.kind !== 'person' || at(units, part.first + 1).tag !== 'ADP') return false
  const words = units.slice(part.first, part.end)
  const last = words.findIndex((unit) => unit.end === end)
  const before = words.findLast((unit) => unit.end <= start)
  const behind = words[last + 1]
  const free = before?.tag !== 'ADP' && before?.tag !== 'CCONJ'
  return last > 0 && free && (behind === undefined || behind.text === '(')
}

const isPerson = ({ entity }: Mention): boolean => entity.kind === 'person'

/** Whether a phrase with one article ends with an office that has a capital: what stands before it tells for what it is. */
function isOfficeFor({ units, lexicon }: Document, { first, end }: Range): boolean {
  const { text, lower } = at(units, end - 1)
  const single = units.slice(first + 1, end).every(({ tag }) => tag !== 'DET')
  return (
    single &&
    lexicon.definiteArticles.has(at(units, first).lower) &&
    hasCapital(text) &&
    (lexicon.titles.has(lower) || lexicon.roles.has(lower))
  )
}

/** Whether a name stands beside another person’s behind `of`, and not beside the organisation before it. */
function isOfBoth(
  { units, lexicon }: Document,
  inside: readonly Mention[],
  [body]: readonly Mention[],
  second: Mention,
): boolean {
  if (body === undefined || isPerson(body) || !isPerson(second)) return false
  const first = inside[inside.indexOf(second) - 1]
  const joint = at(units, indexAt(units, body.end)).lower
  return (
    first !== undefined &&
    first !== body &&
    isPerson(first) &&
    lexicon.genitivePrepositions.has(joint)
  )
}

/** Whether a phrase begins with a name and ends with a noun that the name is no part of. */
function opensNoun(
  { units }: Document,
  inside: readonly Mention[],
  first: number,
  end: number,
): boolean {
  const last = at(units, end - 1)
  const opening = inside.find(({ start }) => start === at(units, first).start)
  return opening !== undefined && opening.end < last.end && last.tag === 'NOUN'
}

/** Whether a phrase ends with a name that a preposition ties to the noun before: `friends of Ana Ruiz`. */
function belongs(
  { units, lexicon }: Document,
  inside: readonly Mention[],
  first: number,
  end: number,
): boolean {
  const name = inside.find((mention) => mention.end === at(units, end - 1).end)
  const tied = units
    .slice(first, end)
    .some(
      ({ tag, lower, end: stop }) =>
        (tag === 'ADP' || tag === 'VERB' || lexicon.namePrepositions.has(lower)) &&
        name !== undefined &&
        stop < name.start,
    )
  return tied
}

function headOf(document: Document, mentions: Mentions, part: Range): Mention | undefined {
  const { units, lexicon } = document
  const { first, end } = part
  const inside = mentions.within(spanOf(units, first, end))
  const isNamed = ({ start }: Unit): boolean =>
    inside.some((mention) => start >= mention.start && start < mention.end)
  const parts = (unit: Unit): boolean =>
    !isNamed(unit) &&
    (unit.tag === 'VERB' || unit.text === '(' || isRelative(document, unit) || isDash(unit))
  let last = first + 1
  while (last < end && !parts(at(units, last))) last++
  const officer = officerOf(document, inside, { first, end: last })
  if (officer !== undefined) return officer
  let stop = first + 1
  while (stop < last && (isNamed(at(units, stop)) || at(units, stop).tag !== 'ADP')) stop++
  // `Ana Ruiz herself`, `Ana Ruiz and Otto Lund both`
  const { lower } = at(units, stop - 1)
  if (lexicon.reflexives.has(lower) || lexicon.predeterminers.has(lower)) stop--
  const head = at(units, stop - 1)
  return inside.findLast(
    (mention) => mention.end === head.end || (head.tag === 'QUOTE' && mention.end <= head.start),
  )
}

/** `Department`, `Bureau`: a capital and a noun for an organisation. */
const isBody = ({ units, lexicon }: Document, index: number): boolean =>
  hasCapital(at(units, index).text) && lexicon.organisationNouns.has(at(units, index).lower)

/** `Mayor of Lima Juan Ruiz`, `envoy to the UN Juan Ruiz`: the person behind what the office is for. */
function officerOf(
  document: Document,
  inside: readonly Mention[],
  { first, end }: Range,
): Mention | undefined {
  const { units, lexicon } = document
  const officer = inside.find((mention) => mention.end === at(units, end - 1).end)
  if (officer?.entity.kind !== 'person') return undefined
  let name = end - 1
  while (name > first && at(units, name - 1).start >= officer.start) name--
  const joint = units
    .slice(first, name)
    .findIndex(({ lower }) => lexicon.officePrepositions.has(lower))
  const isOffice = (index: number): boolean =>
    [lexicon.roles, lexicon.titles].some((nouns) => nouns.has(at(units, index).lower))
  // `a spokesman for Mayor Juan Ruiz`, `friends of Juan Ruiz`
  const opens = !lexicon.determiners.has(at(units, first).lower) && isOffice(first + joint - 1)
  // `Secretary of State Juan Ruiz`
  const titled = isOffice(name - 1) && !lexicon.placeNouns.has(at(units, name - 1).lower)
  // `Department of Health Director Juan Ruiz`, `the Council on Tides Director Juan Ruiz`
  const tie = units.slice(first, name).findIndex(({ tag }) => tag === 'ADP')
  if (tie > 0 && isOffice(name - 1) && isBody(document, first + tie - 1)) return officer
  if (joint < 1 || !opens || titled) return undefined
  const start = first + joint + 1
  const article = lexicon.definiteArticles.has(at(units, start).lower)
  const place = units.slice(article ? start + 1 : start, name)
  const named = inside.some((mention) => mention.end === at(units, name - 1).end)
  // `head of policy Juan Ruiz`, `Minister for Media Juan Ruiz`, but not `lawyer for tenant Juan Ruiz`
  const common =
    article ||
    lexicon.genitivePrepositions.has(at(units, start - 1).lower) ||
    place.every(({ text }) => hasCapital(text))
  const whole = place.length > 0 && place.every(({ tag }) => /^(?:PROPN|NOUN|ADJ)$/.test(tag))
  return whole && (named || common) ? officer : undefined
}
