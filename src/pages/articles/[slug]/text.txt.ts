import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { getArchive } from '../../../archive/content.ts'
import { textFile } from '../../../publish/data-set.ts'

export const getStaticPaths = (async () => {
  const { articles } = await getArchive()
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }))
}) satisfies GetStaticPaths

/** The article’s words, which annotations count their places in. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(textFile(props.article).content)
