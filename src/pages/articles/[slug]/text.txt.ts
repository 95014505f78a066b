import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { getArchive } from '../../../archive/content.ts'
import { atEachSlug, isRetiredArticle } from '../../../archive/permalinks/at-each-address.ts'
import { addresses } from '../../../components/addresses.ts'
import { textFile } from '../../../publish/data/data-set.ts'
import { retiredText } from '../../../publish/farewell.ts'

export const getStaticPaths = (async () =>
  atEachSlug(await getArchive()).map(({ slug, article }) => ({
    params: { slug },
    props: { article },
  }))) satisfies GetStaticPaths

/** The article’s words, which annotations count their places in; or that it was taken out. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(
    isRetiredArticle(props.article)
      ? retiredText(props.article, addresses)
      : textFile(props.article).content,
  )
