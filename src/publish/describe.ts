/** How quotes are put into words, in pages and wherever else they go. */
import { whose } from '../analysis/whose.ts'
import { isImagined } from '../archive/imagined.ts'
import { openingWords } from '../archive/opening-words.ts'
import type { Article, QuoteRecord, SpeakerRecord } from '../archive/types.ts'
import { asToldBy } from '../markdown/labels.ts'
import { capitalised, joinNames } from '../markdown/names.ts'

/**
 * A quote's words in one line. Each part is as it stands in the article; an ellipsis is put between
 * parts.
 *
 * @example wordsOf({ parts: ['“We tried', 'and we failed.”'] }) // '“We tried … and we failed.”'
 */
export const wordsOf = ({ parts }: Pick<QuoteRecord, 'parts'>): string => parts.join(' … ')

/**
 * Who a quote is given to. What nobody said is never given to anybody.
 *
 * @example attributionOf(quote) // 'Ada Example'
 * @example attributionOf(unnamed) // 'A guard, not named'
 * @example attributionOf(passedOn) // 'Ada Example, as told by Bo Sample'
 */
export function attributionOf(
  quote: Pick<QuoteRecord, 'force' | 'speakers' | 'source' | 'toldBy'>,
): string {
  const names = joinNames(quote.speakers)
  const by = whose(quote, names !== '') + names
  return quote.toldBy === undefined || isImagined(quote) ? by : `${by}, ${asToldBy(quote.toldBy)}`
}

/**
 * The two parts of what {@link attributionOf} says: words of the article for a source without a name, and
 * the rest, which is the site’s.
 *
 * @example attributionParts(quote) // { source: '', rest: 'Ada Example' }
 * @example attributionParts(unnamed) // { source: 'A guard', rest: ', not named' }
 */
export function attributionParts(quote: Parameters<typeof attributionOf>[0]): {
  source: string
  rest: string
} {
  const whole = attributionOf(quote)
  const isDescribed = quote.speakers.length === 0 && !isImagined(quote)
  const source = isDescribed ? capitalised(quote.source ?? '') : ''
  return { source, rest: whole.slice(source.length) }
}

/**
 * A title for a quote.
 *
 * @example quoteTitle(quote) // 'Ada Example: “We have run out of patience.”'
 */
export function quoteTitle(quote: QuoteRecord): string {
  const { lead, words } = quoteTitleParts(quote)
  return lead + words
}

/**
 * The two parts of a quote's title, since the second is in the article's language.
 *
 * @example quoteTitleParts(quote) // { lead: 'Ada Example: ', words: '“We have run out of patience.”' }
 */
export function quoteTitleParts(quote: QuoteRecord): { lead: string; words: string } {
  const words = openingWords(quote.parts[0] ?? '', 10)
  if (isImagined(quote)) return { lead: 'Said by nobody: ', words }
  const reported = quote.kind === 'indirect' ? ', reported' : ''
  return { lead: `${attributionOf(quote)}${reported}: `, words }
}

/**
 * Why there is a page of somebody who said nothing; null where something is on record.
 *
 * @example silenceOf(imaginedOnly)
 * // 'Nothing that Ada Example said is on record here. Articles only imagine, expect or doubt that Ada Example says something.'
 */
export function silenceOf({
  name,
  quotes,
  imagined,
}: Pick<SpeakerRecord, 'name' | 'quotes' | 'imagined'>): string | null {
  if (quotes.length > 0) return null
  return imagined.length > 0
    ? `Nothing that ${name} said is on record here. Articles only imagine, expect or doubt that ${name} says something.`
    : `No article on this site quotes ${name} yet.`
}

/** The day an article last changed in a way that readers should know of. @example lastChange(article) // '2022-01-20' */
export const lastChange = ({
  date,
  updated,
  corrections,
}: Pick<Article, 'date' | 'updated' | 'corrections'>): string =>
  [date, updated ?? date, ...corrections.map((correction) => correction.date)].sort().at(-1) ?? date
