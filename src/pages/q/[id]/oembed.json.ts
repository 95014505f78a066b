import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive } from '../../../archive/content.ts'
import {
  atEachId,
  isRetiredQuote,
  type QuoteOnce,
} from '../../../archive/permalinks/at-each-address.ts'
import { addresses } from '../../../components/addresses.ts'
import { oEmbed } from '../../../publish/embed.ts'
import { retiredOEmbed } from '../../../publish/farewell.ts'
import { toJson } from '../../../publish/text-safety.ts'

export const getStaticPaths = (async () =>
  atEachId(await getArchive()).map(({ id, quote }) => ({
    params: { id },
    props: { quote },
  }))) satisfies GetStaticPaths

/** A quote as oEmbed, or that it was taken out. */
export const GET: APIRoute<{ quote: QuoteOnce }> = ({ props: { quote } }) =>
  new Response(
    toJson(isRetiredQuote(quote) ? retiredOEmbed(quote, addresses) : oEmbed(quote, addresses)),
  )
