/** Rows as columns: what is alike stands together, which compresses better. */
import type { QuoteRow, SearchIndex } from '../../../../publish/search-index.ts'

/** An index whose quotes are columns. */
export type PackedIndex = Omit<SearchIndex, 'quotes'> & {
  readonly quotes: {
    readonly [Column in keyof QuoteRow & `${number}`]: readonly QuoteRow[Column][]
  }
}

/**
 * Turns the quotes of an index into columns.
 *
 * @example packColumns(index).quotes[0] // ['q1', 'q2']
 */
export function packColumns(index: SearchIndex): PackedIndex {
  const width = index.quotes[0]?.length ?? 0
  const columns = Array.from({ length: width }, (_, column) =>
    index.quotes.map((row) => row[column]),
  )
  return { ...index, quotes: columns as unknown as PackedIndex['quotes'] }
}

/** Turns them back into rows. @example unpackColumns(packColumns(index)) // index */
export function unpackColumns(index: PackedIndex): SearchIndex {
  const columns = Object.values(index.quotes) as readonly (readonly unknown[])[]
  const rows = (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]))
  return { ...index, quotes: rows as unknown as readonly QuoteRow[] }
}
