import { readSpeaker, readTopic, type SpeakerFile, type TopicFile } from './files.ts'
import type { Problem } from './problems.ts'
import { sharedNames } from './shared-names.ts'
import { collect, readShelf, type SourceFile } from './shelves.ts'

/** The speakers and topics that have files, and what is wrong with the rest. */
export interface ReadNames {
  readonly speakers: readonly SpeakerFile[]
  readonly topics: readonly TopicFile[]
  /** Where they were read from. */
  readonly files: readonly SourceFile[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the files of speakers and topics. What is broken is left out and listed.
 *
 * @param root the project's folder
 * @param base the site's, for links inside backgrounds
 *
 * @example (await readNames('.')).speakers[0].name // 'Ada Example'
 */
export async function readNames(root: string, base = '/'): Promise<ReadNames> {
  const [speakerFiles, topicFiles] = await Promise.all([
    readShelf(root, 'speakers'),
    readShelf(root, 'topics'),
  ])
  const speakers = await collect(speakerFiles.items, ({ source, file, slug }) =>
    readSpeaker(source, file, slug, base),
  )
  const topics = await collect(topicFiles.items, ({ source, file, slug }) =>
    readTopic(source, file, slug, base),
  )
  return {
    speakers: speakers.items,
    topics: topics.items,
    files: [
      ...filesOf(speakers.items, speakerFiles.items),
      ...filesOf(topics.items, topicFiles.items),
    ],
    problems: [speakerFiles, topicFiles, speakers, topics]
      .flatMap(({ problems }) => problems)
      .concat(sharedNames(speakers.items, speakerFiles.items)),
  }
}

function filesOf(
  read: readonly { readonly id: string }[],
  files: readonly SourceFile[],
): SourceFile[] {
  const ids = new Set(read.map(({ id }) => id))
  return files.filter(({ slug }) => ids.has(slug))
}
