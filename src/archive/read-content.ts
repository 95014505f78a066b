import { buildArchive } from './archive.ts'
import { readArticle, type ArticleContext, type ReadArticle } from './article/read-article.ts'
import { checkLedger } from './check-ledger.ts'
import { knownSpeaker, knownTopic, type SpeakerFile, type TopicFile } from './files/files.ts'
import type { Problem } from './files/problems.ts'
import { readNames } from './files/read-names.ts'
import { collect, readShelf } from './files/shelves.ts'
import { listLines } from './lists.ts'
import { noticesIn } from './notices.ts'
import { nameLines } from './permalinks/former-names.ts'
import { readLedger } from './permalinks/ledger-file.ts'
import type { LedgerLine } from './permalinks/ledger-schema.ts'
import { emptyLedger, type Ledger } from './permalinks/ledger.ts'
import { findStrays } from './strays.ts'
import type { Article, Archive } from './types.ts'

/** Everything that stands in `content/`, read and checked. */
export interface ReadContent {
  readonly articles: readonly Article[]
  readonly speakers: readonly SpeakerFile[]
  readonly topics: readonly TopicFile[]
  readonly ledger: Ledger
  /** All of these, put together. */
  readonly archive: Archive
  /** What the ledger does not know yet, in the order in which it should learn it. */
  readonly ledgerLines: readonly LedgerLine[]
  /** What keeps files from being published. */
  readonly problems: readonly Problem[]
  /** What an editor should look at all the same. */
  readonly notices: readonly Problem[]
}

/**
 * Reads all of `content/`. What is broken is left out and listed; the rest is there.
 *
 * @param root the project's folder
 * @param base the site's base, for links inside rendered bodies
 *
 * @example (await readContent('.', '/')).problems.map(formatProblem)
 */
export async function readContent(root: string, base: string): Promise<ReadContent> {
  const [articleFiles, names, { ledger, problems: ledgerProblems }, strays] = await Promise.all([
    readShelf(root, 'articles'),
    readNames(root, base),
    readLedger(root),
    findStrays(root),
  ])
  const { speakers, topics } = names
  const context = articleContext(speakers, topics, base, ledger)
  const read = await collect(articleFiles.items, ({ source, file, slug }) =>
    readArticle(source, file, slug, context),
  )
  const articles = read.items.map(({ article }) => article)
  const { lines, problems: vanished } = checkLedger(ledger, read.items, articleFiles)
  const content = { articles, speakers, topics, ledger }
  const archive = buildArchive(content)
  const problems = [{ problems: strays }, articleFiles, names, read]
    .flatMap(({ problems }) => problems)
    .concat(repeatedUids(read.items, ledger), ledgerProblems, vanished)
  return {
    ...content,
    archive,
    ledgerLines: [...lines, ...nameLines(ledger, archive), ...listLines(ledger, archive)],
    problems,
    notices: await noticesIn(
      root,
      { articles: read.items, files: names.files, archive, problems },
      base,
    ),
  }
}

/**
 * What articles are read with.
 *
 * @example articleContext([], [], '/').takenIds.size // 0
 */
export function articleContext(
  speakers: readonly SpeakerFile[],
  topics: readonly TopicFile[],
  base: string,
  ledger: Ledger = emptyLedger,
): ArticleContext {
  return {
    speakers: speakers.map(knownSpeaker),
    topics: topics.map(knownTopic),
    base,
    takenIds: new Set(ledger.quotes.keys()),
    ledger,
  }
}

/**
 * Two articles of one uid would share the addresses of their quotes. The one that was published with it
 * keeps it, else the first.
 *
 * @example repeatedUids([a, b])[0].file // 'content/articles/b.md'
 */
export function repeatedUids(
  articles: readonly (Pick<ReadArticle, 'uidPlace'> & {
    readonly article: Pick<Article, 'slug' | 'uid'>
  })[],
  { articles: published }: Pick<Ledger, 'articles'> = emptyLedger,
): Problem[] {
  const owners = new Map<string, string>()
  for (const { article } of articles) {
    const { slug, uid } = article
    if (!owners.has(uid) || published.get(uid)?.line.slug === slug) owners.set(uid, slug)
  }
  return articles.flatMap(({ article, uidPlace }) => {
    const { slug, uid } = article
    const owner = owners.get(uid)
    if (owner === slug) return []
    const message = `Unexpected uid “${uid}”, expected one that no other article has: content/articles/${owner ?? ''}.md has it`
    return [{ file: `content/articles/${slug}.md`, ...uidPlace, message }]
  })
}
