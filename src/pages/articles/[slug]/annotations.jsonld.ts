import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { getArchive } from '../../../archive/content.ts'
import { addresses } from '../../../components/addresses.ts'
import { annotationFile } from '../../../publish/data-set.ts'

export const getStaticPaths = (async () => {
  const archive = await getArchive()
  return archive.articles.map((article) => ({
    params: { slug: article.slug },
    props: { article, archive },
  }))
}) satisfies GetStaticPaths

/** The article’s quotes as Web Annotations. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(annotationFile(props.article, props.archive, addresses).content)
