import { createHash } from 'node:crypto'
import type { Analysis } from '../../analysis/index.ts'

/** No file system takes a longer name, and the longest that an id gives is that of its picture. */
const mostBytes = 255 - '.png'.length
/** So many bytes of a longer id stay; a digest of the whole tells it from others that begin so. */
const keptBytes = 200

/**
 * The analysis with ids of speakers that can be names of files: words that are all in capitals can make a
 * name of any length.
 *
 * @example withShortIds(analysis).speakers.map(({ id }) => id) // ['ada-example']
 */
export function withShortIds(analysis: Analysis): Analysis {
  const idOf = (id: string): string => (Buffer.byteLength(id) > mostBytes ? shortened(id) : id)
  return {
    ...analysis,
    speakers: analysis.speakers.map((speaker) => ({ ...speaker, id: idOf(speaker.id) })),
    quotes: analysis.quotes.map((quote) => ({ ...quote, speakers: quote.speakers.map(idOf) })),
  }
}

function shortened(id: string): string {
  // A character that is cut is waited for, and left out.
  const start = new TextDecoder().decode(Buffer.from(id).subarray(0, keptBytes), { stream: true })
  return `${start}-${createHash('sha256').update(id).digest('hex').slice(0, 12)}`
}
