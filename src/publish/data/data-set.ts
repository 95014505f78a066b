import type { Archive, Article } from '../../archive/types.ts'
import { annotationsPath, articleTextPath } from '../../archive/urls.ts'
import type { Addresses } from '../addresses.ts'
import { toJson, wellFormed } from '../text-safety.ts'
import { quotesCsv, quotesJsonl, type DataFile } from './data-files.ts'
import { annotationPage } from './web-annotations.ts'

/** Paths of the files that hold the whole archive. */
export const dataPaths = {
  jsonl: '/data/quotes.jsonl',
  csv: '/data/quotes.csv',
  manifest: '/data/manifest.json',
} as const

/**
 * Every data file of the site but the manifest, which lists them.
 *
 * @example dataSet(archive, addresses)[0].path // '/data/quotes.jsonl'
 */
export function dataSet(archive: Archive, addresses: Addresses): DataFile[] {
  return [
    { path: dataPaths.jsonl, type: 'application/jsonl', content: quotesJsonl(archive, addresses) },
    { path: dataPaths.csv, type: 'text/csv', content: quotesCsv(archive, addresses) },
    ...archive.articles.flatMap((article) => [
      annotationFile(article, archive, addresses),
      textFile(article),
    ]),
  ]
}

/** An article's quotes as Web Annotations. @example annotationFile(article, archive, addresses).type // 'application/ld+json' */
export const annotationFile = (
  article: Article,
  archive: Archive,
  addresses: Addresses,
): DataFile => ({
  path: annotationsPath(article.slug),
  type: 'application/ld+json',
  content: `${toJson(annotationPage(article, archive, addresses), 1)}\n`,
})

/** An article's words, in which annotations count their places. @example textFile(article).type // 'text/plain' */
export const textFile = ({ slug, text }: Pick<Article, 'slug' | 'text'>): DataFile => ({
  path: articleTextPath(slug),
  type: 'text/plain',
  content: wellFormed(text),
})
