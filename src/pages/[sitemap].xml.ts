import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { getArchive } from '../archive/content.ts'
import { addresses } from '../components/addresses.ts'
import { sitemapFiles, sitemapPages } from '../publish/sitemap.ts'

export const getStaticPaths = (async () =>
  sitemapFiles(sitemapPages(await getArchive()), addresses).map(({ name, content }) => ({
    params: { sitemap: name },
    props: { content },
  }))) satisfies GetStaticPaths

/** The sitemap; none where the site’s host is not known. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.content)
