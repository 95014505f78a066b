import { formatISO } from 'date-fns/formatISO'
import { formatProblem } from '../archive/files/problems.ts'
import { readLedger } from '../archive/permalinks/ledger-file.ts'
import { readContent } from '../archive/read-content.ts'
import { inspect } from './check.ts'
import { alias, renameArticle, retire, type Desk } from './ledger-change.ts'
import { forget } from './ledger-forget.ts'
import { swap } from './ledger-swap.ts'
import { countLedger, showLedger } from './ledger-show.ts'
import { verifyLedger } from './ledger-verify.ts'
import { readOptions } from './options.ts'
import { record } from './record.ts'
import type { Say } from './say.ts'

const usage = `The ledger of published addresses, content/permalinks.jsonl.

  [show [WORDS | ID]]            what is in it
  record                         writes new addresses into it, as a build does
  rename OLD-SLUG NEW-SLUG       renames an article's file; the old address leads to the new one
  retire ID | SLUG --reason "…" [--date YYYY-MM-DD]
                                 a quote, or an article, was taken out; its page says so
  alias ID OF-ID                 a quote was reworded; its address leads to the one that it became
  swap ID ID                     two quotes of an article have each other’s addresses; they take their own
  forget ID | SLUG               takes out what was never published, and no commit has
  verify [--base BRANCH]         checks that no line of an earlier commit is missing
  help                           says all this
`

/**
 * `npm run ledger`: shows and changes the ledger.
 *
 * @param root the project's folder
 * @param args the command and its arguments
 * @returns true when it was done
 *
 * @example await ledger('.', ['show'], console.log, console.error) // true
 */
export async function ledger(
  root: string,
  args: readonly string[],
  say: Say,
  complain: Say,
): Promise<boolean> {
  const read = readOptions(
    args,
    { reason: { type: 'string' }, date: { type: 'string' }, base: { type: 'string' } },
    usage,
    complain,
  )
  if (read === null) return false
  const { values, positionals } = read
  const [command = 'show', ...rest] = positionals
  const desk = async (): Promise<Desk> => ({
    ...{ root, say, complain },
    content: await readContent(root, '/'),
  })
  const change = async (make: (desk: Desk) => Promise<boolean>): Promise<boolean> =>
    (await isWhole(root, complain)) && make(await desk())
  const [first, second, third] = rest
  if (command === 'show') {
    const { content } = await desk()
    for (const line of showLedger(content.ledger, rest.join(' '))) say(line)
    if (first === undefined) say(countLedger(content.ledger))
    return true
  }
  if (command === 'help') {
    say(usage)
    return true
  }
  if (command === 'verify') return verifyLedger(root, values.base ?? 'origin/main', say, complain)
  if (command === 'record') {
    const content = await inspect(root, say, complain)
    if (content !== null) await record(root, content, say)
    return content !== null
  }
  if (command === 'forget' && first !== undefined && second === undefined)
    return change((desk) => forget(desk, first))
  if (command === 'retire' && first !== undefined && second === undefined)
    return change((desk) => retire(desk, first, values.reason ?? '', values.date ?? today()))
  if (command === 'alias' && second !== undefined && third === undefined)
    return change((desk) => alias(desk, first ?? '', second))
  if (command === 'swap' && second !== undefined && third === undefined)
    return change((desk) => swap(desk, first ?? '', second))
  if (command === 'rename' && second !== undefined && third === undefined)
    return change((desk) => renameArticle(desk, first ?? '', second))
  complain(`Unexpected “${positionals.join(' ')}”, expected one of these:\n\n${usage}`)
  return false
}

/** Whether each line of the ledger can be read; those that cannot are named. */
async function isWhole(root: string, complain: Say): Promise<boolean> {
  const { unread } = await readLedger(root)
  for (const problem of unread) complain(formatProblem(problem))
  return unread.length === 0
}

const today = (): string => formatISO(new Date(), { representation: 'date' })
