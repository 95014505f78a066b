/** How quotes are put into words, in pages and wherever else they go. */
import { openingWords } from '../archive/opening-words.ts'
import type { Article, QuoteRecord } from '../archive/types.ts'

/** Said by nobody. */
export const isImagined = ({ force }: Pick<QuoteRecord, 'force'>): boolean =>
  force === 'hypothetical'

/**
 * A quote's words in one line. Each part is as it stands in the article; an ellipsis is put between
 * parts.
 *
 * @example wordsOf({ parts: ['“We tried', 'and we failed.”'] }) // '“We tried … and we failed.”'
 */
export const wordsOf = ({ parts }: Pick<QuoteRecord, 'parts'>): string => parts.join(' … ')

/** @example joinNames([{ name: 'A' }, { name: 'B' }, { name: 'C' }]) // 'A, B and C' */
export function joinNames(all: readonly { readonly name: string }[]): string {
  const names = all.map(({ name }) => name)
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/**
 * Who a quote is given to. What nobody said is never given to anybody.
 *
 * @example attributionOf(quote) // 'Ada Example'
 * @example attributionOf(unnamed) // 'A guard, not named'
 */
export function attributionOf(quote: Pick<QuoteRecord, 'force' | 'speakers' | 'source'>): string {
  const names = joinNames(quote.speakers)
  if (isImagined(quote))
    return names === '' ? 'Said by nobody' : `Said by nobody, imagined of ${names}`
  if (names !== '') return names
  if (quote.source === null) return 'Speaker not named'
  return `${quote.source.slice(0, 1).toUpperCase()}${quote.source.slice(1)}, not named`
}

/**
 * A title for a quote.
 *
 * @example quoteTitle(quote) // 'Ada Example: “We have run out of patience.”'
 */
export function quoteTitle(quote: QuoteRecord): string {
  const words = openingWords(quote.parts[0] ?? '', 10)
  if (isImagined(quote)) return `Said by nobody: ${words}`
  const reported = quote.kind === 'indirect' ? ', reported' : ''
  return `${attributionOf(quote)}${reported}: ${words}`
}

/** The day an article last changed in a way that readers should know of. @example lastChange(article) // '2022-01-20' */
export const lastChange = ({
  date,
  updated,
  corrections,
}: Pick<Article, 'date' | 'updated' | 'corrections'>): string =>
  [date, updated ?? date, ...corrections.map((correction) => correction.date)].sort().at(-1) ?? date
