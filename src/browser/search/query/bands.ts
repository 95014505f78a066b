/** From what was found to what is shown of it. */
import type { Docs, List } from '../index/list.ts'
import type { Doc, Source } from '../index/source.ts'
import { isStop } from '../index/stops.ts'
import type { Band, BandName, SearchRequest } from '../messages.ts'
import { describe } from './describe.ts'
import type { Hits } from './highlight.ts'
import type { Match, QueryWord } from './match.ts'
import { rank } from './rank.ts'
import type { Respelling } from './respelt.ts'

/** Quotes of one band, best first as far as lists tell, and the words that led to them. */
export interface FoundBand {
  readonly name: BandName
  readonly matches: readonly Match[]
  readonly words: readonly QueryWord[]
}

/** What was found, before any quote is read. */
export interface Found {
  /** Quotes that have all words, before choices: what facets count. */
  readonly complete: Docs
  /** In the order to show them. Choices are applied. */
  readonly bands: readonly FoundBand[]
  /** Lists that hold every quote found. */
  readonly lists: ReadonlyMap<string, List>
  /** What was taken for words that the archive does not have, given the close quotes shown. */
  readonly respelled: (docs: readonly Doc[]) => readonly Respelling[]
}

/** Bands to show, the quotes in them, and whether none is left to fetch. */
export interface Shown {
  readonly shown: Band[]
  readonly docs: readonly Doc[]
  readonly final: boolean
}

/** So many of a band are read closely, whatever is shown. */
const mostRanked = 36
/** Of bands below the first only some are read, until more are asked for. */
const laterShare = 4

/**
 * Prepares to show what was found; what it returns fetches the quotes, or does with those there are.
 *
 * @example const { shown } = await bandsOf(source, found, ['tide'], request, () => true, check)(true)
 */
export function bandsOf(
  source: Source,
  found: Found,
  typed: readonly string[],
  { limit, sort }: SearchRequest,
  leaves: (doc: number) => boolean,
  check: () => void,
): (fetching: boolean) => Promise<Shown> {
  const bands = apart(found, source, leaves)
  const wanted = bands.map(({ matches }, at) => {
    const newest = sort === 'date' ? [...matches].sort((a, b) => b.doc - a.doc) : matches
    const most = at === 0 ? Math.max(mostRanked, limit) : Math.ceil(limit / laterShare)
    return newest.slice(0, most)
  })
  return async (fetching) => {
    const numbers = [...new Set(wanted.flat().map(({ doc }) => doc))]
    const fetched = fetching ? await source.quotes(numbers) : new Map<number, Doc>()
    check()
    const read = (doc: number): Doc | undefined => fetched.get(doc) ?? source.have(doc)
    let final = fetching
    const docs: Doc[] = []
    const shown = bands.map(({ name, matches, words }, at): Band => {
      const there = (wanted[at] ?? []).flatMap((match) => {
        const doc = read(match.doc)
        return doc ? [{ match, doc }] : []
      })
      final &&= there.length === (wanted[at]?.length ?? 0)
      const ranked =
        sort === 'date' || words.length === 0 || there.length < 2
          ? there.map(({ doc }) => doc)
          : [
              ...rank(there.slice(0, mostRanked), typed, words),
              ...there.slice(mostRanked).map(({ doc }) => doc),
            ]
      docs.push(...ranked)
      const hits = hitsOf(words)
      return {
        name,
        total: matches.length,
        hits: ranked.slice(0, limit).map((doc) => describe(source.facts, doc, hits)),
      }
    })
    return { shown, docs, final }
  }
}

/** Bands with quotes; imagined ones leave theirs for the last. */
function apart({ bands }: Found, { facts }: Source, leaves: (doc: number) => boolean): FoundBand[] {
  const imagined = new Set(facts.imagined)
  const left = bands.map(({ name, matches, words }) => ({
    name,
    matches: matches.filter(({ doc }) => leaves(doc)),
    words,
  }))
  const said = left.map((band) => ({
    ...band,
    matches: band.matches.filter(({ doc }) => !imagined.has(doc)),
  }))
  const nobody: FoundBand = {
    name: 'imagined',
    matches: left.flatMap(({ matches }) => matches.filter(({ doc }) => imagined.has(doc))),
    words:
      left.findLast(({ matches }) => matches.some(({ doc }) => imagined.has(doc)))?.words ?? [],
  }
  return [...said, nobody].filter(({ matches }) => matches.length > 0)
}

/** What to mark: function words only beside others, unless nothing else was asked for. */
function hitsOf(query: readonly QueryWord[]): Hits {
  const wanted = [...new Set(query.flatMap(({ term, variants }) => [term, ...variants.keys()]))]
  const weak =
    query.length === 1 || query.every(({ term }) => isStop(term)) ? [] : wanted.filter(isStop)
  return { strong: new Set(wanted.filter((term) => !weak.includes(term))), weak: new Set(weak) }
}
