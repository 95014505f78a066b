import { isComma } from '../grammar/predicates.ts'
import type { Range } from '../grammar/range.ts'
import type { Gender } from '../lexicon/types.ts'
import { at, spanOf, type Document } from '../reading/document.ts'
import type { EvidenceStep } from '../types.ts'
import type { Mention } from './entities.ts'
import { headNames } from './head-names.ts'
import type { Mentions } from './mentions.ts'
import { unnamed, type Context, type Resolution } from './resolution.ts'
import type { Scene } from './scene.ts'
import { tieOf } from './tied-names.ts'

/**
 * The names at the head of the source, or in apposition to it; undefined when it has none.
 *
 * ```
 * Ana Ruiz and her brother, Otto Lund,      a spokesman for Ana Ruiz
 * ^^^^^^^^                  ^^^^^^^^^                          (who does not speak)
 * ```
 */
export function resolveNames(context: Context, source: Range): Resolution | undefined {
  const { document, mentions, scene } = context
  const parts = asideParts(context, source)
  const [head] = parts
  if (head === undefined) return undefined
  const both = joinedNames(context, source, parts)
  if (both !== undefined) return both
  const heads = listedNames(document, mentions, parts) ?? headNames(document, mentions, head)
  const second = heads.length > 0 ? namedBehind(document, mentions, parts) : undefined
  if (second !== undefined) heads.push(second)
  const couple = coupleOf(document, mentions, head)
  if (couple !== undefined) return couple
  if (heads.length > 0) return named(heads.map((head) => asLastSpeaker(document, scene, head)))
  for (const part of parts.slice(1)) {
    // `the three teachers, Ana Ruiz and Otto Lund`
    if (document.units.slice(part.first, part.end).some(({ tag }) => tag === 'CCONJ')) break
    const name = namedBy(document, mentions, part)
    if (name?.entity.kind === 'person') return namedBeside(document, head, part, name)
    if (name !== undefined && (isInstitution(document, head) || isOneOf(document, head)))
      return named([name])
    if (name !== undefined && isAgency(document, head, name)) return named([name])
  }
  const told = selfNamed(document, mentions, source)
  return told === undefined ? undefined : named([told])
}

/** `Ana Ruiz, the mayor, and Otto Lund, her deputy,`: two, each with a description. */
function joinedNames(
  context: Context,
  source: Range,
  parts: readonly Range[],
): Resolution | undefined {
  const { document, mentions } = context
  const { units } = document
  const joint = parts.find(({ first }) => first > source.first && at(units, first).tag === 'CCONJ')
  if (joint === undefined) return undefined
  const earlier = parts.slice(0, parts.indexOf(joint))
  const names = earlier.map((part) => headNames(document, mentions, part))
  // `Ana Ruiz, Ida Berg, and Otto Lund`: names alone, and none describes another.
  const listed = earlier.every(
    ({ first }, index) => at(units, first).tag === 'PROPN' && names[index]?.length === 1,
  )
  const before =
    listed && earlier.length > 1
      ? named(names.flat())
      : resolveNames(context, { first: source.first, end: joint.first - 1 })
  const behind = resolveNames(context, { first: joint.first + 1, end: source.end })
  if (before === undefined || behind === undefined) return undefined
  return {
    entities: [...new Set([...before.entities, ...behind.entities])],
    steps: [...before.steps, ...behind.steps],
    certainty:
      [before, behind].find(({ certainty }) => certainty !== 'named')?.certainty ?? 'named',
  }
}

/** `the guard, Otto Lund,`: the name of the one described, or nobody where it is another’s. */
function namedBeside(document: Document, head: Range, aside: Range, name: Mention): Resolution {
  const bare = at(document.units, aside.first).start === name.start
  const tie = tieOf(document, head, name.entity, bare)
  if (tie === 'other') return unnamed
  const found = named([name])
  return tie === 'either' ? { ...found, certainty: 'doubtful' } : found
}

/** So many words behind a source its name may come. */
const farthestName = 12

