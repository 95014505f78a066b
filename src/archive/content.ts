import { getCollection } from 'astro:content'
import { buildArchive } from './archive.ts'
import { ledgerOf } from './permalinks/ledger.ts'
import type { Archive } from './types.ts'

let built: Promise<Archive> | undefined

/**
 * The archive of this build. It is put together once a build; in `dev` for each request, so that a
 * changed file shows.
 *
 * @example const { articles } = await getArchive()
 */
export function getArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return readArchive()
  built ??= readArchive()
  return built
}

async function readArchive(): Promise<Archive> {
  const [articles, speakers, topics, lines] = await Promise.all([
    getCollection('articles'),
    getCollection('speakers'),
    getCollection('topics'),
    getCollection('permalinks'),
  ])
  return buildArchive({
    articles: articles.map(({ data }) => data.article),
    speakers: speakers.map(({ data }) => data),
    topics: topics.map(({ data }) => data),
    ledger: ledgerOf(lines.map(({ data }) => data).sort((a, b) => a.number - b.number)),
  })
}
