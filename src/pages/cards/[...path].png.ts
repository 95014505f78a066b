import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { getArchive } from '../../archive/content.ts'
import { cardsOf } from '../../publish/cards/cards.ts'
import { cardStore } from '../../publish/cards/store.ts'

export const getStaticPaths = (async () =>
  cardsOf(await getArchive()).map(({ path, card }) => ({
    params: { path: path.slice('/cards/'.length, -'.png'.length) },
    props: { card },
  }))) satisfies GetStaticPaths

const pictureOf = cardStore('.')

/** The picture of a page, for those who show links. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await pictureOf(props.card)), {
    headers: { 'content-type': 'image/png' },
  })
