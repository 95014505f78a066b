/** Finds the quotes that have the reader's words, by lists alone. */
import type { Docs, List } from '../index/list.ts'
import { partBreak, type Doc, type Source } from '../index/source.ts'
import { isStop } from '../index/stops.ts'
import type { Found } from './bands.ts'
import {
  docsWithAll,
  docsWithAny,
  order,
  queryWord,
  union,
  weightsOf,
  type QueryWord,
} from './match.ts'
import type { Named } from './names.ts'
import type { Narrowing } from './narrow.ts'
import { phraseDocs, phraseKeys } from './phrase.ts'
import type { Respelling } from './respelt.ts'
import { joinedWords, longerWords, nearWords } from './variants.ts'

/** Of a longer query only the longest words are looked up: they tell most. */
const mostLookedUp = 10
/** With fewer quotes than this that have all words, those close to them are looked for. */
const enough = 10
const mostClose = 20
/** The share of a query's weight that must be in a quote that is close. */
const leastClose = 0.5
/** The share of its pairs that must be there when it has nothing else that is known. */
const leastPaired = 0.3
/** From more quotes than this the function words of a query choose, too, but not more of them. */
const crowd = 36
const mostStops = 3
/** Near spellings of words that the archive has are looked for in short queries only. */
const mostRespelled = 6

/**
 * Finds quotes: those with the words in a row, with all of them, with the last one unfinished, and with
 * most of them or near spellings.
 *
 * @param fill has kind and force of quotes fetched, where the request narrows by them
 *
 * @example (await find(source, 'tide', ['tide'], narrowing, naming, fill, check)).bands[0]?.name // 'phrase'
 */
export async function find(
  source: Source,
  words: string,
  typed: readonly string[],
  narrowing: Narrowing,
  naming: Promise<Named>,
  fill: (docs: Docs, lists: ReadonlyMap<string, List>) => Promise<void>,
  check: () => void,
): Promise<Found> {
  const lists = new Map<string, List>()
  const look = async (keys: readonly string[]): Promise<void> => {
    for (const [key, list] of await source.lists(keys.filter((key) => !lists.has(key))))
      lists.set(key, list)
  }
  const left = async (docs: Docs): Promise<Docs> => {
    await fill(docs, lists)
    return docs.filter(
      (doc) => narrowing.allows(doc) && [...narrowing.choices.values()].every((test) => test(doc)),
    )
  }
  const telling = longest([...new Set(typed.filter((term) => !isStop(term)))])
  await look([...telling, ...phraseKeys(typed, telling)])
  const { size } = source.facts
  const wordOf = (term: string, variants: ReadonlyMap<string, number>): QueryWord =>
    queryWord(term, listed(variants, lists), size)
  const exact = telling.map((term) => wordOf(term, new Map([[term, 1]])))
  const query =
    exact.length > 0 ? exact : [...new Set(typed)].map((term) => wordOf(term, new Map([[term, 1]])))

  const { speakers } = await naming
  const speakerKeys = [...speakers].map((id) => `=s${id}`)
  await look(speakerKeys)
  const nobody = new Set(source.facts.imagined)
  const named = new Set(
    speakerKeys.flatMap((key) => lists.get(key)?.own ?? []).filter((doc) => !nobody.has(doc)),
  )

  const phrase = phraseDocs(typed, lists, telling)
  const pairs = phraseKeys(typed, telling).flatMap((key) => {
    const list = key.includes(' ') ? lists.get(key) : undefined
    return list ? [list] : []
  })
  const inARow = new Set(phrase)
  const all = union([docsWithAll(exact), [...named]]).filter((doc) => !inARow.has(doc))
  const complete = union([phrase, all])
  const completeLeft = await left(complete)
  check()

  const last = typed.at(-1) ?? ''
  // Choices do not bear on this: what the facets counted must be what a choice leaves.
  const free = complete.filter((doc) => narrowing.allows(doc))
  const few = typed.length === 1 && free.length < enough
  const longer =
    (free.length === 0 || few) && !/\s$/u.test(words)
      ? await longerWords(source, last)
      : new Map<string, number>()
  await look([...longer.keys()])
  const longerQuery = [
    ...exact.filter(({ term }) => term !== last),
    ...(longer.size > 0 ? [wordOf(last, longer)] : []),
  ]
  const known = new Set(complete)
  const prefix = longer.size > 0 ? docsWithAll(longerQuery).filter((doc) => !known.has(doc)) : []
  const prefixLeft = await left(prefix)
  check()

  const enoughFound = completeLeft.length + prefixLeft.length >= enough
  const near = enoughFound
    ? new Map<string, ReadonlyMap<string, number>>()
    : await nearOf(source, exact, completeLeft.length + prefixLeft.length === 0)
  const joined = new Map([...near.keys()].map((term) => [term, joinedWords(term, typed)]))
  await look([...near.values(), ...joined.values()].flatMap((variants) => [...variants.keys()]))
  const nearQuery = exact.map(({ term }) =>
    wordOf(term, new Map([[term, 1], ...(near.get(term) ?? []), ...(joined.get(term) ?? [])])),
  )
  const nothingKnown = nearQuery.every(({ variants }) => variants.size === 0)
  for (const doc of prefix) known.add(doc)
  const close = enoughFound
    ? []
    : order(
        (
          await left(
            nothingKnown ? union(pairs.map(({ own }) => own)) : docsWithAny(heaviest(nearQuery)),
          )
        ).filter((doc) => !known.has(doc)),
        nearQuery,
        pairs,
        named,
      )
        .filter(
          ({ covered, paired }) => covered >= leastClose || (nothingKnown && paired >= leastPaired),
        )
        .slice(0, mostClose)
  check()

  const stops = [...new Set(typed.filter(isStop))].slice(0, mostStops)
  // Function words tell little, but from many quotes they choose those that can be read.
  const crowded = phrase.length === 0 && all.length > crowd && stops.length > 0
  const fuller = crowded ? [...query, ...(await stopWords(source, stops))] : query

  return {
    complete: union([complete, prefix]),
    bands: [
      { name: 'phrase', matches: order(phrase, query, pairs, named), words: marking(query, typed) },
      { name: 'all', matches: order(all, fuller, pairs, named), words: marking(query, typed) },
      {
        name: 'prefix',
        matches: order(prefix, longerQuery, pairs, named),
        words: marking(longerQuery, typed),
      },
      { name: 'close', matches: close, words: marking(nearQuery, typed) },
    ],
    lists: new Map([...lists].filter(([key]) => !key.includes(' ') || exact.length === 0)),
    respelled: (docs) => respellings(exact, near, docs),
  }
}

