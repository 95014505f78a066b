import { createHash } from 'node:crypto'
import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive } from '../../archive/content.ts'
import { searchFiles } from '../../browser/search/shards/write.ts'
import { buildSearchIndex } from '../../publish/search-index.ts'

interface Props {
  readonly content: string
}

const hash = (content: string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12)

/** The files of the search index, fetched by the search page's worker. */
export const getStaticPaths = (async () => {
  const index = buildSearchIndex(await getArchive(), import.meta.env.BASE_URL)
  return [...searchFiles(index, hash)].map(([file, content]) => ({
    params: { file },
    props: { content },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.content, { headers: { 'content-type': 'application/json' } })
