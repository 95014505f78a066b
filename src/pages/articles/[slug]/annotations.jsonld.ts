import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { getArchive } from '../../../archive/content.ts'
import { atEachSlug, isRetiredArticle } from '../../../archive/permalinks/at-each-address.ts'
import { addresses } from '../../../components/addresses.ts'
import { annotationFile } from '../../../publish/data/data-set.ts'
import { retiredAnnotations } from '../../../publish/farewell.ts'
import { toJson } from '../../../publish/text-safety.ts'

export const getStaticPaths = (async () => {
  const archive = await getArchive()
  return atEachSlug(archive).map(({ slug, article }) => ({
    params: { slug },
    props: { article, archive },
  }))
}) satisfies GetStaticPaths

/** The article’s quotes as Web Annotations; none where it was taken out. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(
    isRetiredArticle(props.article)
      ? `${toJson(retiredAnnotations(props.article, addresses), 1)}\n`
      : annotationFile(props.article, props.archive, addresses).content,
  )
