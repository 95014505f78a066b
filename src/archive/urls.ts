/**
 * The one place that knows addresses. Each function gives a path below the site's base, with a
 * leading and a trailing slash; {@link withBase} puts the base in front of it.
 */

/** @example articlePath('a-summit') // '/articles/a-summit/' */
export const articlePath = (slug: string): string => `/articles/${slug}/`

/** @example quotePath('q1a2b3c4d5e') // '/q/q1a2b3c4d5e/' */
export const quotePath = (id: string): string => `/q/${id}/`

/** A quote for other people's pages. @example oEmbedPath('q1a2b3c4d5e') // '/q/q1a2b3c4d5e/oembed.json' */
export const oEmbedPath = (id: string): string => `${quotePath(id)}oembed.json`

/** The place of a quote in its article. @example quotePlace('a-summit', 'q1') // '/articles/a-summit/#q1' */
export const quotePlace = (slug: string, id: string): string => `${articlePath(slug)}#${id}`

/** @example speakerPath('ada-example') // '/speakers/ada-example/' */
export const speakerPath = (id: string): string => `/speakers/${id}/`

/** @example topicPath('fishing-rights') // '/topics/fishing-rights/' */
export const topicPath = (id: string): string => `/topics/${id}/`

/** The list of all quotes. */
export const quotesPath = '/quotes/'

/**
 * A page of a list; the first has the path of the list.
 *
 * @example pagePath('/quotes/', 2) // '/quotes/2/'
 */
export const pagePath = (list: string, number: number): string =>
  number === 1 ? list : `${list}${number}/`

/** The quotes of a kind. @example quotesOfKindPath('direct') // '/quotes/kind/direct/' */
export const quotesOfKindPath = (kind: string): string => `/quotes/kind/${kind}/`

/** The list of a speaker's quotes. @example quotesOfSpeakerPath('ada-example') // '/quotes/speaker/ada-example/' */
export const quotesOfSpeakerPath = (id: string): string => `/quotes/speaker/${id}/`

/** The list of quotes on a topic. @example quotesOnTopicPath('fishing-rights') // '/quotes/topic/fishing-rights/' */
export const quotesOnTopicPath = (id: string): string => `/quotes/topic/${id}/`

/** The quotes of a month. @example quotesOfMonthPath('2022-01') // '/quotes/month/2022-01/' */
export const quotesOfMonthPath = (month: string): string => `${monthsPath}${month}/`

/** All months that have quotes; only where they are too many to stand beside a list. */
export const monthsPath = '/quotes/month/'

/** Where quotes are searched. @example searchPath // '/search/' */
export const searchPath = '/search/'

/** Whether the words of a sentence were said. @example checkPath // '/check/' */
export const checkPath = '/check/'

/** The service worker. At the top, since it serves only what lies below it. @example offlinePath // '/offline.js' */
export const offlinePath = '/offline.js'

/** The quotes of all articles, side by side. @example archivePath // '/archive/' */
export const archivePath = '/archive/'

/** Pages that are there whatever is published. */
export const fixedPages = [
  '/',
  '/articles/',
  quotesPath,
  '/speakers/',
  '/topics/',
  archivePath,
  searchPath,
  checkPath,
  '/method/',
  '/data/',
]

/** Quotes that stand in several articles, page by page. @example wordingsPath(2) // '/archive/wordings/2/' */
export const wordingsPath = (page = 1): string => pagePath(`${archivePath}wordings/`, page)

/** The feed of a page. @example feedPath('/speakers/ada-example/', 'xml') // '/speakers/ada-example/feed.xml' */
export const feedPath = (page: string, format: 'xml' | 'json'): string => `${page}feed.${format}`

/** The picture that stands for a page where it is shared. @example cardPath('/q/q1/') // '/cards/q/q1.png' */
export const cardPath = (page: string): string =>
  page === '/' ? '/cards/front.png' : `/cards${page.slice(0, -1)}.png`

/** An article's plain text. @example articleTextPath('a-summit') // '/articles/a-summit/text.txt' */
export const articleTextPath = (slug: string): string => `${articlePath(slug)}text.txt`

/** An article's quotes as Web Annotations. @example annotationsPath('a-summit') // '/articles/a-summit/annotations.jsonld' */
export const annotationsPath = (slug: string): string => `${articlePath(slug)}annotations.jsonld`

/**
 * Puts the site's base in front of a path.
 *
 * @example withBase('/news/', '/q/q1/') // '/news/q/q1/'
 * @example withBase('news', '/q/q1/') // '/news/q/q1/'
 * @example withBase('/', '/q/q1/') // '/q/q1/'
 */
export function withBase(base: string, path: string): string {
  const folders = base.split('/').filter((folder) => folder !== '')
  return folders.map((folder) => `/${folder}`).join('') + path
}
