/**
 * What search engines and other machines read in a page: JSON-LD in the terms of https://schema.org.
 * Only what stands in quotation marks throughout is a Quotation, since its words are the speaker's.
 * Words that the article reports or mixes with its own are a Claim, and what nobody said is neither.
 * There is no ClaimReview: this site says who said what, not whether it is true.
 */
import type {
  AnalysisNewsArticle,
  BreadcrumbList,
  Claim,
  CorrectionComment,
  Graph,
  IdReference,
  Quotation,
  Thing,
} from 'schema-dts'
import { articleIndex } from '../archive/across/article-index.ts'
import { quoteIndex } from '../archive/across/quote-index.ts'
import { isImagined } from '../archive/imagined.ts'
import type { Archive, Article, QuoteRecord, SpeakerRecord, TopicRecord } from '../archive/types.ts'
import { articlePath, cardPath, quotePath, speakerPath, topicPath } from '../archive/urls.ts'
import { site } from '../site.config.ts'
import type { Addresses } from './addresses.ts'
import { isCollective } from './citations/name-parts.ts'
import { lastChange, quoteTitle, wordsOf } from './describe.ts'
import { speakerId, speakerNode } from './json-ld-speakers.ts'
import { webAddress } from './text-safety.ts'

export type { Graph }

/**
 * The front page: the site, its publisher and its search.
 *
 * @example frontJsonLd(addresses)['@graph'].length // 2
 */
