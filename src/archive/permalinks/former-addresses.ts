import { compare } from '../compare.ts'
import type {
  Archive,
  Article,
  MovedArticle,
  QuoteAlias,
  RetiredArticle,
  RetiredQuote,
} from '../types.ts'
import type { Ledger } from './ledger.ts'

/** The parts of the archive that are about addresses of the past. */
export type FormerAddresses = Pick<
  Archive,
  'aliases' | 'retired' | 'movedArticles' | 'retiredArticles'
>

/**
 * Every published address that is no article's and no quote's now, and what to answer at it.
 *
 * @example formerAddresses(ledger, articles).movedArticles // [{ slug: 'old-name', to: 'a-summit' }]
 */
export function formerAddresses(ledger: Ledger, articles: readonly Article[]): FormerAddresses {
  const byUid = new Map(articles.map((article) => [article.uid, article]))
  const aliases: QuoteAlias[] = []
  const retired: RetiredQuote[] = []
  for (const { line } of ledger.quotes.values()) {
    const article = byUid.get(line.uid)
    if (line.state === 'alias') aliases.push(quoteAlias(line, article))
    else if (line.state === 'gone') retired.push(retiredQuote(line, article))
  }
  const movedArticles: MovedArticle[] = []
  const retiredArticles: RetiredArticle[] = []
  for (const { line, slugs } of ledger.articles.values()) {
    const to = byUid.get(line.uid)?.slug ?? line.slug
    movedArticles.push(...slugs.flatMap((slug) => (slug === to ? [] : { slug, to })))
    if (line.state === 'gone')
      retiredArticles.push({ slug: line.slug, reason: line.reason, date: line.date })
  }
  return {
    aliases: aliases.sort((a, b) => compare(a.id, b.id)),
    retired: retired.sort((a, b) => compare(a.id, b.id)),
    movedArticles: movedArticles.sort((a, b) => compare(a.slug, b.slug)),
    retiredArticles: retiredArticles.sort((a, b) => compare(a.slug, b.slug)),
  }
}

const quoteAlias = (
  { id, of, exact }: Pick<QuoteAlias, 'id' | 'of' | 'exact'>,
  article: Article | undefined,
): QuoteAlias => ({ id, of, exact, language: article?.language ?? null })

function retiredQuote(
  { id, exact, reason, date }: Pick<RetiredQuote, 'id' | 'exact' | 'reason' | 'date'>,
  article: Article | undefined,
): RetiredQuote {
  return {
    id,
    exact,
    article: article?.slug ?? null,
    articleTitle: article?.title ?? null,
    language: article?.language ?? null,
    reason,
    date,
  }
}
