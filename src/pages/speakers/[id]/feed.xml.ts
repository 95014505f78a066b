import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { getArchive } from '../../../archive/content.ts'
import { addresses } from '../../../components/addresses.ts'
import { feedSpeakers, speakerFeed } from '../../../publish/feeds/feeds.ts'
import { atom, feedResponse } from '../../../publish/feeds/formats.ts'

export const getStaticPaths = (async () => {
  const archive = await getArchive()
  return feedSpeakers(archive).map((speaker) => ({
    params: { id: speaker.id },
    props: { speaker, archive },
  }))
}) satisfies GetStaticPaths

/** A speaker’s feed as Atom: the newest quotes. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  feedResponse(speakerFeed(props.speaker, props.archive, addresses), atom, addresses)
