import type { APIRoute } from 'astro'
import { getArchive } from '../../archive/content.ts'
import { addresses } from '../../components/addresses.ts'
import { manifest } from '../../publish/data/data-files.ts'
import { dataSet } from '../../publish/data/data-set.ts'

/** Every data file, with its size and SHA-256. */
export const GET: APIRoute = async () =>
  new Response(manifest(dataSet(await getArchive(), addresses), addresses))
