/** What the search page says, as text. */
import type { Band, BandName, FacetName, Failure } from '../messages.ts'

/**
 * How many of something.
 *
 * @example count(1, 'quote') // '1 quote'
 * @example count(2000, 'quote') // '2,000 quotes'
 */
export function count(number: number, thing: string): string {
  return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`
}

/**
 * The heading of a band.
 *
 * @param one whether it was asked for one word
 *
 * @example bandTitle('phrase', false) // 'Exact phrase'
 */
export function bandTitle(name: BandName, one: boolean): string {
  const titles: Record<BandName, string> = {
    listed: 'Quotes',
    phrase: one ? 'Exact word' : 'Exact phrase',
    all: one ? 'Word, speaker, topic or article' : 'All words',
    prefix: one ? 'Words that begin so' : 'All words, the last one unfinished',
    close: 'Close to',
    imagined: 'Imagined, said by nobody',
  }
  return titles[name]
}

/**
 * How much a speaker said, or is said on a topic. Who is only imagined to speak has no quotes.
 *
 * @example onRecord(0) // 'nothing on record'
 * @example onRecord(2) // '2 quotes'
 */
export const onRecord = (quotes: number): string =>
  quotes === 0 ? 'nothing on record' : count(quotes, 'quote')

/** What a facet is called. */
export const facetTitles: Readonly<Record<FacetName, string>> = {
  speaker: 'Speaker',
  topic: 'Topic',
  kind: 'Kind',
  force: 'Said how',
  year: 'Year',
  article: 'Article',
}

/** How much of a band is not shown. @example leftOver(band) // 12 */
export const leftOver = ({ total, hits }: Band): number => total - hits.length

/** A day for reading. @example dayOf('2031-03-02') // '2 March 2031' */
export function dayOf(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  )
}

/** Why there is no answer. @example failureText({ kind: 'slow' }) // 'That took longer than a second …' */
export const failureText = ({ kind }: Failure): string =>
  kind === 'slow'
    ? 'That took longer than a second and was stopped. Fewer words may do.'
    : 'A part of the index did not arrive. The network may be gone.'

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Texts as one would list them in a sentence. @example list(['3 quotes', '1 speaker']) // '3 quotes and 1 speaker' */
export const list = (parts: readonly string[]): string => conjunction.format(parts)

/**
 * The same for parts that are no texts, such as links.
 *
 * @example listed([ada, bo, cleo]) // [ada, ', ', bo, ' and ', cleo]
 */
export const listed = <Part>(parts: readonly Part[]): (Part | string)[] =>
  conjunction
    .formatToParts(parts.map((_, place) => String(place)))
    .map(({ type, value }) => (type === 'element' ? (parts[Number(value)] ?? value) : value))
