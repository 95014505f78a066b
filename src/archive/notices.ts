import type { ReadArticle } from './article/read-article.ts'
import { siteLinks } from './article/site-links.ts'
import { sourceNotices } from './article/source-notices.ts'
import { sourceTree } from './article/source-tree.ts'
import { deadLinks } from './dead-links.ts'
import type { Problem } from './files/problems.ts'
import { publicFiles } from './files/public-files.ts'
import type { SourceFile } from './files/shelves.ts'
import { sitePaths } from './site-paths.ts'
import type { Archive } from './types.ts'
import { articlePath } from './urls.ts'

/** What was read, as far as there is something to look at in it. */
export interface Noticed {
  readonly articles: readonly Pick<ReadArticle, 'article' | 'notices' | 'links'>[]
  /** The files of speakers and topics. */
  readonly files: readonly SourceFile[]
  /** All articles, speakers and topics, put together. */
  readonly archive: Archive
  /** What is wrong with files that are left out, and are no less linked to. */
  readonly problems: readonly Problem[]
}

/**
 * What an editor should look at in `content/`, though it can be published: first in the files of speakers
 * and topics, then in the articles, file by file.
 *
 * @param root the project's folder
 * @param base the site's, which links may have or not
 *
 * @example (await noticesIn('.', { articles, files, archive, problems }, '/')).map(formatProblem)
 */
export async function noticesIn(
  root: string,
  { articles, files, archive, problems }: Noticed,
  base: string,
): Promise<Problem[]> {
  const backgrounds = files.map(({ source, file }) => {
    const tree = sourceTree(source, file)
    return { page: pageOf(file), notices: sourceNotices(tree), links: siteLinks(tree) }
  })
  const noticed = [
    ...backgrounds,
    ...articles.map((item) => ({ ...item, page: articlePath(item.article.slug) })),
  ]
  const known = noticed.some(({ links }) => links.length > 0)
    ? await knownPaths(root, archive, problems)
    : new Set<string>()
  return noticed.flatMap(({ page, notices, links }) => [
    ...notices,
    ...deadLinks(links, page, known, base),
  ])
}

/** @example pageOf('content/topics/fishing.md') // '/topics/fishing/' */
const pageOf = (file: string): string => file.replace(/^content(.*)\.md$/u, '$1/')

/** Where the site answers, and where it would if nothing were wrong with its files. */
async function knownPaths(
  root: string,
  archive: Archive,
  problems: readonly Problem[],
): Promise<ReadonlySet<string>> {
  const broken = problems.map(({ file }) => pageOf(file))
  return new Set([...sitePaths(archive), ...(await publicFiles(root)), ...broken])
}
