import { formerAddresses } from '../archive/permalinks/former-addresses.ts'
import type { Ledger } from '../archive/permalinks/ledger.ts'
import type { Article } from '../archive/types.ts'
import { articlePath, quotePath, withBase } from '../archive/urls.ts'

/**
 * The text of a `_redirects` file, as Netlify and Cloudflare Pages read it: a redirect by the host for
 * each address that leads to another. Hosts without it answer with the pages at those addresses.
 *
 * @returns '' where nothing moved
 *
 * @example redirectsOf(ledger, articles, '/') // '/articles/old/ /articles/new/ 301\n'
 */
export function redirectsOf(ledger: Ledger, articles: readonly Article[], base: string): string {
  const { aliases, movedArticles } = formerAddresses(ledger, articles)
  const moves = [
    ...movedArticles.map(({ slug, to }) => [articlePath(slug), articlePath(to)] as const),
    ...aliases.map(({ id, of }) => [quotePath(id), quotePath(of)] as const),
  ]
  return moves.map(([from, to]) => `${withBase(base, from)} ${withBase(base, to)} 301\n`).join('')
}
