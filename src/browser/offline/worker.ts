/**
 * Keeps what a reader has seen, so that it answers without a network too: pages as they were last
 * fetched, and files whose names change with their content for good. A page always comes from the
 * network where there is one, so nothing old sticks.
 */
import { clientsClaim } from 'workbox-core'
import type { WorkboxPlugin } from 'workbox-core/types.js'
import { ExpirationPlugin } from 'workbox-expiration'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'

/** What is used of a service worker's world. */
declare const self: {
  readonly registration: { readonly scope: string }
  readonly skipWaiting: () => Promise<void>
}

/** After this, a page that was kept is better than waiting for a new one. */
const patience = 5
const mostPages = 200
const mostFiles = 1000

const base = new URL(self.registration.scope).pathname

const isOurs = ({ origin, pathname }: URL): boolean =>
  origin === location.origin && pathname.startsWith(base)

/** What leads to the files of the search index, under one name for ever. */
const isManifest = (path: string): boolean => path === `${base}search/index.json`

/** Such a name belongs to one content only. @example isHashed('/assets/page.Bx3kT9aQ.css') // true */
const isHashed = (path: string): boolean =>
  path.startsWith(`${base}assets/`) ||
  (path.startsWith(`${base}search/`) && path.endsWith('.json') && !isManifest(path))

/** The oldest go first, and all of them when the browser runs out of room. */
const atMost = (maxEntries: number): WorkboxPlugin =>
  new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }) as WorkboxPlugin

registerRoute(
  ({ url }) => isOurs(url) && isHashed(url.pathname),
  new CacheFirst({
    cacheName: 'files',
    plugins: [atMost(mostFiles)],
  }),
)

registerRoute(
  ({ url, request }) =>
    isOurs(url) &&
    (request.mode === 'navigate' || url.pathname.endsWith('/') || isManifest(url.pathname)),
  new NetworkFirst({
    cacheName: 'pages',
    networkTimeoutSeconds: patience,
    plugins: [
      // A page of files is the same whatever stands after the question mark.
      { cacheKeyWillBeUsed: ({ request }) => Promise.resolve(withoutQuery(request.url)) },
      atMost(mostPages),
    ],
  }),
)

const withoutQuery = (address: string): string => {
  const { origin, pathname } = new URL(address)
  return origin + pathname
}

void self.skipWaiting()
clientsClaim()
