import type { Article } from '../types.ts'

const known = new WeakMap<readonly Article[], ReadonlyMap<string, Article>>()

/**
 * The articles of an archive by their slugs. It is made once, however many pages ask for it.
 *
 * @example articleIndex(archive.articles).get('a-summit')?.title // 'A summit ends'
 */
export function articleIndex(articles: readonly Article[]): ReadonlyMap<string, Article> {
  const made = known.get(articles)
  if (made !== undefined) return made
  const index = new Map(articles.map((article) => [article.slug, article]))
  known.set(articles, index)
  return index
}
