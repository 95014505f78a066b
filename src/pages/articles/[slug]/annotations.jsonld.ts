import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { atEachSlug } from '../../../archive/at-each-address.ts'
import { getArchive } from '../../../archive/content.ts'
import { addresses } from '../../../components/addresses.ts'
import { annotationFile } from '../../../publish/data-set.ts'

export const getStaticPaths = (async () => {
  const archive = await getArchive()
  return atEachSlug(archive).map(({ slug, article }) => ({
    params: { slug },
    props: { article, archive },
  }))
}) satisfies GetStaticPaths

/** The article’s quotes as Web Annotations. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(annotationFile(props.article, props.archive, addresses).content)