function listed(
  variants: ReadonlyMap<string, number>,
  lists: ReadonlyMap<string, List>,
): QueryWord['variants'] {
  return new Map(
    [...variants].flatMap(([term, worth]) => {
      const list = lists.get(term)
      return list ? [[term, { list, worth }] as const] : []
    }),
  )
}

/** Function words, by lists that are fetched for nothing else. */
async function stopWords(source: Source, stops: readonly string[]): Promise<QueryWord[]> {
  const lists = await source.lists(stops)
  return [...lists].map(([term, list]) =>
    queryWord(term, new Map([[term, { list, worth: 1 }]]), source.facts.size),
  )
}

const longest = (terms: readonly string[]): string[] => {
  const most = [...terms].sort((a, b) => b.length - a.length).slice(0, mostLookedUp)
  return terms.filter((term) => most.includes(term))
}

/** Near spellings of words that the archive does not have; of all words when nothing was found. */
async function nearOf(
  source: Source,
  exact: readonly QueryWord[],
  nothing: boolean,
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const unknown = exact.filter(({ variants }) => variants.size === 0)
  const may = unknown.length > 0 ? unknown : nothing && exact.length <= mostRespelled ? exact : []
  return new Map(
    await Promise.all(may.map(async ({ term }) => [term, await nearWords(source, term)] as const)),
  )
}

/** A quote without any of these words cannot have enough of the query. */
function heaviest(words: readonly QueryWord[]): QueryWord[] {
  const weights = weightsOf(words)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const taken: QueryWord[] = []
  let rest = whole
  const heaviestFirst = words
    .map((word, at) => ({ word, weight: weights[at] ?? 0 }))
    .sort((a, b) => b.weight - a.weight)
  for (const { word, weight } of heaviestFirst) {
    if (rest < leastClose * whole) break
    taken.push(word)
    rest -= weight
  }
  return taken
}

/** Function words are marked, too. */
function marking(query: readonly QueryWord[], typed: readonly string[]): QueryWord[] {
  const known = new Set(query.map(({ term }) => term))
  const others = typed.filter((term) => isStop(term) && !known.has(term))
  return [...query, ...others.map((term) => ({ term, variants: new Map(), weight: 0 }))]
}

/** For words that the archive does not have, the nearest one of a quote that is shown. */
function respellings(
  exact: readonly QueryWord[],
  near: ReadonlyMap<string, ReadonlyMap<string, number>>,
  docs: readonly Doc[],
): Respelling[] {
  const shown = new Set(docs.flatMap(({ terms }) => terms).filter((term) => term !== partBreak))
  return exact.flatMap(({ term, variants }) => {
    if (variants.size > 0) return []
    const taken = [...(near.get(term)?.keys() ?? [])].find((variant) => shown.has(variant))
    return taken === undefined ? [] : [{ typed: term, taken }]
  })
}
