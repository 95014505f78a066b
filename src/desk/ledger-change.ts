import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { formatProblem } from '../archive/files/problems.ts'
import { daySchema, lineSchema, slugSchema } from '../archive/files/schema.ts'
import {
  isArticleLine,
  isQuoteLine,
  type ArticleLine,
  type LedgerLine,
  type QuoteLine,
} from '../archive/permalinks/ledger-schema.ts'
import type { Ledger, LedgerArticle } from '../archive/permalinks/ledger.ts'
import { liveQuotes } from '../archive/permalinks/ledger.ts'
import type { ReadContent } from '../archive/read-content.ts'
import { count } from '../markdown/amounts.ts'
import { appendLines } from './record.ts'
import type { Say } from './say.ts'

/** What a change is made with. */
export interface Desk {
  readonly root: string
  readonly content: ReadContent
  readonly say: Say
  readonly complain: Say
}

/** The article that was ever published under a slug. @example articleAt(ledger, 'a-summit')?.line.uid */
export const articleAt = ({ articles }: Ledger, slug: string): LedgerArticle | undefined =>
  [...articles.values()].find(({ slugs }) => slugs.includes(slug))

/** Slug of the article in which a quote stands now, or undefined. */
const standsIn = ({ articles }: ReadContent, id: string): string | undefined =>
  articles.find(({ quoteIds }) => quoteIds.includes(id))?.slug

const fileOf = (slug: string): string => `content/articles/${slug}.md`

/**
 * Whether an article has a file that could not be read, which is said: what stands in it is not known,
 * so that nothing of it counts as taken out.
 */
function isUnread({ content, complain }: Desk, uid: string): boolean {
  const { articles, ledger, problems } = content
  if (articles.some((article) => article.uid === uid)) return false
  const slugs = ledger.articles.get(uid)?.slugs ?? []
  const files = slugs
    .filter((slug) => !articles.some((article) => article.slug === slug))
    .map(fileOf)
  const found = problems.filter(({ file }) => files.includes(file))
  for (const problem of found) complain(formatProblem(problem))
  return found.length > 0
}

/**
 * Takes a quote, or an article with its quotes, out for good: its page says so.
 *
 * @param target a quote's id or an article's slug
 *
 * @example await retire(desk, 'qa2b3c4d5e6', 'Nobody said it.', '2031-05-05')
 */
export async function retire(
  desk: Desk,
  target: string,
  reason: string,
  date: string,
): Promise<boolean> {
  const { root, content, say, complain } = desk
  if (!lineSchema.safeParse(reason).success) {
    complain(`Unexpected --reason “${reason}”, expected some words on one line`)
    return false
  }
  if (!daySchema.safeParse(date).success) {
    complain(`Unexpected --date “${date}”, expected a day that exists, such as 2022-01-14`)
    return false
  }
  const lines = linesToRetire(desk, target).map((line): QuoteLine | ArticleLine => ({
    ...line,
    state: 'gone',
    reason: reason.trim(),
    date,
  }))
  if (lines.length === 0) return false
  await appendLines(root, lines)
  const quotes = lines.filter(isQuoteLine).length
  say(
    `Retired ${quotes === lines.length ? count(quotes, 'quote') : `the article ${target} and ${count(quotes, 'quote')}`}`,
  )
  if (content.articles.some(({ uid }) => lines.some((line) => line.uid === uid)))
    say('Readers may want to know: add a line under “corrections” in the article’s front matter')
  return true
}

/** The lines about what is to be taken out; none where that cannot be, which is said. */
function linesToRetire(desk: Desk, target: string): (QuoteLine | ArticleLine)[] {
  const { content, complain } = desk
  const { ledger } = content
  const quote = ledger.quotes.get(target)
  if (quote !== undefined) {
    const slug = standsIn(content, target)
    if (slug === undefined) return isUnread(desk, quote.line.uid) ? [] : [bare(quote.line)]
    complain(
      `Unexpected id “${target}”, expected a quote that no article has any more: it stands in ${fileOf(slug)}, take it out there first`,
    )
    return []
  }
  const article = articleAt(ledger, target)
  if (article === undefined) {
    complain(
      `Unexpected “${target}”, expected the id of a quote or the slug of an article that was published: npm run ledger -- show`,
    )
    return []
  }
  if (isUnread(desk, article.line.uid)) return []
  const present = content.articles.find(({ uid }) => uid === article.line.uid)
  if (present === undefined)
    return [
      { uid: article.line.uid, slug: article.line.slug, state: 'live' },
      ...liveQuotes(ledger, article.line.uid).map(({ line }) => line),
    ]
  complain(
    `Unexpected “${target}”, expected an article whose file is gone: delete ${fileOf(present.slug)} first`,
  )
  return []
}

