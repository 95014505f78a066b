import { isComma, isPossessive, isRelative, isVerb } from '../grammar/predicates.ts'
import type { Range } from '../grammar/range.ts'
import { hasCapital } from '../reading/capitals.ts'
import { at, spanOf, type Document, type Unit } from '../reading/document.ts'
import { candidatesFor, type Fits } from './candidates.ts'
import type { Entity } from './entities.ts'
import { inferred, unnamed, type Context, type Resolution } from './resolution.ts'

/** The words of a description: its noun, and what tells which one is meant. */
interface Wording {
  readonly noun: string
  /** Words that whoever is meant must have been described with, too; those with a capital are names. */
  readonly marks: readonly string[]
  /** Whether a place or an owner behind the noun tells which one is meant. */
  readonly placed: boolean
}

/**
 * Whom a description means: the only one in the text who is described so, or of several the one who
 * spoke or was named last.
 *
 * ```
 * the minister · the party, which lost, · his father · the 45-year-old · the Finnish envoy
 * ```
 */
export function resolveDescription(context: Context, source: Range, sentence: number): Resolution {
  const { document } = context
  const both = resolveBoth(context, source)
  if (both !== undefined) return both
  const wording = readDescription(document, source)
  if (wording === undefined) return unnamed
  const nearest = (fits: Fits) => candidatesFor(context, source, sentence, null, fits)[0]?.entity
  const all = describedAs(context, wording)
  const described = all.filter((entity) => !isNamedLater(document, entity, source, nearest))
  if (described.length === 0) return resolveUndescribed(context, source, wording, nearest)
  const [only, another] = described
  const meant = another === undefined ? only : nearest((entity) => described.includes(entity))
  if (meant === undefined) return unnamed
  // The guild is `the union` only as long as no other organisation is told of.
  const widened = isWidened(document, meant, wording.noun)
  if (widened && nearest(({ kind }) => kind === 'organisation') !== meant) return unnamed
  return all.length === 1
    ? inferred(document, source, meant, `the only one whom the text calls “${wording.noun}”`)
    : guessed(document, source, meant)
}

/** `Ruiz waved. The senator said`: whoever is named only behind it is no one whom the description means. */
function isNamedLater(
  document: Document,
  { kind, mentions }: Entity,
  { first, end }: Range,
  nearest: (fits: Fits) => Entity | undefined,
): boolean {
  const [name] = mentions
  if (kind !== 'person' || name === undefined) return false
  const { units } = document
  // `Ruiz waved. Her aide said`
  const owned = isPossessive(document, at(units, first))
  return name.start >= at(units, end - 1).end && !owned && nearest(isPerson) !== undefined
}

const isPerson: Fits = ({ kind }, role) => kind === 'person' && role !== 'other'

/**
 * Whom a description means that the text gives nobody: the only minister, when a country is told with the
 * noun for the first time, or for `the 45-year-old` whoever spoke or acted last.
 */
function resolveUndescribed(
  context: Context,
  source: Range,
  wording: Wording,
  nearest: (fits: Fits) => Entity | undefined,
): Resolution {
  const { document } = context
  const aged = isEpithet(document, source, wording)
  const old = wording.noun.endsWith(document.lexicon.ageEnding)
  const last = aged
    ? nearest(({ kind }, role) => kind === 'person' && !(old && role === 'other'))
    : undefined
  const holder = onlyHolder(context, wording)
  const later = holder !== undefined && isNamedLater(document, holder, source, nearest)
  const meant = (later ? undefined : holder) ?? last
  return meant === undefined ? unnamed : guessed(document, source, meant)
}

/** `the 45-year-old`, `the teenager`, `the Italian`: what anybody can be called who has just been named. */
function isEpithet(
  { units, lexicon }: Document,
  { first, end }: Range,
  { noun }: Wording,
): boolean {
  const bare = end === first + 2 && lexicon.definiteArticles.has(at(units, first).lower)
  // `the Italian`, but not `the French`
  const from =
    lexicon.nationalities.has(at(units, end - 1).text) &&
    lexicon.singleDemonymEndings.some((ending) => noun.endsWith(ending))
  return noun.endsWith(lexicon.ageEnding) || (bare && (from || lexicon.epithets.has(noun)))
}

/** `both ministers`: the two whom the text describes so, or nobody when they are more or fewer. */
function resolveBoth(
  { document, mentions }: Context,
  { first, end }: Range,
): Resolution | undefined {
  const { units, lexicon } = document
  const counted = lexicon.definiteArticles.has(at(units, first).lower) ? first + 1 : first
  if (!lexicon.pairWords.has(at(units, counted).lower) || end !== counted + 2) return undefined
  const { lower } = at(units, counted + 1)
  const described = lexicon.pluralEndings
    .filter((ending) => lower.endsWith(ending))
    .map((ending) => mentions.describedAs(lower.slice(0, -ending.length)))
    .find((found) => found.length > 0)
  if (described?.length !== 2) return undefined
  const span = spanOf(units, first, end)
  const why = `the two whom the text calls “${lower}”`
  const steps = described.map(({ name }) => ({ span, name, why }))
  return { entities: described, steps, certainty: 'inferred' }
}

const guessed = (document: Document, source: Range, meant: Entity): Resolution => ({
  ...inferred(document, source, meant, 'named shortly before'),
  certainty: 'doubtful',
})

/** Whether an organisation is only of a sort that the noun can mean: a guild that is called the union. */
function isWidened({ lexicon }: Document, { kind, descriptions }: Entity, noun: string): boolean {
  return kind === 'organisation' && lexicon.widerNouns.has(noun) && !descriptions.has(noun)
}

