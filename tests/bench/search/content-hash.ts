import { createHash } from 'node:crypto'

/** Names a file after its content. @example contentHash('tide') // twelve hexadecimal digits */
export const contentHash = (content: string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12)