/** A quote's line without what its state adds to it. */
function bare(line: QuoteLine): QuoteLine & { state: 'live' } {
  const { id, uid, exact, prefix, suffix, position, revision } = line
  return { id, uid, exact, prefix, suffix, position, revision, state: 'live' }
}

/**
 * Lets the address of a quote that no article has any more lead to one that an article has.
 *
 * @param id the address that would stop answering
 * @param of the quote that it leads to from now on
 *
 * @example await alias(desk, 'qa2b3c4d5e6', 'qf7g2h3i4j5')
 */
export async function alias(desk: Desk, id: string, of: string): Promise<boolean> {
  const { root, content, say, complain } = desk
  const { ledger, ledgerLines } = content
  const slug = standsIn(content, id)
  const quote = ledger.quotes.get(id)
  if (slug !== undefined || quote === undefined) {
    complain(
      slug === undefined
        ? `Unexpected id “${id}”, expected one that was published: npm run ledger -- show`
        : `Unexpected id “${id}”, expected a quote that no article has any more: it stands in ${fileOf(slug)}`,
    )
    return false
  }
  if (isUnread(desk, quote.line.uid)) return false
  if (standsIn(content, of) === undefined) {
    complain(
      `Unexpected id “${of}”, expected the id of a quote that stands in an article: npm run ledger -- show`,
    )
    return false
  }
  const target = ledgerLines.filter(isQuoteLine).filter((line) => line.id === of)
  const uid = target[0]?.uid
  const home = ledgerLines.filter(isArticleLine).filter((line) => line.uid === uid)
  const all = [id, ...(ledger.aliases.get(id) ?? [])]
  const aliases = all.flatMap((each): LedgerLine[] => {
    const line = ledger.quotes.get(each)?.line
    return line === undefined ? [] : [{ ...bare(line), state: 'alias', of }]
  })
  await appendLines(root, [...home, ...target, ...aliases])
  say(
    `${all.map((each) => `/q/${each}/`).join(', ')} ${all.length === 1 ? 'leads' : 'lead'} to /q/${of}/ now`,
  )
  return true
}

/**
 * Renames an article's file; its old address leads to the new one.
 *
 * @example await renameArticle(desk, 'a-summit', 'the-summit-of-tarn')
 */
export async function renameArticle(desk: Desk, from: string, to: string): Promise<boolean> {
  const { root, content, say, complain } = desk
  const article = content.articles.find(({ slug }) => slug === from)
  const owner = articleAt(content.ledger, to)
  const wrong = [
    article === undefined &&
      `Unexpected slug “${from}”, expected that of an article: there is no readable ${fileOf(from)}`,
    !slugSchema.safeParse(to).success &&
      `Unexpected slug “${to}”, expected lower-case letters, digits and hyphens`,
    existsSync(join(root, fileOf(to))) &&
      `Unexpected slug “${to}”, expected a free one: ${fileOf(to)} exists`,
    owner !== undefined &&
      owner.line.uid !== article?.uid &&
      `Unexpected slug “${to}”, expected a free one: /articles/${to}/ was published for another article`,
  ].find((message) => message !== false)
  if (wrong !== undefined || article === undefined) {
    complain(wrong ?? '')
    return false
  }
  await rename(join(root, fileOf(from)), join(root, fileOf(to)))
  const published = content.ledger.articles.get(article.uid)
  if (published === undefined) {
    say(`Renamed to ${fileOf(to)}; /articles/${from}/ was never published`)
    return true
  }
  await appendLines(root, [{ uid: article.uid, slug: to, state: 'live' }])
  say(`Renamed to ${fileOf(to)}; /articles/${from}/ leads to /articles/${to}/ now`)
  return true
}
