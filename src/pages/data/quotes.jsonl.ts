import type { APIRoute } from 'astro'
import { getArchive } from '../../archive/content.ts'
import { addresses } from '../../components/addresses.ts'
import { quotesJsonl } from '../../publish/data/data-files.ts'

/** Every quote, one a line. */
export const GET: APIRoute = async () => new Response(quotesJsonl(await getArchive(), addresses))
