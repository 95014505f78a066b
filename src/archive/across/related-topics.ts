import { compare } from '../compare.ts'
import type { QuoteRecord, TopicLink } from '../types.ts'

/** A topic that is spoken about together with another. */
export interface RelatedTopic extends TopicLink {
  /** Quotes about both. */
  readonly quotes: number
  /** Articles whose quotes are about both. */
  readonly articles: number
}

/**
 * The topics that a topic is spoken about with, most articles first: in one breath, or in one article.
 *
 * @param own the topic's quotes
 * @param all every quote of the archive
 *
 * @example relatedTopics('fishing-rights', own, all)[0].name // 'Harbours'
 */
export function relatedTopics(
  id: string,
  own: readonly QuoteRecord[],
  all: readonly QuoteRecord[],
): RelatedTopic[] {
  const articles = new Set(own.map(({ article }) => article))
  const related = new Map<string, { link: TopicLink; quotes: number; articles: Set<string> }>()
  for (const { article, topics, force } of all) {
    if (!articles.has(article) || force === 'hypothetical') continue
    const both = topics.some((topic) => topic.id === id)
    for (const link of topics) {
      if (link.id === id) continue
      const entry = related.get(link.id) ?? { link, quotes: 0, articles: new Set() }
      entry.articles.add(article)
      if (both) entry.quotes += 1
      related.set(link.id, entry)
    }
  }
  return [...related.values()]
    .map(({ link, quotes, articles: shared }) => ({ ...link, quotes, articles: shared.size }))
    .sort((a, b) => b.articles - a.articles || b.quotes - a.quotes || compare(a.id, b.id))
}
