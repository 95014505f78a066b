import type { ReadArticle } from './article/read-article.ts'
import type { Problem } from './files/problems.ts'
import type { Shelved, SourceFile } from './files/shelves.ts'
import { labelOf } from './opening-words.ts'
import type { Unclaimed } from './permalinks/claim-ids.ts'
import { ledgerFile } from './permalinks/ledger-file.ts'
import type { ArticleLine, LedgerLine } from './permalinks/ledger-schema.ts'
import { liveQuotes, type Ledger, type LedgerArticle } from './permalinks/ledger.ts'

type Claimed = Pick<ReadArticle, 'claims' | 'uidPlace'> & {
  readonly article: Pick<ReadArticle['article'], 'slug' | 'uid'>
}

/**
 * Holds the articles against the ledger.
 *
 * @param articles those that could be read
 * @param files the files of the articles, read or not; a file that is broken has not vanished
 * @returns what the ledger should learn, and each address that would stop answering
 *
 * @example checkLedger(emptyLedger, [], { items: [], problems: [] }) // { lines: [], problems: [] }
 */
export function checkLedger(
  ledger: Ledger,
  articles: readonly Claimed[],
  files: Shelved<Pick<SourceFile, 'slug'>>,
): { lines: LedgerLine[]; problems: Problem[] } {
  const bySlug = new Map(articles.map(({ article }) => [article.slug, article]))
  const byUid = new Map(articles.map(({ article }) => [article.uid, article]))
  const broken = new Set([
    ...files.items.map(({ slug }) => `content/articles/${slug}.md`),
    ...files.problems.map(({ file }) => file),
  ])
  for (const slug of bySlug.keys()) broken.delete(`content/articles/${slug}.md`)
  const owners = ownersOf(ledger)
  // Which of two files with one uid has its quotes is not known: only the uid is wrong.
  const byOwner = Map.groupBy(articles, ({ article }) => article.uid)
  const isShared = (uid: string): boolean => (byOwner.get(uid)?.length ?? 0) > 1
  return {
    lines: articles.flatMap(({ article, claims }) => [
      ...articleLines(ledger, article),
      ...claims.lines,
    ]),
    problems: [
      ...articles.flatMap((claimed) => addressProblems(ledger, owners, claimed, byUid)),
      ...[...ledger.articles.values()].flatMap((known) =>
        byUid.has(known.line.uid) || broken.has(`content/articles/${known.line.slug}.md`)
          ? []
          : vanishedArticle(ledger, known, bySlug),
      ),
      ...articles
        .filter(({ article }) => !isShared(article.uid))
        .flatMap(({ article, claims }) =>
          claims.unclaimed.map((unclaimed) => vanishedQuote(unclaimed, article.slug)),
        ),
    ],
  }
}

/** The uid of each slug that was ever published. */
const ownersOf = ({ articles }: Ledger): ReadonlyMap<string, string> =>
  new Map(
    [...articles.values()].flatMap(({ line, slugs }) => slugs.map((slug) => [slug, line.uid])),
  )

function articleLines({ articles }: Ledger, { slug, uid }: Claimed['article']): ArticleLine[] {
  const known = articles.get(uid)?.line
  return known?.slug === slug ? [] : [{ uid, slug, state: 'live' }]
}

/** An article that stands at the address of another, or has the uid of one that was taken out. */
function addressProblems(
  { articles }: Ledger,
  owners: ReadonlyMap<string, string>,
  { article: { slug, uid }, uidPlace }: Claimed,
  byUid: ReadonlyMap<string, Claimed['article']>,
): Problem[] {
  const file = `content/articles/${slug}.md`
  const at = { file, ...uidPlace }
  const known = articles.get(uid)?.line
  if (known?.state === 'gone') {
    return [
      {
        ...at,
        message: `Unexpected uid “${uid}”, expected another: the article of that uid was retired on ${known.date}, and its address says so`,
      },
    ]
  }
  const owner = owners.get(slug)
  if (owner === undefined || owner === uid) return []
  const moved = byUid.get(owner)
  const former = articles.get(owner)?.line
  const isRetired = former?.state === 'gone'
  if (moved === undefined && !isRetired && !articles.has(uid)) {
    return [
      {
        ...at,
        message: `Unexpected uid “${uid}”, expected “${owner}”: /articles/${slug}/ was published with it, and it never changes; if this is another article, rename the file`,
      },
    ]
  }
  const whose = isRetired
    ? `an article that was retired on ${former.date}, and says so`
    : moved === undefined
      ? `the article with the uid “${owner}”`
      : `content/articles/${moved.slug}.md`
  return [
    {
      ...{ file, line: 1, column: 1 },
      message: `Unexpected file name “${slug}.md”, expected another: /articles/${slug}/ was published for ${whose}; rename the file`,
    },
  ]
}

/** An article whose file is not there any more. */
function vanishedArticle(
  ledger: Ledger,
  { line, number }: LedgerArticle,
  bySlug: ReadonlyMap<string, Claimed['article']>,
): Problem[] {
  // Where another article stands in the file's place, that article is the one to complain about.
  if (line.state === 'gone' || bySlug.has(line.slug)) return []
  const quotes = liveQuotes(ledger, line.uid).length
  const addresses =
    quotes === 0 ? '' : ` and the address${quotes === 1 ? ' of 1 quote' : `es of ${quotes} quotes`}`
  return [
    {
      file: ledgerFile,
      line: number,
      column: 1,
      message: `Missing file content/articles/${line.slug}.md: /articles/${line.slug}/${addresses} would stop answering. Put the file back, or take the article out for good: npm run ledger -- retire ${line.slug} --reason "…". Never published? npm run ledger -- forget ${line.slug}`,
    },
  ]
}

/** A quote that its article has no more. */
function vanishedQuote({ quote: { line, number }, candidates }: Unclaimed, slug: string): Problem {
  const aliases = candidates.map((of) => `npm run ledger -- alias ${line.id} ${of}`)
  const reworded = aliases.length === 0 ? '' : ` Reworded? ${aliases.join(' or ')}.`
  return {
    file: ledgerFile,
    line: number,
    column: 1,
    message: `Missing quote ${labelOf(line.exact)} in content/articles/${slug}.md: /q/${line.id}/ would stop answering.${reworded} Taken out? npm run ledger -- retire ${line.id} --reason "…". Never published? npm run ledger -- forget ${line.id}`,
  }
}
