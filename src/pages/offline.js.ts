import type { APIRoute } from 'astro'
import worker from '../browser/offline/worker.ts?worker&url'

/**
 * The service worker, at the top of the site: it may only serve what lies below its own address. It
 * changes when its script does.
 */
export const GET: APIRoute = () =>
  new Response(`importScripts(${JSON.stringify(worker)})\n`, {
    headers: { 'content-type': 'text/javascript' },
  })
