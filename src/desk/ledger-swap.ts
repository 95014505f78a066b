import { ledgerFile } from '../archive/permalinks/ledger-file.ts'
import { isArticleLine } from '../archive/permalinks/ledger-schema.ts'
import { swapIds } from '../archive/permalinks/swap-ids.ts'
import type { Desk } from './ledger-change.ts'
import { appendLines } from './record.ts'

/**
 * Lets two ids of one article lead to each other's quotes: where some words come more than once, only an
 * editor can know which copy is which.
 *
 * @param one an id; it or the other stands in the article
 *
 * @example await swap(desk, 'qa2b3c4d5e6', 'qf7g2h3i4j5')
 */
export async function swap(desk: Desk, one: string, other: string): Promise<boolean> {
  const { root, content, say, complain } = desk
  const { ledger, ledgerLines } = content
  const article = content.articles.find(({ quoteIds }) =>
    [one, other].some((id) => quoteIds.includes(id)),
  )
  const uidOf = (id: string): string | undefined =>
    article?.quoteIds.includes(id) === true ? article.uid : ledger.quotes.get(id)?.line.uid
  const unknown = [one, other].find((id) => uidOf(id) === undefined)
  const wrong = [
    unknown !== undefined &&
      `Unexpected id “${unknown}”, expected one that stands in an article or was published: npm run ledger -- show`,
    one === other && `Unexpected id “${other}”, expected two that differ`,
    article === undefined &&
      `Unexpected ids “${one}” and “${other}”, expected one at least that stands in an article: npm run ledger -- show`,
    article !== undefined &&
      uidOf(one) !== uidOf(other) &&
      `Unexpected id “${other}”, expected one of the same article as “${one}”, content/articles/${article.slug}.md`,
  ].find((message) => message !== false)
  if (wrong !== undefined || article === undefined) {
    complain(wrong ?? '')
    return false
  }
  const lines = swapIds(ledger, article, one, other)
  if (lines === null) {
    complain(
      `Unexpected missing quotes of content/articles/${article.slug}.md, expected an answer to them first: npm run check names them`,
    )
    return false
  }
  const home = ledgerLines.filter(isArticleLine).filter(({ uid }) => uid === article.uid)
  await appendLines(root, [...home, ...lines])
  say(`/q/${one}/ and /q/${other}/ have changed places`)
  say(`${ledgerFile} has changed: commit it with the articles, it keeps their addresses alive`)
  return true
}