/** `A driver, who gave his name only as Ali,`: the name that the clause behind a source tells. */
function selfNamed(
  { units, lexicon }: Document,
  mentions: Mentions,
  { end }: Range,
): Mention | undefined {
  const comma = isComma(at(units, end - 1)) ? end - 1 : end
  if (!isComma(at(units, comma)) || !lexicon.personalRelatives.has(at(units, comma + 1).lower))
    return undefined
  let tells = false
  for (let index = comma + 2; index < comma + farthestName; index++) {
    const { lower, tag } = at(units, index)
    if (tag === 'PUNCT' || tag === 'QUOTE') return undefined
    tells ||= lexicon.selfNamings.has(lower)
    if (!tells || !lexicon.roleMarkers.has(lower)) continue
    const [name] = mentions.within(spanOf(units, index + 1, index + 4))
    return name?.start === at(units, index + 1).start ? name : undefined
  }
  return undefined
}

/** `Ana Ruiz and her brother, Otto Lund,`: the name of the second of two, who is only described before it. */
function namedBehind(
  document: Document,
  mentions: Mentions,
  [head, aside]: readonly Range[],
): Mention | undefined {
  if (head === undefined || aside === undefined) return undefined
  const { units, lexicon } = document
  const joint = units.slice(head.first, head.end).findLastIndex(({ tag }) => tag === 'CCONJ')
  const { lower } = at(units, head.first + joint + 1)
  const owned =
    lexicon.pronouns.get(lower)?.case === 'possessive' || lexicon.twofoldPronouns.has(lower)
  if (joint === -1 || !owned) return undefined
  const name = namedBy(document, mentions, aside)
  return name?.entity.kind === 'person' ? name : undefined
}

/** `Mr and Mrs Lund`: both who bear the surname, or nobody. */
function coupleOf(document: Document, mentions: Mentions, head: Range): Resolution | undefined {
  const { units, lexicon } = document
  const isTitle = (index: number): boolean =>
    lexicon.honorifics.has(at(units, index).lower.replace(/\.$/, ''))
  const pair = isTitle(head.first) && at(units, head.first + 1).tag === 'CCONJ'
  if (!pair || !isTitle(head.first + 2)) return undefined
  const { start, end } = at(units, head.end - 1)
  const surname = document.text.slice(start, end)
  const bearers = mentions.bearersOf(surname)
  if (bearers.length !== 2) return unnamed
  const steps = bearers.map(({ name }) => ({
    span: { start, end },
    name,
    why: `the two named ${surname}`,
  }))
  return { entities: bearers, steps, certainty: 'inferred' }
}

/** `her brother, Mr. Otto Lund,`, `the guard, captain Otto Lund,`: the name that an aside gives, behind its titles. */
function namedBy(
  { units, lexicon }: Document,
  mentions: Mentions,
  part: Range,
): Mention | undefined {
  const inside = mentions.within(spanOf(units, part.first, part.end))
  const first = inside.findLast(({ entity }) => entity.kind === 'person') ?? inside[0]
  if (first === undefined) return undefined
  let index = part.first
  while (
    at(units, index).start < first.start &&
    (/^(?:DET|NOUN|PROPN|ADJ)$/.test(at(units, index).tag) ||
      // `a rower named Otto Lund`
      (lexicon.selfNamings.has(at(units, index).lower) && at(units, index - 1).tag === 'NOUN'))
  )
    index++
  return at(units, index).start === first.start && at(units, index - 1).tag !== 'PART'
    ? first
    : undefined
}

/** `the union, Ito Rowers,`: an organisation’s noun that its name stands in apposition to. */
function isInstitution({ units, lexicon }: Document, { first, end }: Range): boolean {
  const { lower } = at(units, end - 1)
  return (
    end - first > 1 &&
    lexicon.definiteArticles.has(at(units, first).lower) &&
    lexicon.institutions.has(lower)
  )
}

