/** What facets count, fetched for the quotes that were found. */
import { docsOf, indexIn, type Docs, type List } from './list.ts'
import type { Source, Tuple } from './source.ts'

/** Kind, force, speakers and topics of quotes, as far as they were asked for. */
export interface TupleBox {
  readonly get: (doc: number) => Tuple | undefined
  /** Has them fetched for some quotes, by those of the lists that hold them; short lists first. */
  readonly fill: (docs: Docs, lists: ReadonlyMap<string, List>) => Promise<void>
}

/**
 * An empty box.
 *
 * @example
 * const box = tupleBox(source)
 * await box.fill([3, 8], lists)
 * box.get(8) // { kind: 0, force: 2, speakers: [17], topics: [] }
 */
export function tupleBox(source: Source): TupleBox {
  const known = new Map<number, Tuple>()
  return {
    get: (doc) => known.get(doc),
    fill: async (docs, lists) => {
      let missing = new Set(docs.filter((doc) => !known.has(doc)))
      const bySize = [...lists]
        .map(([key, list]) => ({ key, docs: docsOf(list) }))
        .sort((a, b) => a.docs.length - b.docs.length)
      const wanted: typeof bySize = []
      for (const list of bySize) {
        const left = new Set([...missing].filter((doc) => indexIn(list.docs, doc) < 0))
        if (left.size < missing.size) wanted.push(list)
        missing = left
        if (missing.size === 0) break
      }
      await Promise.all(
        wanted.map(async ({ key, docs: own }) => {
          const tuples = await source.tuples(key)
          for (const [place, doc] of own.entries()) {
            const tuple = tuples[place]
            if (tuple) known.set(doc, tuple)
          }
        }),
      )
    },
  }
}
