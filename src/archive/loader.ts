import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { count } from '../markdown/amounts.ts'
import { buildArchive } from './archive.ts'
import { readArticle, uidOf, type ReadArticle } from './article/read-article.ts'
import { checkLedger } from './check-ledger.ts'
import { digestOfCode } from './digest-of-code.ts'
import { formatProblem, type Problem } from './files/problems.ts'
import { readNames } from './files/read-names.ts'
import { collect, readShelf, type Shelved } from './files/shelves.ts'
import { noticesIn } from './notices.ts'
import { ledgerFile, readLedger } from './permalinks/ledger-file.ts'
import type { NumberedLine } from './permalinks/ledger.ts'
import { articleContext, repeatedUids } from './read-content.ts'
import { findStrays } from './strays.ts'

/** The code that turns a file into an article. */
const articleCode = ['src/analysis', 'src/markdown', 'src/archive']

/** An entry as it goes into Astro's store. */
interface Entry {
  readonly id: string
  readonly digest: string
  readonly data: Record<string, unknown>
}

/** Astro's loader of speaker files. @example defineCollection({ loader: speakerLoader() }) */
export function speakerLoader(): Loader {
  return contentLoader('speakers', async (root, { config }) => {
    const { speakers, problems } = await readNames(root, config.base)
    return {
      items: speakers.map((speaker) => entryOf(speaker.id, { ...speaker }, digestOf(speaker))),
      problems,
    }
  })
}

/** Astro's loader of topic files. @example defineCollection({ loader: topicLoader() }) */
export function topicLoader(): Loader {
  return contentLoader('topics', async (root, { config }) => {
    const { topics, problems } = await readNames(root, config.base)
    return {
      items: topics.map((topic) => entryOf(topic.id, { ...topic }, digestOf(topic))),
      problems,
    }
  })
}

/**
 * Astro's loader of articles. Each entry's data is a {@link ReadArticle}. An article is read anew when
 * its file, a speaker or topic file, what the ledger has of it, the site's base or the code has changed.
 *
 * @example defineCollection({ loader: articleLoader() })
 */
export function articleLoader(): Loader {
  return contentLoader('articles', loadArticles)
}

async function loadArticles(root: string, context: LoaderContext): Promise<Shelved<Entry>> {
  const [files, names, { ledger }, strays, code] = await Promise.all([
    readShelf(root, 'articles'),
    readNames(root, context.config.base),
    readLedger(root),
    findStrays(root),
    digestOfCode(root, articleCode, ['package-lock.json']),
  ])
  const { speakers, topics } = names
  const base = context.config.base
  const reading = articleContext(speakers, topics, base, ledger)
  const common = digestOf({ code, speakers, topics, base })
  const read = await collect(files.items, ({ source, file, slug }): Entry => {
    const published = ledger.quotesOf.get(uidOf(source, file)) ?? []
    const aliases = published.map(({ line }) => ledger.aliases.get(line.id) ?? [])
    const digest = digestOf({ common, source, published, aliases })
    const kept = context.store.get(slug)
    if (kept?.digest !== digest)
      return entryOf(slug, { ...readArticle(source, file, slug, reading) }, digest)
    for (const id of asRead(kept.data).article.quoteIds) reading.takenIds.add(id)
    return entryOf(slug, kept.data, digest)
  })
  const articles = read.items.map(({ data }) => asRead(data))
  const vanished = checkLedger(ledger, articles, files).problems
  const repeated = repeatedUids(articles, ledger)
  const problems = [...strays, ...files.problems, ...read.problems, ...repeated, ...vanished]
  const archive = buildArchive({
    articles: articles.map(({ article }) => article),
    ...{ speakers, topics, ledger },
  })
  const left = { articles, archive, files: names.files, problems: [...problems, ...names.problems] }
  for (const notice of await noticesIn(root, left, base)) context.logger.warn(formatProblem(notice))
  return { items: read.items, problems }
}

/** Astro's loader of the ledger, a line an entry. @example defineCollection({ loader: ledgerLoader() }) */
export function ledgerLoader(): Loader {
  return contentLoader('permalinks', async (root) => {
    const { lines, problems } = await readLedger(root)
    const entry = (line: NumberedLine): Entry =>
      entryOf(String(line.number), { ...line }, digestOf(line))
    return { items: lines.map(entry), problems }
  })
}

const asRead = (data: Record<string, unknown>): ReadArticle => data as unknown as ReadArticle

const entryOf = (id: string, data: Record<string, unknown>, digest: string): Entry => ({
  id,
  data,
  digest,
})

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')

/**
 * A loader of a part of `content/`. In `dev` a broken file is logged and left out, and the part is
 * loaded again when a file under `content/` changes, and what goes wrong then is logged; a build fails
 * with everything that is wrong.
 */
function contentLoader(
  name: 'articles' | 'speakers' | 'topics' | 'permalinks',
  read: (root: string, context: LoaderContext) => Promise<Shelved<Entry>>,
): Loader {
  async function load(context: LoaderContext): Promise<void> {
    const { items, problems } = await read(fileURLToPath(context.config.root), context)
    if (problems.length > 0 && context.watcher === undefined) throw new Error(report(problems))
    for (const problem of problems) {
      // A quote that is being rewritten is no mistake yet.
      const level = problem.file === ledgerFile ? 'warn' : 'error'
      context.logger[level](formatProblem(problem))
    }
    const ids = new Set(items.map(({ id }) => id))
    for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id)
    for (const entry of items) context.store.set(entry)
  }
  return {
    name: `on-the-record-${name}`,
    async load(context) {
      await load(context)
      const folder = join(fileURLToPath(context.config.root), 'content')
      const reload = oneAtATime(
        () => load(context),
        (error) => {
          context.logger.error(error instanceof Error ? error.message : String(error))
        },
      )
      context.watcher?.add(folder)
      context.watcher?.on('all', (_, path) => {
        if (path.startsWith(folder)) reload()
      })
    },
  }
}

/**
 * Gives a function that has work done after what is under way, once however often it is asked for
 * meanwhile: many files change at once, and an older state must not come after a newer one.
 */
function oneAtATime(work: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let last = Promise.resolve()
  let isWaiting = false
  return () => {
    if (isWaiting) return
    isWaiting = true
    last = last
      .then(() => {
        isWaiting = false
        return work()
      })
      .catch(onError)
  }
}

/** What a build that fails prints. */
function report(problems: readonly Problem[]): string {
  const lines = problems.map((problem) => `  ${formatProblem(problem)}`)
  return [`content/ cannot be published: ${count(problems.length, 'problem')}`, ...lines].join('\n')
}
