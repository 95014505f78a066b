import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import type { ReadArticle } from './archive/article/read-article.ts'
import type { SpeakerFile, TopicFile } from './archive/files/files.ts'
import { articleLoader, ledgerLoader, speakerLoader, topicLoader } from './archive/loader.ts'
import type { NumberedLine } from './archive/permalinks/ledger.ts'

// The loaders have checked everything; these schemas only carry the types.
/** What Astro reads of `content/`. */
export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: z.custom<ReadArticle>() }),
  speakers: defineCollection({ loader: speakerLoader(), schema: z.custom<SpeakerFile>() }),
  topics: defineCollection({ loader: topicLoader(), schema: z.custom<TopicFile>() }),
  permalinks: defineCollection({ loader: ledgerLoader(), schema: z.custom<NumberedLine>() }),
}
