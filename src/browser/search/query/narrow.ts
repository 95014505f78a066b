/** What a request leaves out: by operators, and by the choices of its facets. */
import { terms } from '../index/fold.ts'
import { docsOf, emptyList, type Docs, type List } from '../index/list.ts'
import { forceOrder, kindOrder, type Facts, type Source, type Tuple } from '../index/source.ts'
import { facetNames, type FacetName, type SearchRequest } from '../messages.ts'
import { union } from './match.ts'
import { idsOf } from './names.ts'
import type { ParsedQuery } from './parse.ts'
import { phraseDocs, phraseKeys } from './phrase.ts'

type Test = (doc: number) => boolean

/** What a request narrows by, as tests of quotes by number. */
export interface Narrowing {
  /** Whether a quote is left by everything that is no facet. */
  readonly allows: Test
  /** For each chosen facet whether it leaves a quote. */
  readonly choices: ReadonlyMap<FacetName, Test>
  /** Keys of lists that hold every quote that operators leave; empty where they name nothing. */
  readonly keys: readonly string[]
  /** First and last number + 1 of the quotes that operators with dates leave; null where there are none. */
  readonly range: readonly [from: number, to: number] | null
}

/**
 * Reads what a request narrows by.
 *
 * @param tupleOf tells kind and force, once they were fetched
 *
 * @example (await narrow(source, request, parseQuery(request.words), tupleOf)).allows(3) // true
 */
export async function narrow(
  source: Source,
  { filters }: SearchRequest,
  parsed: ParsedQuery,
  tupleOf: (doc: number) => Tuple | undefined,
): Promise<Narrowing> {
  const { facts } = source
  const [speakers, topics] = await Promise.all([
    chosen(source, 'speaker', filters.speaker, parsed.speaker),
    chosen(source, 'topic', filters.topic, parsed.topic),
  ])
  const articles = filters.article === null ? null : [keyOf('article', filters.article)]
  const phrases = parsed.phrases.map(terms).filter(({ length }) => length > 0)
  const without = parsed.without.map(terms).filter(({ length }) => length > 0)
  const sets = [articles, ...speakers, ...topics].filter((keys) => keys !== null)
  const lists = await source.lists([
    ...sets.flat(),
    ...[...phrases, ...without].flatMap((phrase) => phraseKeys(phrase)),
  ])
  const inAny = (keys: readonly string[]): Test => {
    const docs = new Set(docsOfKeys(keys, lists))
    return (doc) => docs.has(doc)
  }
  const imagined = new Set(facts.imagined)
  const said: Test = (doc) => filters.kind !== null || !imagined.has(doc)
  const required = phrases.map((phrase) => new Set(phraseDocs(phrase, lists)))
  const excluded = without.map((phrase) => new Set(phraseDocs(phrase, lists)))
  const range = await rangeOf(source, parsed)
  const [pickedSpeaker, typedSpeaker] = speakers.map((keys) => keys && inAny(keys))
  const [pickedTopic, typedTopic] = topics.map((keys) => keys && inAny(keys))
  const choices = new Map<FacetName, Test>()
  for (const name of facetNames) {
    const value = filters[name]
    if (value === null) continue
    const test: Record<FacetName, Test | null | undefined> = {
      // Imagined quotes are no speaker's words: they come only when they are asked for.
      speaker: pickedSpeaker && ((doc) => pickedSpeaker(doc) && said(doc)),
      topic: pickedTopic,
      article: articles && inAny(articles),
      kind: (doc) => kindOf(tupleOf(doc)) === value,
      force: (doc) => forceOrder[tupleOf(doc)?.force ?? -1] === value,
      year: inYear(facts, value),
    }
    choices.set(name, test[name] ?? (() => false))
  }
  return {
    allows: (doc) =>
      required.every((docs) => docs.has(doc)) &&
      !excluded.some((docs) => docs.has(doc)) &&
      (!typedSpeaker || (typedSpeaker(doc) && said(doc))) &&
      (typedTopic?.(doc) ?? true) &&
      (range === null || (doc >= range[0] && doc < range[1])),
    choices,
    keys: speakers[1] ?? topics[1] ?? [],
    range,
  }
}

/** A kind, or imagined. @example kindOf({ kind: 0, force: 0, speakers: [], topics: [] }) // 'direct' */
export const kindOf = (tuple: Tuple | undefined): string | undefined =>
  tuple &&
  (forceOrder[tuple.force] === 'hypothetical' ? 'imagined' : (kindOrder[tuple.kind] ?? undefined))

/** The key of a choice's list; a year has none. @example keyOf('speaker', 'ada') // '=sada' */
export const keyOf = (name: Exclude<FacetName, 'year'>, value: string): string =>
  `=${name.charAt(0)}${value}`

/** All quotes of some keys. @example docsOfKeys(['=sada-example'], lists) // [3, 4] */
export const docsOfKeys = (keys: readonly string[], lists: ReadonlyMap<string, List>): Docs =>
  union(keys.map((key) => docsOf(lists.get(key) ?? emptyList)))

/** The keys of what is picked from a list, and of what an operator says; null where there is none. */
async function chosen(
  source: Source,
  type: 'speaker' | 'topic',
  picked: string | null,
  typed: string | null,
): Promise<readonly [string[] | null, string[] | null]> {
  const keys = (ids: readonly string[]): string[] => ids.map((id) => keyOf(type, id))
  return [
    picked === null ? null : keys([picked]),
    typed === null ? null : keys(await idsOf(source, type, typed)),
  ]
}

async function rangeOf(
  source: Source,
  { before, after }: ParsedQuery,
): Promise<readonly [number, number] | null> {
  if (before === null && after === null) return null
  const days = await source.days()
  const first = (date: string): number =>
    days.find(([day]) => day >= date)?.[1] ?? source.facts.size
  return [after === null ? 0 : first(after), before === null ? source.facts.size : first(before)]
}

function yearRange({ years, size }: Facts, year: string): readonly [number, number] {
  const at = years.findIndex(([one]) => one === year)
  return at < 0 ? [0, 0] : [years[at]?.[1] ?? 0, years[at + 1]?.[1] ?? size]
}

function inYear(facts: Facts, year: string): Test {
  const [from, to] = yearRange(facts, year)
  return (doc) => doc >= from && doc < to
}
