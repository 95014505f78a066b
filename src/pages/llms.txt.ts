import type { APIRoute } from 'astro'
import { getArchive } from '../archive/content.ts'
import { addresses } from '../components/addresses.ts'
import { llmsTxt } from '../publish/for-machines.ts'

export const GET: APIRoute = async () => new Response(llmsTxt(await getArchive(), addresses))
