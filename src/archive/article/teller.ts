import type { Quote } from '../../analysis/index.ts'
import { joinNames } from '../../markdown/names.ts'
import type { Article, QuoteRecord } from '../types.ts'
import { countWords } from '../words.ts'

/**
 * Who tells that something was said, where the words of somebody else begin with it: names, or, in
 * quotation marks, the words for the one who is not named. No key where the article tells it itself, where
 * somebody tells it of their own words, and where nobody said it.
 *
 * ```
 * Ada Example said that Bo Sample had promised to come.
 *                       ^^^^^^^^^ as told by Ada Example
 * ```
 *
 * @example toldByOf(article, quote) // { toldBy: 'Ada Example' }
 */
export function toldByOf(
  article: Pick<Article, 'text' | 'analysis'>,
  quote: Quote,
): Pick<QuoteRecord, 'toldBy'> {
  const teller = tellerOf(article, quote)
  return teller === null ? {} : { toldBy: teller }
}

function tellerOf(
  { text, analysis: { quotes, speakers } }: Pick<Article, 'text' | 'analysis'>,
  { parent, source, speakers: said, force }: Quote,
): string | null {
  const around = parent === null ? undefined : quotes[parent]
  if (around === undefined || source === null) return null
  if (force === 'hypothetical' || around.force === 'hypothetical') return null
  if (around.speakers.some((id) => said.includes(id))) return null
  const start = around.content[0]?.start ?? 0
  // At most a conjunction stands before: what comes later may be the article's aside.
  if (source.start < start || countWords(text.slice(start, source.start)) > 1) return null
  const names = around.speakers.flatMap((id) => speakers.filter((speaker) => speaker.id === id))
  if (names.length > 0) return joinNames(names)
  if (around.source === null) return null
  return `“${text.slice(around.source.start, around.source.end)}”`
}
