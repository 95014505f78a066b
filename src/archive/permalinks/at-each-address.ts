import type { Archive, Article, QuoteRecord, RetiredArticle, RetiredQuote } from '../types.ts'

/** An article, or what is left of one that was taken out. */
export type ArticleOnce = Article | RetiredArticle

/** A quote, or what is left of one that was taken out. */
export type QuoteOnce = QuoteRecord | RetiredQuote

/** @example isRetiredArticle({ slug: 'island', reason: 'It was invented.', date: '2031-05-06' }) // true */
export const isRetiredArticle = (article: ArticleOnce): article is RetiredArticle =>
  'reason' in article

/** @example isRetiredQuote(quote) // false */
export const isRetiredQuote = (quote: QuoteOnce): quote is RetiredQuote => 'exact' in quote

/**
 * Each slug under which an article can be asked for, those of today and those that were published once,
 * with what to answer.
 *
 * @example atEachSlug(archive).map(({ slug }) => slug) // ['westhaven', 'island', 'harbour']
 */
export function atEachSlug({
  articles,
  retiredArticles,
  movedArticles,
}: Pick<Archive, 'articles' | 'retiredArticles' | 'movedArticles'>): {
  slug: string
  article: ArticleOnce
}[] {
  const own = [...articles, ...retiredArticles].map((article) => ({ slug: article.slug, article }))
  const bySlug = new Map(own.map(({ slug, article }) => [slug, article]))
  return [
    ...own,
    ...movedArticles.flatMap(({ slug, to }) => {
      const article = bySlug.get(to)
      return article ? [{ slug, article }] : []
    }),
  ]
}

/**
 * Each id under which a quote can be asked for, those of today and those that were published once, with
 * what to answer.
 *
 * @example atEachId(archive).map(({ id }) => id) // ['qa2b3c4d5e6', 'qz7y6x5w4v3']
 */
export function atEachId({
  quotes,
  retired,
  aliases,
}: Pick<Archive, 'quotes' | 'retired' | 'aliases'>): { id: string; quote: QuoteOnce }[] {
  const own = [...quotes, ...retired].map((quote) => ({ id: quote.id, quote }))
  const byId = new Map(own.map(({ id, quote }) => [id, quote]))
  return [
    ...own,
    ...aliases.flatMap(({ id, of }) => {
      const quote = byId.get(of)
      return quote ? [{ id, quote }] : []
    }),
  ]
}
