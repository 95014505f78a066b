import type { Archive } from '../archive/types.ts'
import {
  articlePath,
  quotePath,
  quotesOfSpeakerPath,
  quotesOnTopicPath,
  speakerPath,
  topicPath,
  withBase,
} from '../archive/urls.ts'

/** What is at another address now. */
type Moves = Pick<Archive, 'movedArticles' | 'aliases' | 'movedSpeakers' | 'movedTopics'>

/**
 * The text of a `_redirects` file, as Netlify and Cloudflare Pages read it: a redirect by the host for
 * each address that leads to another. Hosts without it answer with the pages at those addresses.
 *
 * @returns '' where nothing moved
 *
 * @example redirectsOf(archive, '/') // '/articles/old/ /articles/new/ 301\n'
 */
export function redirectsOf(
  { movedArticles, aliases, movedSpeakers, movedTopics }: Moves,
  base: string,
): string {
  const moves = [
    ...movedArticles.map(({ slug, to }) => [articlePath(slug), articlePath(to)] as const),
    ...aliases.map(({ id, of }) => [quotePath(id), quotePath(of)] as const),
    ...[speakerPath, quotesOfSpeakerPath].flatMap((pathOf) =>
      movedSpeakers.map(({ id, to }) => [pathOf(id), pathOf(to)] as const),
    ),
    ...[topicPath, quotesOnTopicPath].flatMap((pathOf) =>
      movedTopics.map(({ id, to }) => [pathOf(id), pathOf(to)] as const),
    ),
  ]
  // Names make addresses in the letters of any script.
  const address = (path: string): string => encodeURI(withBase(base, path))
  return moves.map(([from, to]) => `${address(from)} ${address(to)} 301\n`).join('')
}
