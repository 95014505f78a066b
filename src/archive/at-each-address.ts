import type { Archive, Article, QuoteRecord } from './types.ts'

/**
 * Each slug under which an article can be asked for, that of today and those that it was published under.
 *
 * @example atEachSlug(archive).map(({ slug }) => slug) // ['westhaven', 'harbour']
 */
export function atEachSlug({
  articles,
  movedArticles,
}: Pick<Archive, 'articles' | 'movedArticles'>): { slug: string; article: Article }[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  return [
    ...articles.map((article) => ({ slug: article.slug, article })),
    ...movedArticles.flatMap(({ slug, to }) => {
      const article = bySlug.get(to)
      return article ? [{ slug, article }] : []
    }),
  ]
}

/**
 * Each id under which a quote can be asked for, its own and those that lead to it.
 *
 * @example atEachId(archive).map(({ id }) => id) // ['qa2b3c4d5e6', 'qz7y6x5w4v3']
 */
export function atEachId({
  quotes,
  aliases,
}: Pick<Archive, 'quotes' | 'aliases'>): { id: string; quote: QuoteRecord }[] {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]))
  return [
    ...quotes.map((quote) => ({ id: quote.id, quote })),
    ...aliases.flatMap(({ id, of }) => {
      const quote = byId.get(of)
      return quote ? [{ id, quote }] : []
    }),
  ]
}
