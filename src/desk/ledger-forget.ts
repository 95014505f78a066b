import { listLines } from '../archive/lists.ts'
import { nameLines } from '../archive/permalinks/former-names.ts'
import {
  formatLine,
  ledgerFile,
  parseLedger,
  readLedgerText,
  withLines,
} from '../archive/permalinks/ledger-file.ts'
import { isArticleLine, isQuoteLine, type LedgerLine } from '../archive/permalinks/ledger-schema.ts'
import { emptyLedger } from '../archive/permalinks/ledger.ts'
import type { Archive } from '../archive/types.ts'
import { count } from '../markdown/amounts.ts'
import { git } from './git.ts'
import { articleAt, type Desk } from './ledger-change.ts'
import { writeLedger } from './record.ts'

/**
 * Takes a quote, or an article with its quotes, out of the ledger as if it had never been there; so it does
 * with names and lists that came with it and have nothing left. Only for what was never published: the last
 * commit must not know of it.
 *
 * @param target a quote's id or an article's slug
 *
 * @example await forget(desk, 'a-draft')
 */
export async function forget(desk: Desk, target: string): Promise<boolean> {
  const { root, content, say, complain } = desk
  const { ledger } = content
  const uid = articleAt(ledger, target)?.line.uid
  if (uid === undefined && !ledger.quotes.has(target)) {
    complain(
      `Unexpected “${target}”, expected an id or a slug of the ledger: npm run ledger -- show`,
    )
    return false
  }
  const isMeant = (line: LedgerLine): boolean =>
    uid === undefined ? isQuoteLine(line) && line.id === target : 'uid' in line && line.uid === uid
  const committed = parseLedger(git(root, 'show', `HEAD:./${ledgerFile}`) ?? '')
  if (committed.lines.some(({ line }) => isMeant(line))) {
    complain(
      `Unexpected “${target}”, expected what no commit has: it was published; write: npm run ledger -- retire ${target} --reason "…"`,
    )
    return false
  }
  const { lines } = parseLedger(await readLedgerText(root))
  const leavesNothing = emptied(
    content.archive,
    new Set(committed.lines.map(({ line }) => formatLine(line))),
  )
  const kept = lines.flatMap(({ line }) => (isMeant(line) || leavesNothing(line) ? [] : line))
  const keptIds = new Set(kept.flatMap((line) => (isQuoteLine(line) ? line.id : [])))
  const orphan = [...ledger.quotes.values()].find(
    ({ line }) => line.state === 'alias' && keptIds.has(line.id) && !keptIds.has(line.of),
  )
  if (orphan !== undefined) {
    complain(
      `Unexpected “${target}”, expected no address to lead to it: /q/${orphan.line.id}/ does`,
    )
    return false
  }
  await writeLedger(root, withLines('', kept))
  say(`Forgot ${count(lines.length - kept.length, 'line')}`)
  return true
}

/** Tells the lines on names and lists that no commit has, and that a build of the content would not write. */
function emptied(archive: Archive, committed: ReadonlySet<string>): (line: LedgerLine) => boolean {
  const now = new Set(
    [...nameLines(emptyLedger, archive), ...listLines(emptyLedger, archive)].map(formatLine),
  )
  return (line) =>
    !isQuoteLine(line) &&
    !isArticleLine(line) &&
    !committed.has(formatLine(line)) &&
    !now.has(formatLine(line))
}
