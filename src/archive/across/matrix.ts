import type { Archive } from '../types.ts'

/** Who speaks about what: a row for each speaker, a column for each topic. */
export interface Matrix {
  readonly topics: readonly {
    readonly id: string
    readonly name: string
    readonly quotes: number
  }[]
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    /** Quotes about any of the topics of {@link topics}. */
    readonly quotes: number
    /** Quotes for each topic, in the order of {@link topics}. */
    readonly cells: readonly number[]
  }[]
}

/**
 * The speakers with the most quotes against the topics with the most; speakers and topics that share no
 * quote are left out. What nobody said does not count.
 *
 * @example matrixOf(archive, { speakers: 12, topics: 8 }).rows[0].cells // [4, 0, 1]
 */
export function matrixOf(
  archive: Pick<Archive, 'speakers' | 'topics'>,
  most: { readonly speakers: number; readonly topics: number },
): Matrix {
  const topics = archive.topics
    .map(({ id, name, quotes }) => ({
      id,
      name,
      quotes: quotes.filter(({ speakers }) => speakers.length > 0).length,
    }))
    .filter(({ quotes }) => quotes > 0)
    .sort((a, b) => b.quotes - a.quotes)
    .slice(0, most.topics)
  const rows = archive.speakers
    .map(({ id, name, quotes }) => {
      const counts = new Map<string, number>()
      for (const { topics: about } of quotes)
        for (const { id: topic } of about) counts.set(topic, (counts.get(topic) ?? 0) + 1)
      const touching = quotes.filter(({ topics: about }) =>
        about.some((topic) => topics.some((column) => column.id === topic.id)),
      )
      const cells = topics.map((topic) => counts.get(topic.id) ?? 0)
      return { id, name, quotes: touching.length, cells }
    })
    .filter(({ quotes }) => quotes > 0)
    .sort((a, b) => b.quotes - a.quotes)
    .slice(0, most.speakers)
  // A topic on which only others speak would be an empty column.
  const filled = topics.map((_, index) => rows.some(({ cells }) => (cells[index] ?? 0) > 0))
  return {
    topics: topics.filter((_, index) => filled[index]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => filled[index]) })),
  }
}
