/** How many quotes each further choice would leave. */
import type { Docs } from '../index/list.ts'
import {
  forceOrder,
  kindOrder,
  type Doc,
  type Facts,
  type NameRow,
  type Source,
  type Tuple,
} from '../index/source.ts'
import { facetNames, type Facet, type FacetName, type Filters } from '../messages.ts'
import { docsOfKeys, keyOf, kindOf, type Narrowing } from './narrow.ts'

const mostValues = 10

type Counts = Map<string, number>

/**
 * Counts the facets of the quotes that were found, each without its own choice.
 *
 * @param found all quotes that have the words, before choices
 * @param shown quotes that are there: their articles are offered
 *
 * @example await countFacets(source, [3, 8], narrowing, box.get, [doc], filters)
 */
export async function countFacets(
  source: Source,
  found: Docs,
  narrowing: Narrowing,
  tupleOf: (doc: number) => Tuple | undefined,
  shown: readonly Doc[],
  filters: Filters,
): Promise<Facet[]> {
  const left = leftBy(found, narrowing)
  const names = await namesFor(source, left, tupleOf)
  const values: Record<FacetName, Map<string, readonly [label: string, count: number]>> = {
    speaker: named('speaker', names, countNumbers(left.speaker, tupleOf, 'speakers')),
    topic: named('topic', names, countNumbers(left.topic, tupleOf, 'topics')),
    kind: labelled(
      count(left.kind, (doc) => kindOf(tupleOf(doc))),
      (kind) => kindLabel(source.facts, kind),
    ),
    force: labelled(
      count(left.force, (doc) => saidForce(tupleOf(doc))),
      (force) => forceLabel(source.facts, force),
    ),
    year: labelled(
      count(left.year, (doc) => yearOf(source.facts, doc)),
      (year) => year,
    ),
    article: articlesOf(left.article, shown),
  }
  const facets = await Promise.all(
    facetNames.map(async (name): Promise<Facet> => {
      const chosen = filters[name]
      const all = [...values[name]].map(([value, [label, total]]) => ({
        value,
        label,
        count: total,
      }))
      const ordered = all.sort((a, b) =>
        name === 'year'
          ? b.value.localeCompare(a.value)
          : b.count - a.count || (a.value < b.value ? -1 : 1),
      )
      const most = ordered.slice(0, name === 'year' ? undefined : mostValues)
      if (chosen === null || most.some(({ value }) => value === chosen))
        return { name, values: most }
      const total = left[name].filter((doc) => narrowing.choices.get(name)?.(doc)).length
      const own = { value: chosen, label: await labelOf(source, name, chosen), count: total }
      return { name, values: [...most, own] }
    }),
  )
  return facets.filter(({ values: { length } }) => length > 0)
}

/** What a choice is called, by a quote of it where the archive has one. */
async function labelOf(source: Source, name: FacetName, value: string): Promise<string> {
  if (name === 'year') return value
  if (name === 'kind') return kindLabel(source.facts, value)
  if (name === 'force') return forceLabel(source.facts, value)
  const key = keyOf(name, value)
  const [first = -1] = docsOfKeys([key], await source.lists([key]))
  const doc = (await source.quotes(first < 0 ? [] : [first])).get(first)
  const rows = { speaker: doc?.speakers, topic: doc?.topics, article: doc && [doc.article] }[name]
  return rows?.find(([id]) => id === value)?.[1] ?? value
}

const kindLabel = ({ labels }: Facts, kind: string): string =>
  kind === 'imagined'
    ? 'Imagined'
    : (kindOrder.flatMap((one) => (one === kind ? labels.kinds[one] : []))[0] ?? kind)

const forceLabel = ({ labels }: Facts, force: string): string =>
  forceOrder.flatMap((one) => (one === force ? labels.forces[one] : []))[0] ?? force

/** For each facet the quotes that all other choices leave. */
function leftBy(found: Docs, { allows, choices }: Narrowing): Record<FacetName, number[]> {
  const left: Record<FacetName, number[]> = {
    speaker: [],
    topic: [],
    kind: [],
    force: [],
    year: [],
    article: [],
  }
  for (const doc of found) {
    if (!allows(doc)) continue
    const against = [...choices].flatMap(([name, leaves]) => (leaves(doc) ? [] : [name]))
    if (against.length > 1) continue
    for (const name of against.length === 0 ? facetNames : against) left[name].push(doc)
  }
  return left
}

function count(docs: Docs, value: (doc: number) => string | undefined): Counts {
  const counts: Counts = new Map()
  for (const doc of docs) {
    const own = value(doc)
    if (own !== undefined) counts.set(own, (counts.get(own) ?? 0) + 1)
  }
  return counts
}

/** The names counted most. Nobody said imagined quotes: they count for no speaker. */
function countNumbers(
  docs: Docs,
  tupleOf: (doc: number) => Tuple | undefined,
  of: 'speakers' | 'topics',
): Map<number, number> {
  const counts = new Map<number, number>()
  for (const doc of docs) {
    const tuple = tupleOf(doc)
    if (!tuple || (of === 'speakers' && kindOf(tuple) === 'imagined')) continue
    for (const number of tuple[of]) counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return new Map(best.slice(0, mostValues))
}

async function namesFor(
  source: Source,
  left: Readonly<Record<FacetName, Docs>>,
  tupleOf: (doc: number) => Tuple | undefined,
): Promise<ReadonlyMap<number, NameRow>> {
  const numbers = [
    ...countNumbers(left.speaker, tupleOf, 'speakers').keys(),
    ...countNumbers(left.topic, tupleOf, 'topics').keys(),
  ]
  return source.names([...new Set(numbers)].sort((a, b) => a - b))
}

function named(
  type: NameRow[0],
  names: ReadonlyMap<number, NameRow>,
  counts: ReadonlyMap<number, number>,
): Map<string, readonly [string, number]> {
  return new Map(
    [...counts].flatMap(([number, total]) => {
      const row = names.get(number)
      return row?.[0] === type ? [[row[1], [row[2], total]] as const] : []
    }),
  )
}

const labelled = (
  counts: Counts,
  label: (value: string) => string,
): Map<string, readonly [string, number]> =>
  new Map([...counts].map(([value, total]) => [value, [label(value), total]]))

/**
 * Articles of the quotes that are there; how many of the quotes found each has. Quotes that are only close
 * to the words are not counted, and articles that have no others are left out.
 */
function articlesOf(left: Docs, shown: readonly Doc[]): Map<string, readonly [string, number]> {
  return new Map(
    shown.flatMap(({ article: [slug, title], run: [first, size] }) => {
      const total = left.filter((doc) => doc >= first && doc < first + size).length
      return total === 0 ? [] : [[slug, [title, total]] as const]
    }),
  )
}

const saidForce = (tuple: Tuple | undefined): string | undefined => {
  const force = tuple && forceOrder[tuple.force]
  return force === 'hypothetical' ? undefined : force
}

function yearOf({ years }: Facts, doc: number): string | undefined {
  return years.findLast(([, first]) => first <= doc)?.[0]
}
