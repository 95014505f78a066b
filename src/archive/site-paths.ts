import { pathsOfLists } from './lists.ts'
import { atEachId, atEachSlug } from './permalinks/at-each-address.ts'
import type { Archive } from './types.ts'
import {
  annotationsPath,
  articlePath,
  articleTextPath,
  feedPath,
  fixedPages,
  oEmbedPath,
  offlinePath,
  quotePath,
  speakerPath,
  topicPath,
} from './urls.ts'

/** Files that are there whatever is published. */
const fixedFiles = [
  ...[feedPath('/', 'xml'), feedPath('/', 'json'), offlinePath],
  ...['/404.html', '/llms.txt', '/robots.txt', '/sitemap.xml'],
  ...['/data/manifest.json', '/data/quotes.csv', '/data/quotes.jsonl'],
]

/**
 * Every path at which the site answers, now or because it did once, but for files whose names are made
 * while it is built: pictures of pages, the search index, style sheets.
 *
 * @example sitePaths(archive).has('/articles/a-summit/') // true
 */
export function sitePaths(archive: Archive): Set<string> {
  const { speakers, topics, formerSpeakers, formerTopics, movedSpeakers, movedTopics } = archive
  const named = [
    ...[...speakers, ...formerSpeakers, ...movedSpeakers].map(({ id }) => speakerPath(id)),
    ...[...topics, ...formerTopics, ...movedTopics].map(({ id }) => topicPath(id)),
  ]
  return new Set([
    ...fixedPages,
    ...fixedFiles,
    ...atEachSlug(archive).flatMap(({ slug }) => [
      articlePath(slug),
      articleTextPath(slug),
      annotationsPath(slug),
    ]),
    ...atEachId(archive).flatMap(({ id }) => [quotePath(id), oEmbedPath(id)]),
    ...named.flatMap((page) => [page, feedPath(page, 'xml'), feedPath(page, 'json')]),
    ...pathsOfLists(archive),
  ])
}
