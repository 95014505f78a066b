import { createHash } from 'node:crypto'
import type { Archive } from '../../archive/types.ts'
import { manifestFile, searchFiles, type Files } from '../../browser/search/index/shards/write.ts'
import { buildSearchIndex } from '../../publish/search-index.ts'
import { toScriptJson } from '../../publish/text-safety.ts'

const written = new WeakMap<Archive, Files>()

const hash = (content: string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12)

/**
 * The files of an archive's search index, by their addresses below `/search/`; written once.
 *
 * @example searchFilesOf(archive).get('index.json') // '{"form":"whole","file":"0a1b2c3d4e5f.json"}'
 */
export function searchFilesOf(archive: Archive): Files {
  const known = written.get(archive)
  if (known) return known
  const files = searchFiles(buildSearchIndex(archive, import.meta.env.BASE_URL), hash)
  written.set(archive, files)
  return files
}

/**
 * The index's manifest for a script element of the pages that search: they bring it with them, which
 * saves a round trip.
 *
 * @example openingOf(archive) // '{"form":"whole","file":"0a1b2c3d4e5f.json"}'
 */
export function openingOf(archive: Archive): string {
  const manifest = searchFilesOf(archive).get(manifestFile)
  return manifest === undefined ? 'null' : toScriptJson(JSON.parse(manifest) as object)
}
