import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

/** A site that is being served. */
export interface Site {
  /** Its address, without a slash at the end: `http://127.0.0.1:41234`. */
  readonly origin: string
  readonly close: () => Promise<void>
}

/**
 * Serves a folder on a free port the way any host of files does: files, `index.html` for folders,
 * `404.html` for what is not there, and nothing else.
 *
 * @example const { origin, close } = await serve('dist')
 */
export async function serve(folder: string): Promise<Site> {
  const files = sirv(folder, { extensions: ['html'] })
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      createReadStream(join(folder, '404.html'))
        .on('error', () => response.end())
        .pipe(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}
