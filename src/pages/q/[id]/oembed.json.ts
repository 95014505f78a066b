import type { APIRoute, GetStaticPaths } from 'astro'
import { atEachId } from '../../../archive/at-each-address.ts'
import { getArchive } from '../../../archive/content.ts'
import type { QuoteRecord } from '../../../archive/types.ts'
import { addresses } from '../../../components/addresses.ts'
import { oEmbed } from '../../../publish/embed.ts'
import { toJson } from '../../../publish/text-safety.ts'

export const getStaticPaths = (async () =>
  atEachId(await getArchive()).map(({ id, quote }) => ({
    params: { id },
    props: { quote },
  }))) satisfies GetStaticPaths

/** A quote as oEmbed. */
export const GET: APIRoute<{ quote: QuoteRecord }> = ({ props: { quote } }) =>
  new Response(toJson(oEmbed(quote, addresses)))
