import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeText } from './decode.ts'
import {
  knownSpeaker,
  knownTopic,
  readSpeaker,
  readTopic,
  type SpeakerFile,
  type TopicFile,
} from './files.ts'
import { buildArchive } from './archive.ts'
import { checkLedger } from './check-ledger.ts'
import { nameLines } from './former-names.ts'
import { readLedger } from './ledger-file.ts'
import { emptyLedger, type Ledger } from './ledger.ts'
import { listLines } from './lists.ts'
import type { LedgerLine } from './ledger-schema.ts'
import { ContentError, type Problem } from './problems.ts'
import { readArticle, type ArticleContext } from './read-article.ts'
import { slugSchema } from './schema.ts'
import type { Article } from './types.ts'

/** A folder of `content/`. */
export type Shelf = 'articles' | 'speakers' | 'topics'

/** A Markdown file, decoded. */
export interface SourceFile {
  /** The file's name without `.md`. */
  readonly slug: string
  /** Its path below the project's folder. */
  readonly file: string
  readonly source: string
}

/** What could be read, and what is wrong with the rest. */
export interface Shelved<Item> {
  readonly items: readonly Item[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the Markdown files of a shelf, in the order of their names. A file that is not UTF-8, or whose
 * name cannot be an address, is a problem and keeps no other from being read.
 *
 * @param root the project's folder
 *
 * @example (await readShelf('.', 'topics')).items[0].slug // 'fishing-rights'
 */
export async function readShelf(root: string, shelf: Shelf): Promise<Shelved<SourceFile>> {
  const folder = join(root, 'content', shelf)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort()
  return collect(names, async (name): Promise<SourceFile> => {
    const file = `content/${shelf}/${name}`
    const slug = name.slice(0, -'.md'.length)
    if (!slugSchema.safeParse(slug).success) {
      throw new ContentError([
        {
          file,
          line: 1,
          column: 1,
          message: `Unexpected file name “${name}”, expected lower-case letters, digits and hyphens: rename the file, for example to “a-summit.md”`,
        },
      ])
    }
    return { slug, file, source: decodeText(await readFile(join(folder, name)), file) }
  })
}

/** Everything that stands in `content/`, read and checked. */
export interface ReadContent {
  readonly articles: readonly Article[]
  readonly speakers: readonly SpeakerFile[]
  readonly topics: readonly TopicFile[]
  readonly ledger: Ledger
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
  const [articleFiles, speakerFiles, topicFiles, { ledger, problems: ledgerProblems }] =
    await Promise.all([
      readShelf(root, 'articles'),
      readShelf(root, 'speakers'),
      readShelf(root, 'topics'),
      readLedger(root),
    ])
  const speakers = await collect(speakerFiles.items, ({ source, file, slug }) =>
    readSpeaker(source, file, slug),
  )
  const topics = await collect(topicFiles.items, ({ source, file, slug }) =>
    readTopic(source, file, slug),
  )
  const context = articleContext(speakers.items, topics.items, base, ledger)
  const read = await collect(articleFiles.items, ({ source, file, slug }) =>
    readArticle(source, file, slug, context),
  )
  const articles = read.items.map(({ article }) => article)
  const { lines, problems: vanished } = checkLedger(ledger, read.items, articleFiles)
  const content = { articles, speakers: speakers.items, topics: topics.items, ledger }
  const archive = buildArchive(content)
  return {
    ...content,
    ledgerLines: [...lines, ...nameLines(ledger, archive), ...listLines(ledger, archive)],
    problems: [articleFiles, speakerFiles, topicFiles, speakers, topics, read]
      .flatMap(({ problems }) => problems)
      .concat(repeatedUids(articles), ledgerProblems, vanished),
    notices: read.items.flatMap(({ notices }) => notices),
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
 * Two articles of one uid would share the addresses of their quotes.
 *
 * @example repeatedUids([{ slug: 'a', uid: 'x' }, { slug: 'b', uid: 'x' }])[0].file // 'content/articles/b.md'
 */
export function repeatedUids(articles: readonly Pick<Article, 'slug' | 'uid'>[]): Problem[] {
  const first = new Map<string, string>()
  const problems: Problem[] = []
  for (const { slug, uid } of articles) {
    const rival = first.get(uid)
    if (rival === undefined) first.set(uid, slug)
    else
      problems.push({
        file: `content/articles/${slug}.md`,
        line: 2,
        column: 1,
        message: `Unexpected uid “${uid}”, expected one that no other article has: content/articles/${rival}.md has it`,
      })
  }
  return problems
}

/**
 * Does `read` for each item; what throws a {@link ContentError} is left out and its problems listed.
 *
 * @throws whatever else `read` throws
 *
 * @example (await collect([1, 2], (n) => n + 1)).items // [2, 3]
 */
export async function collect<From, To>(
  items: readonly From[],
  read: (item: From) => To | Promise<To>,
): Promise<Shelved<To>> {
  const done: To[] = []
  const problems: Problem[] = []
  for (const item of items) {
    try {
      done.push(await read(item))
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      problems.push(...error.problems)
    }
  }
  return { items: done, problems }
}