export function frontJsonLd(addresses: Addresses): Graph {
  return graphOf([
    {
      '@type': 'WebSite',
      '@id': websiteId(addresses),
      url: addresses.of('/'),
      name: site.name,
      description: site.tagline,
      inLanguage: site.language,
      publisher: { '@id': publisherId(addresses) },
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${addresses.of('/search/')}?q={search_term_string}`,
        },
        // https://schema.org/docs/actions.html#part-4: how an action names what it needs.
        ...{ 'query-input': 'required name=search_term_string' },
      },
    },
    publisherNode(addresses),
  ])
}

/**
 * An article with its quotes, whom it quotes, and its corrections.
 *
 * @example articleJsonLd(article, archive, addresses)['@graph'][0] // { '@type': 'AnalysisNewsArticle', … }
 */
export function articleJsonLd(article: Article, archive: Archive, addresses: Addresses): Graph {
  const quotes = quoteIndex(archive.quotes).byArticle.get(article.slug) ?? []
  const said = quotes.filter((quote) => !isImagined(quote))
  const quoted = new Set(said.flatMap(({ speakers }) => speakers.map(({ id }) => id)))
  const topics = new Set(article.analysis.topics.map(({ id }) => id))
  return graphOf([
    {
      ...newsArticle(article, addresses),
      about: archive.topics
        .filter(({ id }) => topics.has(id))
        .map(({ id, name }) => ({
          '@type': 'Thing' as const,
          '@id': addresses.of(topicPath(id)),
          name,
        })),
      hasPart: said.map((quote) => quoteNode(quote, article, addresses)),
    },
    ...archive.speakers
      .filter(({ id }) => quoted.has(id))
      .map((speaker) => speakerNode(speaker, addresses)),
    publisherNode(addresses),
    breadcrumbs(addresses, [[article.title, articlePath(article.slug)]]),
  ])
}

/**
 * A quote's page. What nobody said is a page and nothing more.
 *
 * @example quoteJsonLd(quote, archive, addresses)['@graph'][0] // { '@type': 'Quotation', … }
 */
export function quoteJsonLd(quote: QuoteRecord, archive: Archive, addresses: Addresses): Graph {
  const trail = breadcrumbs(addresses, [
    [quote.articleTitle, articlePath(quote.article)],
    [quoteTitle(quote), quotePath(quote.id)],
  ])
  const article = articleIndex(archive.articles).get(quote.article)
  if (article === undefined || isImagined(quote)) return graphOf([trail])
  const speakers = new Set(quote.speakers.map(({ id }) => id))
  return graphOf([
    quoteNode(quote, article, addresses),
    newsArticle(article, addresses),
    ...archive.speakers
      .filter(({ id }) => speakers.has(id))
      .map((speaker) => speakerNode(speaker, addresses)),
    publisherNode(addresses),
    trail,
  ])
}

/**
 * A speaker's page.
 *
 * @example speakerJsonLd(speaker, addresses)['@graph'][0] // { '@type': 'ProfilePage', … }
 */
export function speakerJsonLd(speaker: SpeakerRecord, addresses: Addresses): Graph {
  const path = speakerPath(speaker.id)
  return graphOf([
    {
      '@type': 'ProfilePage',
      '@id': addresses.of(path),
      url: addresses.of(path),
      name: speaker.name,
      isPartOf: { '@id': websiteId(addresses) },
      mainEntity: { '@id': speakerId(speaker.id, addresses) },
    },
    speakerNode(speaker, addresses),
    breadcrumbs(addresses, [
      ['Speakers', '/speakers/'],
      [speaker.name, path],
    ]),
  ])
}

/**
 * A topic's page.
 *
 * @example topicJsonLd(topic, addresses)['@graph'][0] // { '@type': 'CollectionPage', … }
 */
export function topicJsonLd(topic: TopicRecord, addresses: Addresses): Graph {
  const path = topicPath(topic.id)
  return graphOf([
    {
      '@type': 'CollectionPage',
      '@id': addresses.of(path),
      url: addresses.of(path),
      name: topic.name,
      keywords: [...topic.keywords],
      isPartOf: { '@id': websiteId(addresses) },
      hasPart: topic.quotes
        .filter((quote) => !isImagined(quote))
        .map(({ id }) => ({ '@id': addresses.of(quotePath(id)) })),
    },
    breadcrumbs(addresses, [
      ['Topics', '/topics/'],
      [topic.name, path],
    ]),
  ])
}

const graphOf = (things: readonly Thing[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': things,
})

const websiteId = (addresses: Addresses): string => `${addresses.of('/')}#website`
const publisherId = (addresses: Addresses): string => `${addresses.of('/')}#publisher`

const publisherNode = (addresses: Addresses): Thing => ({
  '@type': 'NewsMediaOrganization',
  '@id': publisherId(addresses),
  name: site.name,
  url: addresses.of('/'),
})

function newsArticle(article: Article, addresses: Addresses): AnalysisNewsArticle & object {
  const path = articlePath(article.slug)
  const origin = webAddress(article.origin?.url ?? '')
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': addresses.of(path),
    url: addresses.of(path),
    headline: article.title,
    description: article.summary,
    datePublished: article.date,
    dateModified: lastChange(article),
    inLanguage: article.language,
    wordCount: article.words,
    image: addresses.of(cardPath(path)),
    isPartOf: { '@id': websiteId(addresses) },
    publisher: { '@id': publisherId(addresses) },
    ...(article.author === null
      ? {}
      : { author: { '@type': authorType(article.author), name: article.author } }),
    ...(origin === null ? {} : { isBasedOn: origin }),
    correction: article.corrections.map(({ date, text }): CorrectionComment => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text,
    })),
  }
}

const authorType = (author: string): 'Organization' | 'Person' =>
  isCollective(author) ? 'Organization' : 'Person'

function quoteNode(quote: QuoteRecord, article: Article, addresses: Addresses): Quotation | Claim {
  const common = {
    '@id': addresses.of(quotePath(quote.id)),
    url: addresses.of(quotePath(quote.id)),
    text: wordsOf(quote),
    inLanguage: article.language,
    datePublished: quote.date,
    isPartOf: { '@id': addresses.of(articlePath(article.slug)) },
  }
  const speakers = quote.speakers.map(({ id }): IdReference => ({
    '@id': speakerId(id, addresses),
  }))
  if (quote.kind === 'direct')
    return { '@type': 'Quotation', ...common, spokenByCharacter: speakers }
  return {
    '@type': 'Claim',
    ...common,
    author: speakers,
    appearance: { '@id': addresses.of(articlePath(article.slug)) },
    // Whose reading of the article it is that these words report somebody's.
    claimInterpreter: { '@id': publisherId(addresses) },
  }
}

/** The way to a page, https://schema.org/BreadcrumbList. */
function breadcrumbs(
  addresses: Addresses,
  trail: readonly (readonly [name: string, path: string])[],
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [[site.name, '/'] as const, ...trail].map(([name, path], index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: addresses.of(path),
    })),
  }
}
