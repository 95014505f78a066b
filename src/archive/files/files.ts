import type { KnownSpeaker, KnownTopic, SpeakerKind } from '../../analysis/index.ts'
import { renderMarkdown } from '../../markdown/render.ts'
import type { Role } from '../types.ts'
import { withBase } from '../urls.ts'
import { readFrontMatter } from './front-matter.ts'
import { speakerSchema, topicSchema } from './schema.ts'
import { orTooDeep } from './too-deep.ts'

/** A speaker file, read. */
export interface SpeakerFile {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
  readonly wikidata: string | null
  /** Rendered; null where the file has no body. */
  readonly background: string | null
}

/** A topic file, read. */
export interface TopicFile {
  readonly id: string
  readonly name: string
  readonly keywords: readonly string[]
  readonly background: string | null
}

/**
 * Reads a speaker's file.
 *
 * @param source the file's text, LF line ends
 * @param file its path, for messages
 * @param base the site's, for links inside the background
 * @throws ContentError with everything that is wrong with it
 *
 * @example readSpeaker('---\nname: Ada\nkind: person\n---\n', 'ada.md', 'ada').name // 'Ada'
 */
export function readSpeaker(source: string, file: string, id: string, base = '/'): SpeakerFile {
  const { data } = readFrontMatter(source, file, speakerSchema)
  return {
    id,
    name: data.name,
    kind: data.kind,
    aliases: data.aliases,
    roles: data.roles.map(({ title, from, to }) => ({ title, from: from ?? null, to: to ?? null })),
    wikidata: data.wikidata ?? null,
    background: background(source, file, base),
  }
}

/**
 * Reads a topic's file.
 *
 * @param source the file's text, LF line ends
 * @param file its path, for messages
 * @param base the site's, for links inside the background
 * @throws ContentError with everything that is wrong with it
 *
 * @example readTopic('---\nname: Fishing\nkeywords: [cod]\n---\n', 'f.md', 'fishing').keywords // ['cod']
 */
export function readTopic(source: string, file: string, id: string, base = '/'): TopicFile {
  const { data } = readFrontMatter(source, file, topicSchema)
  return {
    id,
    name: data.name,
    keywords: data.keywords,
    background: background(source, file, base),
  }
}

function background(source: string, file: string, base: string): string | null {
  const toSite = (path: string): string => withBase(base, path)
  const html = orTooDeep(file, () => renderMarkdown(source, undefined, toSite)).html.trim()
  return html === '' ? null : html
}

/** What the analysis is told of a speaker. @example knownSpeaker(file).roles // ['Foreign Minister'] */
export function knownSpeaker({ id, name, kind, aliases, roles }: SpeakerFile): KnownSpeaker {
  return { id, name, kind, aliases, roles: roles.map(({ title }) => title) }
}

/** What the analysis is told of a topic. @example knownTopic(file).keywords // ['cod'] */
export function knownTopic({ id, name, keywords }: TopicFile): KnownTopic {
  return { id, name, keywords }
}
