import { withBase } from '../archive/urls.ts'

/** Turns paths of `src/archive/urls.ts` into addresses for what leaves the site. */
export interface Addresses {
  /** The address of a path: with the host where it is known, else from the root of whatever host. */
  readonly of: (path: string) => string
  /** Whether the host is known. A format that needs one leaves its addresses out when it is not. */
  readonly absolute: boolean
}

/**
 * The addresses of a site.
 *
 * @param site where it is published, undefined while nobody has said so
 * @param base the folder it is published in
 *
 * @example addressesOf('https://example.org', '/news/').of('/q/q1/') // 'https://example.org/news/q/q1/'
 * @example addressesOf(undefined, '/news/').of('/q/q1/') // '/news/q/q1/'
 */
export function addressesOf(site: URL | string | undefined, base: string): Addresses {
  return {
    of: (path) =>
      site === undefined ? withBase(base, path) : new URL(withBase(base, path), site).href,
    absolute: site !== undefined,
  }
}
