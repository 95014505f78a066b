import type { Archive, QuoteRecord } from '../types.ts'

/**
 * What others say of each speaker: the quotes whose words name them, by the speaker's id. Words of their
 * own are not about them, nor are words that nobody said.
 *
 * @example saidAbout(archive).get('ada-example') // quotes of others, newest first
 */
export function saidAbout({
  articles,
  quotes,
}: Pick<Archive, 'articles' | 'quotes'>): Map<string, QuoteRecord[]> {
  const records = new Map(quotes.map((quote) => [quote.id, quote]))
  const about = new Map<string, QuoteRecord[]>()
  for (const { analysis, quoteIds } of articles) {
    for (const [index, { content, speakers, force }] of analysis.quotes.entries()) {
      const record = records.get(quoteIds[index] ?? '')
      if (record === undefined || force === 'hypothetical') continue
      for (const { id, mentions } of analysis.speakers) {
        if (speakers.includes(id)) continue
        const isNamed = content.some(({ start, end }) =>
          mentions.some((mention) => start <= mention.start && mention.end <= end),
        )
        if (!isNamed) continue
        const known = about.get(id)
        if (known === undefined) about.set(id, [record])
        else known.push(record)
      }
    }
  }
  return about
}
