/**
 * What the files of an article or a quote that was taken out hold: each says so in its own format, and
 * none has the words.
 */
import type { RetiredArticle, RetiredQuote } from '../archive/types.ts'
import { annotationsPath, articlePath, quotePath } from '../archive/urls.ts'
import { site } from '../site.config.ts'
import type { Addresses } from './addresses.ts'
import type { AnnotationPage } from './data/web-annotations.ts'
import { formatDay } from './days.ts'
import { escapeXml } from './text-safety.ts'

/**
 * What became of it, in two sentences.
 *
 * @example farewellOf('article', { date: '2031-05-06', reason: 'It was invented.' })
 * // 'This article was taken out on 6 May 2031. Why: It was invented.'
 */
const farewellOf = (
  what: 'article' | 'quote',
  { date, reason }: Pick<RetiredArticle, 'date' | 'reason'>,
): string => `This ${what} was taken out on ${formatDay(date)}. Why: ${reason}`

/** In the place of its plain text. @example retiredText(article, addresses) // 'This article was taken out …\n' */
export const retiredText = (article: RetiredArticle, addresses: Addresses): string =>
  `${farewellOf('article', article)}\n${addresses.of(articlePath(article.slug))}\n`

/**
 * In the place of its annotations: a page of a collection that has none, and is called why.
 *
 * @example retiredAnnotations(article, addresses).items // []
 */
export function retiredAnnotations(article: RetiredArticle, addresses: Addresses): AnnotationPage {
  const id = addresses.of(annotationsPath(article.slug))
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    partOf: {
      id: `${id}#collection`,
      type: 'AnnotationCollection',
      label: farewellOf('article', article),
      total: 0,
    },
    items: [],
  }
}

/**
 * In the place of its oEmbed: whoever embeds the quote anew shows that it was taken out.
 *
 * @example retiredOEmbed(quote, addresses).title // 'This quote was taken out'
 */
export const retiredOEmbed = (quote: RetiredQuote, addresses: Addresses) => ({
  version: '1.0',
  type: 'rich',
  title: 'This quote was taken out',
  provider_name: site.name,
  provider_url: addresses.of('/'),
  html: `<p>${escapeXml(farewellOf('quote', quote))} <a href="${escapeXml(addresses.of(quotePath(quote.id)))}">${escapeXml(site.name)}</a></p>`,
  width: 600,
  height: null,
})
