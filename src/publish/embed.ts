/** A quote for other people's pages, https://oembed.com/: plain HTML that runs nothing and asks nobody. */
import { isImagined } from '../archive/imagined.ts'
import type { QuoteRecord } from '../archive/types.ts'
import { articlePath, quotePath } from '../archive/urls.ts'
import { doubtOf } from '../markdown/labels.ts'
import { site } from '../site.config.ts'
import type { Addresses } from './addresses.ts'
import { formatDay } from './days.ts'
import { attributionOf, quoteTitle, wordsOf } from './describe.ts'
import { escapeXml } from './text-safety.ts'

/**
 * HTML to paste into a page.
 *
 * @example embedHtml(quote, addresses) // '<blockquote cite="https://…/q/q1/" lang="en" dir="auto"><p>…</p></blockquote><p>…</p>'
 */
export function embedHtml(quote: QuoteRecord, addresses: Addresses): string {
  const address = escapeXml(addresses.of(quotePath(quote.id)))
  const own = ` lang="${escapeXml(quote.language)}" dir="auto"`
  const article = escapeXml(addresses.of(articlePath(quote.article)))
  const doubt = doubtOf(quote)
  const whose = [attributionOf(quote), ...(doubt === null ? [] : [doubt])].join(', ')
  const how = isImagined(quote) ? '' : manner[quote.kind]
  const by = `${escapeXml(whose)}, ${how}in <a href="${article}"${own}>${escapeXml(quote.articleTitle)}</a>`
  const day = `<a href="${address}"><time datetime="${quote.date}">${formatDay(quote.date)}</time></a>`
  return `<blockquote cite="${address}"${own}><p>${escapeXml(wordsOf(quote))}</p></blockquote><p>${by}, ${escapeXml(site.name)}, ${day}</p>`
}

/** How the words are those of whoever said them, where a frame for a quotation would promise too much. */
const manner = { direct: '', mixed: 'partly quoted, ', indirect: 'reported, ' } as const

/**
 * What an oEmbed consumer reads at a quote's page. Its height is null, since
 * nobody knows how much room the words will take.
 *
 * @example oEmbed(quote, addresses).type // 'rich'
 */
export const oEmbed = (quote: QuoteRecord, addresses: Addresses) => ({
  version: '1.0',
  type: 'rich',
  title: quoteTitle(quote),
  author_name: attributionOf(quote),
  provider_name: site.name,
  provider_url: addresses.of('/'),
  html: embedHtml(quote, addresses),
  width: 600,
  height: null,
})
