import type { APIRoute } from 'astro'
import { addresses } from '../components/addresses.ts'
import { robotsTxt } from '../publish/for-machines.ts'

export const GET: APIRoute = () => new Response(robotsTxt(addresses))
