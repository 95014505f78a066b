import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { getArchive } from '../../../archive/content.ts'
import { addresses } from '../../../components/addresses.ts'
import { feedTopics, topicFeed } from '../../../publish/feeds/feeds.ts'
import { jsonFeed, feedResponse } from '../../../publish/feeds/formats.ts'

export const getStaticPaths = (async () => {
  const archive = await getArchive()
  return feedTopics(archive).map((topic) => ({
    params: { id: topic.id },
    props: { topic, archive },
  }))
}) satisfies GetStaticPaths

/** A topic’s feed as JSON Feed: the newest quotes. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  feedResponse(topicFeed(props.topic, props.archive, addresses), jsonFeed, addresses)