/** `One of them, Ito Rowers,`: the name of the one of many. */
const isOneOf = ({ units, lexicon }: Document, { first }: Range): boolean =>
  lexicon.singlers.has(at(units, first).lower) &&
  lexicon.genitivePrepositions.has(at(units, first + 1).lower)

/** `lawyers for Ruiz, Ito LLP,`: many who act for somebody, and the firm that they are. */
const isAgency = ({ units, lexicon }: Document, head: Range, { entity }: Mention): boolean =>
  lexicon.groups.has(at(units, head.first).lower) &&
  lexicon.demandPrepositions.has(at(units, head.first + 1).lower) &&
  entity.kind === 'organisation' &&
  !entity.guessed

/** `Ana Ruiz, Otto Lund and Ida Berg`: names alone between the commas, and `and` before the last. */
function listedNames(
  document: Document,
  mentions: Mentions,
  parts: readonly Range[],
): Mention[] | undefined {
  const last = parts.at(-1)
  if (parts.length < 2 || last === undefined) return undefined
  const names = parts.map((part) => headNames(document, mentions, part))
  const isList = parts.every((part, index) => {
    const units = document.units.slice(part.first, part.end)
    const joints = units.filter(({ tag }) => tag === 'CCONJ').length
    const whole = units[0]?.tag === 'PROPN' && names[index]?.length === joints + 1
    return whole && joints === (part === last ? 1 : 0)
  })
  return isList ? names.flat() : undefined
}

/** Of several with one surname, the one who spoke last is likelier to speak again. */
function asLastSpeaker(document: Document, { last }: Scene, mention: Mention): Mention {
  const { doubtful, start, end, entity } = mention
  const surname = entity.name.split(' ').at(-1)
  if (!doubtful || document.text.slice(start, end) !== surname) return mention
  // `Mrs. Berg` is not her brother, though he spoke last.
  const told = titleGender(document, start)
  const namesake = last?.entities.find(
    ({ name, gender }) =>
      name.split(' ').at(-1) === surname && (told === undefined || gender === told),
  )
  return namesake === undefined ? mention : { ...mention, entity: namesake }
}

/** The gender that a title before a name tells, if one stands there. */
function titleGender({ text, lexicon }: Document, start: number): Gender | undefined {
  const before =
    text
      .slice(Math.max(0, start - 20), start)
      .trimEnd()
      .split(/\s/u)
      .at(-1) ?? ''
  const told = lexicon.titles.get(before.toLowerCase().replace(/\.$/, ''))
  return told === 'unknown' ? undefined : told
}

function named(found: readonly Mention[]): Resolution {
  const doubtful = found.some((mention) => mention.doubtful)
  const entities = [...new Set(found.map((mention) => mention.entity))]
  const steps = found.flatMap(({ start, end, entity }): EvidenceStep[] => [
    {
      span: { start, end },
      name: entity.name,
      why: doubtful ? 'one of several with this name' : 'named in the text',
    },
  ])
  return { entities, steps, certainty: doubtful ? 'doubtful' : 'named' }
}

/** The source, split at the commas of its descriptions. */
function asideParts({ document, mentions }: Context, { first, end }: Range): Range[] {
  const parts: Range[] = []
  let start = first
  for (let index = first; index <= end; index++) {
    if (index < end && !isComma(at(document.units, index))) continue
    // `Ana Ruiz, Lund’s aide`: a person’s name ends at the comma.
    const before = mentions.within(spanOf(document.units, start, index)).at(-1)
    const person =
      before?.entity.kind === 'person' && before.end === at(document.units, index - 1).end
    if (index < end && !person && genitiveFollows(document, index + 1, end)) continue
    if (index > start) parts.push({ first: start, end: index })
    start = index + 1
  }
  return parts
}

/** `University of Lima, Peru’s rector`: the comma stands inside a name. */
function genitiveFollows({ units }: Document, first: number, end: number): boolean {
  for (let index = first; index < end && at(units, index).tag === 'PROPN'; index++) {
    if (at(units, index + 1).tag === 'PART') return true
  }
  return false
}
