import type { APIRoute } from 'astro'
import { getArchive } from '../archive/content.ts'
import { addresses } from '../components/addresses.ts'
import { siteFeed } from '../publish/feeds/feeds.ts'
import { atom, feedResponse } from '../publish/feeds/formats.ts'

/** The site’s feed as Atom: the newest articles, whole. */
export const GET: APIRoute = async () =>
  feedResponse(siteFeed(await getArchive(), addresses), atom, addresses)
