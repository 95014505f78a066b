import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A network between the server and the browser. */
export interface Network {
  /** Milliseconds until an answer begins. */
  readonly latency: number
  /** Bytes a millisecond, shared by all answers; more than any machine has for none. */
  readonly rate: number
}

export const fourG: Network = { latency: 60, rate: 9_000_000 / 8 / 1000 }
export const noNetwork: Network = { latency: 0, rate: Infinity }

/** A server, and what it sent since it was last asked. */
export interface BenchServer {
  readonly origin: string
  readonly use: (network: Network) => void
  readonly sent: () => { readonly bytes: number; readonly requests: number }
  readonly close: () => void
}

/** A file's content by its path, or null. */
export type ReadFile = (path: string) => Buffer | string | null

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
}
/** Of each answer, for its headers: HTTP/2 sends few. */
const headerBytes = 60

/**
 * Serves files as a host does, over HTTP/2 and compressed, behind a network that can be slowed down.
 *
 * @param counts whether a path is a part of what is measured
 */
export function serveSlowly(
  read: ReadFile,
  counts: (path: string) => boolean,
): Promise<BenchServer> {
  const server = createSecureServer(certificate())
  const compressed = new Map<string, Buffer>()
  let network = noNetwork
  let bytes = 0
  let requests = 0
  let free = 0
  server.on('stream', (stream, headers) => {
    const path = decodeURI((headers[':path'] ?? '/').split('?')[0] ?? '/').slice(1)
    const content = compressed.get(path) ?? compress(read(path))
    if (content === null) {
      stream.respond({ ':status': 404 })
      stream.end()
      return
    }
    if (compressed.size < 1000) compressed.set(path, content)
    if (counts(path)) {
      bytes += content.length + headerBytes
      requests += 1
    }
    const now = performance.now()
    free = Math.max(now + network.latency, free) + content.length / network.rate
    setTimeout(() => {
      if (stream.destroyed) return
      stream.respond({
        ':status': 200,
        'content-type':
          types[path === '' ? 'html' : (path.split('.').at(-1) ?? '')] ??
          'application/octet-stream',
        'content-encoding': 'gzip',
        'cache-control': 'no-store',
        // Without these a page may not measure its memory.
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      })
      stream.end(content)
    }, free - now)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
        use: (next) => {
          network = next
        },
        sent: () => {
          const sent = { bytes, requests }
          bytes = 0
          requests = 0
          return sent
        },
        close: () => {
          server.close()
        },
      })
    })
  })
}

const compress = (content: Buffer | string | null): Buffer | null =>
  content === null ? null : gzipSync(content)

/** Browsers speak HTTP/2 only over TLS. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const options = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=bench',
  ]
  execFileSync('openssl', [...options, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  const pair = { key: readFileSync(key), cert: readFileSync(cert) }
  rmSync(folder, { recursive: true })
  return pair
}
