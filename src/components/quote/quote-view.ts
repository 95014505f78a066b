import { isImagined } from '../../archive/imagined.ts'
import type { ListedKind } from '../../archive/lists.ts'
import { roleOn } from '../../archive/roles.ts'
import type { Article, QuoteRecord, SpeakerRecord } from '../../archive/types.ts'
import { doubtOf, forceLabels, kindLabels } from '../../markdown/labels.ts'
import { joinNames } from '../../markdown/names.ts'
import { attributionOf, quoteTitle } from '../../publish/describe.ts'
import { formatDay } from '../format.ts'

export { attributionOf as attribution, quoteTitle as titleOf }

const wordsAs: Readonly<Record<QuoteRecord['kind'], string>> = {
  direct: 'Direct quote',
  indirect: 'Reported words',
  mixed: 'Partly quoted words',
}

/** What reported words do, where they are no plain statement. */
const deeds: Readonly<Partial<Record<QuoteRecord['force'], string>>> = {
  asked: 'question',
  demanded: 'demand',
  denied: 'denial',
  warned: 'warning',
  promised: 'promise',
  threatened: 'threat',
}

/**
 * What a quote is, whose and of when. Of reported words it says what they do, since they alone may not tell.
 *
 * @example headingOf(quote) // 'Direct quote of Ada Example, 14 January 2022'
 * @example headingOf(denied) // 'Reported denial by Ada Example, 14 January 2022'
 */
export function headingOf(quote: QuoteRecord): string {
  const names = joinNames(quote.speakers)
  const deed = quote.kind === 'indirect' ? deeds[quote.force] : undefined
  const words = isImagined(quote) ? 'Imagined words' : wordsAs[quote.kind]
  const what = deed === undefined ? words : `Reported ${deed}`
  const whose = names === '' ? '' : ` ${deed === undefined ? 'of' : 'by'} ${names}`
  return `${what}${whose}, ${formatDay(quote.date)}`
}

/** A piece of a quote's surroundings. */
export interface Piece {
  readonly text: string
  /** True for the quote's own words. */
  readonly quoted: boolean
}

/**
 * A quote where it stands: the words before it, its parts, what stands between them, the words after.
 * An ellipsis shows where the article goes on within the paragraph.
 *
 * @example piecesOf(quote, article).map(({ text }) => text) // ['Ada said: ', '“Not now.”']
 */
export function piecesOf(
  quote: Pick<QuoteRecord, 'id' | 'before' | 'after'>,
  { text, analysis, quoteIds }: Pick<Article, 'text' | 'analysis' | 'quoteIds'>,
): Piece[] {
  const content = analysis.quotes[quoteIds.indexOf(quote.id)]?.content ?? []
  const from = (content[0]?.start ?? 0) - quote.before.length
  const to = (content.at(-1)?.end ?? 0) + quote.after.length
  const pieces = content.flatMap(({ start, end }, index): Piece[] => [
    { text: text.slice(content[index - 1]?.end ?? from, start), quoted: false },
    { text: text.slice(start, end), quoted: true },
  ])
  const goesOn = (at: number): boolean => at > 0 && at < text.length && text[at] !== '\n'
  return [
    { text: goesOn(from - 1) ? '… ' : '', quoted: false },
    ...pieces,
    { text: quote.after + (goesOn(to) ? ' …' : ''), quoted: false },
  ].filter((piece) => piece.text !== '')
}

/**
 * The role that a quote's speaker held when the article appeared; null where there are several
 * speakers or none.
 *
 * @example roleOf(quote, archive.speakers) // 'Foreign Minister'
 */
export function roleOf(
  { speakers, date }: Pick<QuoteRecord, 'speakers' | 'date'>,
  records: readonly SpeakerRecord[],
): string | null {
  const [only, ...others] = speakers
  if (only === undefined || others.length > 0) return null
  const record = records.find(({ id }) => id === only.id)
  return record === undefined ? null : roleOn(record.roles, date)
}

/**
 * What a list says of a quote beyond its words: nothing where it is plainly quoted and surely given, or
 * where nobody said it, since it was then not reported either.
 *
 * @example labelsOf(reported) // ['Reported', 'denied']
 */
export function labelsOf(quote: Pick<QuoteRecord, 'kind' | 'force' | 'confidence'>): string[] {
  const { kind, force } = quote
  if (isImagined(quote)) return []
  return [
    kind === 'direct' ? null : kindLabels[kind],
    force === 'stated' ? null : forceLabels[force],
    doubtOf(quote),
  ].filter((label) => label !== null)
}

/** What readers see of {@link ListedKind}, as the name of a list. */
export const kindTitles: Readonly<Record<ListedKind, string>> = {
  direct: 'Direct quotes',
  mixed: 'Partly quoted',
  indirect: 'Reported, not quoted',
  imagined: 'Imagined, said by nobody',
}
