import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { labelOf } from '../archive/opening-words.ts'
import { ledgerFile, readLedgerText, withLines } from '../archive/permalinks/ledger-file.ts'
import {
  isArticleLine,
  isListLine,
  isQuoteLine,
  type LedgerLine,
} from '../archive/permalinks/ledger-schema.ts'
import type { Ledger } from '../archive/permalinks/ledger.ts'
import type { ReadContent } from '../archive/read-content.ts'
import { count } from '../markdown/amounts.ts'
import type { Say } from './say.ts'

/**
 * Writes what the ledger does not know yet to its end, and says what that is.
 *
 * @param content what was read from `content/`, without problems
 *
 * @example await record('.', content, console.log)
 */
export async function record(
  root: string,
  { ledger, ledgerLines }: Pick<ReadContent, 'ledger' | 'ledgerLines'>,
  say: Say,
): Promise<void> {
  if (ledgerLines.length === 0) return
  await appendLines(root, ledgerLines)
  for (const line of describeNews(ledger, ledgerLines)) say(line)
  say(`${ledgerFile} has changed: commit it with the articles, it keeps their addresses alive`)
}

/** Adds lines to the end of the ledger. @example await appendLines('.', [line]) */
export async function appendLines(root: string, lines: readonly LedgerLine[]): Promise<void> {
  await writeLedger(root, withLines(await readLedgerText(root), lines))
}

/** Puts a text in the place of the ledger, whole or not at all. @example await writeLedger('.', '') */
export async function writeLedger(root: string, text: string): Promise<void> {
  const file = join(root, ledgerFile)
  await writeFile(`${file}.tmp`, text)
  await rename(`${file}.tmp`, file)
}

function describeNews(ledger: Ledger, lines: readonly LedgerLine[]): string[] {
  const quotes = lines.filter(isQuoteLine)
  const articles = lines.filter(isArticleLine)
  const reworded = quotes.filter(({ id, revision }) => {
    const known = ledger.quotes.get(id)
    return known !== undefined && known.line.revision < revision
  })
  const added = quotes.filter(({ id }) => !ledger.quotes.has(id)).length
  const elsewhere = quotes.length - added - reworded.length
  const lists = lines.filter(isListLine).length
  const names = lines.length - quotes.length - articles.length - lists
  const moved = articles.filter(({ uid }) => ledger.articles.has(uid))
  return [
    ...reworded.map(
      ({ id, exact }) =>
        `/q/${id}/ was ${labelOf(ledger.quotes.get(id)?.line.exact ?? '')} and is ${labelOf(exact)} now`,
    ),
    ...moved.map(
      ({ uid, slug }) =>
        `/articles/${ledger.articles.get(uid)?.line.slug ?? ''}/ leads to /articles/${slug}/ now`,
    ),
    ...(elsewhere === 0 ? [] : [`Recorded ${count(elsewhere, 'quote')} in other surroundings`]),
    ...(names === 0 ? [] : [`Recorded ${count(names, 'new name')} of speakers and topics`]),
    ...(lists === 0 ? [] : [`Recorded ${count(lists, 'longer list')}`]),
    `Recorded ${count(articles.length - moved.length, 'new article')}, ${count(added, 'new quote')}, ${count(reworded.length, 'changed wording')}`,
  ]
}