/** The noun of `the Finnish foreign minister, who …` and its marks; undefined for other sources. */
function readDescription(document: Document, source: Range): Wording | undefined {
  const { units, lexicon } = document
  const opening = at(units, source.first)
  const definite =
    lexicon.definiteArticles.has(opening.lower) ||
    lexicon.pronouns.get(opening.lower)?.case === 'possessive'
  const start = definite ? source.first + 1 : source.first
  let end = start
  while (end < source.end && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(at(units, end).tag)) end++
  // A headline leaves out the article: `Trade minister says it is over`
  if (end === start || (!definite && !lexicon.roles.has(at(units, end - 1).lower))) return undefined
  // `his campaign`: another’s, which has no name here.
  const owned = definite && !lexicon.definiteArticles.has(opening.lower)
  const last = at(units, end - 1).lower
  const shared = lexicon.institutions.has(last) || lexicon.organisationNouns.has(last)
  if (owned && shared) return undefined
  const behind = at(units, end)
  const placed = end < source.end && lexicon.officePrepositions.has(behind.lower)
  if (end < source.end && !placed && !isAside(document, end, source.end)) return undefined
  const before = units.slice(start, end - 1).filter((unit) => isMark(document, unit))
  const after = placed ? placeAfter(units, end + 1, source.end) : []
  if (placed && after.length === 0) return undefined
  return { noun: at(units, end - 1).lower, marks: [...before, ...after].map(wordOf), placed }
}

/** `the minister, 45,`, `the minister, who …`, `the minister, whose …`, `the minister, speaking in Lima,` */
function isAside(document: Document, index: number, end: number): boolean {
  const { units, lexicon } = document
  if (isRelative(document, at(units, index))) return true
  if (!isComma(at(units, index))) return false
  const next = at(units, index + 1)
  return (
    index + 1 >= end ||
    next.tag === 'NUM' ||
    next.tag === 'DET' ||
    next.tag === 'ADP' ||
    isVerb(next) ||
    isRelative(document, next) ||
    lexicon.possessiveRelatives.has(next.lower)
  )
}

/** Whether a word before the noun tells one holder of an office from another: `Finnish`, `former`, `trade`. */
const isMark = ({ lexicon }: Document, { text, lower, tag }: Unit): boolean =>
  !lower.endsWith(lexicon.ageEnding) &&
  (hasCapital(text) || tag === 'NOUN' || lexicon.officeAdjectives.has(lower))

/** The name behind `of`; none when more than a name stands there. */
function placeAfter(units: readonly Unit[], first: number, end: number): readonly Unit[] {
  const start = at(units, first).tag === 'DET' ? first + 1 : first
  let stop = start
  while (stop < end && /^(?:PROPN|NOUN|ADJ)$/.test(at(units, stop).tag)) stop++
  return stop === end || isComma(at(units, stop)) || at(units, stop).text === '('
    ? units.slice(start, stop)
    : []
}

const wordOf = ({ text }: Unit): string => text.replace(/\.$/, '')

/** Those who are described with the noun, or one that it can mean, and with all of its marks. */
function describedAs({ document, mentions }: Context, { noun, marks, placed }: Wording): Entity[] {
  const { lexicon } = document
  const nouns = [noun, ...(lexicon.widerNouns.get(noun) ?? [])]
  const found = nouns.map((each) =>
    mentions.describedAs(each).map((entity) => ({ entity, noun: each })),
  )
  // `the company` may be the one that is called so or another firm; a senator is no other lawmaker.
  const bearers = lexicon.institutions.has(noun)
    ? found.flat()
    : (found.find((those) => those.length > 0) ?? [])
  const described = bearers
    .filter(({ entity, noun: own }) => {
      const words = entity.descriptions.get(own) ?? new Set()
      const told = lexicon.kinship.get(own) ?? lexicon.roles.get(own)
      const other = told === 'male' ? 'female' : told === 'female' ? 'male' : undefined
      if (other !== undefined && entity.gender === other) return false
      return marks.every((mark) => isDescribed(document, words, mark, placed))
    })
    .map(({ entity }) => entity)
  return [...new Set(described)]
}

/**
 * `the Norlandish minister` of whom the text only says that she is a minister: the only one, of whom no
 * other country is told.
 */
function onlyHolder(
  { document, mentions }: Context,
  { noun, marks, placed }: Wording,
): Entity | undefined {
  const [only, another] = mentions.describedAs(noun)
  const isName = (word: string): boolean =>
    hasCapital(word) && !document.lexicon.titles.has(word.toLowerCase())
  if (only === undefined || another !== undefined || placed || !marks.every(isName))
    return undefined
  return [...(only.descriptions.get(noun) ?? [])].some(isName) ? undefined : only
}

/** Whether a word stands in a description, itself or as the name of the place that it is made from. */
function isDescribed(
  { lexicon }: Document,
  words: ReadonlySet<string>,
  mark: string,
  exact: boolean,
): boolean {
  const lower = mark.toLowerCase()
  const told = [...words].map((word) => word.toLowerCase())
  if (told.includes(lower)) return true
  if (exact) return false
  const stated = [...lexicon.nationalities].find(([word]) => word.toLowerCase() === lower)
  if (stated !== undefined) return told.includes(stated[1].toLowerCase())
  return told.some((word) => word.length > 5 && lower.startsWith(word.slice(0, -2)))
}
