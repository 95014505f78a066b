import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { atEachSlug } from '../../../archive/at-each-address.ts'
import { getArchive } from '../../../archive/content.ts'
import { textFile } from '../../../publish/data-set.ts'

export const getStaticPaths = (async () =>
  atEachSlug(await getArchive()).map(({ slug, article }) => ({
    params: { slug },
    props: { article },
  }))) satisfies GetStaticPaths

/** The article’s words, which annotations count their places in. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(textFile(props.article).content)
