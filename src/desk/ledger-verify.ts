import { formatProblem } from '../archive/files/problems.ts'
import { collect } from '../archive/files/shelves.ts'
import { ledgerFile, parseLedger, readLedgerText } from '../archive/permalinks/ledger-file.ts'
import { count } from '../markdown/amounts.ts'
import { git } from './git.ts'
import type { Say } from './say.ts'

/**
 * Checks that the ledger still has every line that it had at the commit from which this work started.
 * Where there is no such commit, or no ledger in it, nothing can be missing.
 *
 * @param base the branch that this work goes to
 * @returns true when nothing is missing
 *
 * @example await verifyLedger('.', 'origin/main', console.log, console.error) // true
 */
export async function verifyLedger(
  root: string,
  base: string,
  say: Say,
  complain: Say,
): Promise<boolean> {
  const read = await collect([root], readLedgerText)
  const [source] = read.items
  const { problems } = source === undefined ? read : parseLedger(source)
  for (const problem of problems) complain(formatProblem(problem))
  if (source === undefined) return false
  const commit = (git(root, 'merge-base', 'HEAD', base) ?? git(root, 'rev-parse', 'HEAD'))?.trim()
  const before = commit === undefined ? null : git(root, 'show', `${commit}:./${ledgerFile}`)
  if (commit === undefined || before === null) {
    say(`No earlier ${ledgerFile} to hold this one against`)
    return problems.length === 0
  }
  const now = new Set(source.split('\n'))
  const lines = before.split(/\r?\n/u).filter((line) => line !== '')
  const missing = lines.filter((line) => !now.has(line))
  for (const line of missing)
    complain(
      `${ledgerFile}:${lines.indexOf(line) + 1}:1: Missing line of commit ${commit.slice(0, 10)}, expected it as it was: ${line}`,
    )
  say(`${count(lines.length, 'line')} of commit ${commit.slice(0, 10)}, ${missing.length} missing`)
  return problems.length === 0 && missing.length === 0
}
