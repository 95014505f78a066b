import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { formatProblem } from '../archive/files/problems.ts'
import { readContent, type ReadContent } from '../archive/read-content.ts'
import { count } from '../markdown/amounts.ts'
import { site } from '../site.config.ts'
import type { Say } from './say.ts'
import { settingsFile, siteNotices } from './site-notices.ts'
import { placeProblems } from './site-place.ts'

/**
 * Reads all of `content/`, prints what is wrong (`complain`) and what is uncertain (`say`), there and in
 * the site's settings, each as `file:line:column: message`, for an article as a whole the phrases
 * that may want a topic file, and what is wrong with where the site is to be.
 *
 * @param root the project's folder
 * @returns true when everything can be published
 *
 * @example await check('.', console.log, console.error) // true
 */
export async function check(root: string, say: Say, complain: Say): Promise<boolean> {
  return (await inspect(root, say, complain)) !== null
}

/**
 * Does what {@link check} does.
 *
 * @returns what was read when everything can be published, else null
 *
 * @example (await inspect('.', console.log, console.error))?.articles.length // 1
 */
export async function inspect(root: string, say: Say, complain: Say): Promise<ReadContent | null> {
  const content = await readContent(root, process.env['BASE'] ?? '/')
  const { articles, problems } = content
  const notices = [...siteNotices(site, await readSettings()), ...content.notices]
  for (const notice of notices) say(formatProblem(notice))
  for (const { slug, analysis } of articles) {
    if (analysis.proposedTopics.length > 0) {
      say(
        `content/articles/${slug}.md: no topic file has ${analysis.proposedTopics.map((phrase) => `“${phrase}”`).join(', ')}`,
      )
    }
  }
  const misplaced = placeProblems(process.env)
  for (const line of [...problems.map(formatProblem), ...misplaced]) complain(line)
  const wrong = problems.length + misplaced.length
  const quotes = articles.reduce((sum, article) => sum + article.quoteIds.length, 0)
  say(
    `${count(articles.length, 'article')}, ${count(quotes, 'quote')}; ${count(notices.length, 'notice')}, ${count(wrong, 'problem')}`,
  )
  return wrong === 0 ? content : null
}

/** The text of the settings that this code was started with. */
const readSettings = (): Promise<string> =>
  readFile(new URL(`../../${settingsFile}`, import.meta.url), 'utf8')
