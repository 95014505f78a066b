import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive } from '../../archive/content.ts'
import { searchFilesOf } from '../../components/frame/search-files.ts'

interface Props {
  readonly content: string
}

/** The files of the search index, fetched by the search page's worker. */
export const getStaticPaths = (async () =>
  [...searchFilesOf(await getArchive())].map(([file, content]) => ({
    params: { file },
    props: { content },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.content, { headers: { 'content-type': 'application/json' } })
