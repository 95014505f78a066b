import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'astro/zod'
import { decodeText } from '../files/decode.ts'
import { isMergeMark } from '../files/merge-marks.ts'
import { placeOf, type Problem } from '../files/problems.ts'
import { collect } from '../files/shelves.ts'
import { codeOf, unreadable } from '../files/unreadable.ts'
import {
  articleLineSchema,
  isArticleLine,
  isQuoteLine,
  listLineSchema,
  nameLineSchema,
  quoteLineSchema,
  type LedgerLine,
  type QuoteLine,
} from './ledger-schema.ts'
import { emptyLedger, ledgerOf, type Ledger, type NumberedLine } from './ledger.ts'

/** The ledger's path below the project's folder. */
export const ledgerFile = 'content/permalinks.jsonl'

/** The ledger's lines, and what is wrong with the file. */
export interface ReadLedger {
  readonly lines: readonly NumberedLine[]
  readonly ledger: Ledger
  /** Of the problems, the lines that are none; what they should say is in no other field. */
  readonly unread: readonly Problem[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the ledger; a site that has published nothing has none. Of one that is not UTF-8 nothing is read.
 *
 * @param root the project's folder
 *
 * @example (await readLedger('.')).ledger.quotes.size // 45
 */
export async function readLedger(root: string): Promise<ReadLedger> {
  const { items, problems } = await collect([root], readLedgerText)
  const [source] = items
  return source === undefined
    ? { lines: [], ledger: emptyLedger, unread: problems, problems }
    : parseLedger(source)
}

const missing: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR'])

/**
 * The text of the ledger, '' where there is none.
 *
 * @throws ContentError when it is not UTF-8, or no file
 *
 * @example await readLedgerText('.') // '{"uid":…'
 */
export async function readLedgerText(root: string): Promise<string> {
  try {
    return decodeText(await readFile(join(root, ledgerFile)), ledgerFile)
  } catch (error) {
    // Where content/ is no folder, that is told of it.
    if (missing.has(codeOf(error) ?? '')) return ''
    throw unreadable(error, ledgerFile, 'file')
  }
}

/**
 * Reads the text of a ledger: one JSON object a line.
 *
 * @example parseLedger('{"uid":"a","slug":"a-summit","state":"live"}\n').problems // []
 */
export function parseLedger(source: string): ReadLedger {
  const lines: NumberedLine[] = []
  const unread: Problem[] = []
  for (const [index, text] of source.split('\n').entries()) {
    if (text.trim() === '') continue
    const number = index + 1
    const line = parseLine(text)
    if ('message' in line) unread.push(problemAt(number, line.message, line.column))
    else lines.push({ line, number })
  }
  const ledger = ledgerOf(lines)
  return { lines, ledger, unread, problems: [...unread, ...contradictions(lines, ledger)] }
}

const keys = [
  ...['id', 'uid', 'slug', 'exact', 'prefix', 'suffix', 'position', 'revision', 'state', 'of'],
  ...['reason', 'date', 'shelf', 'page', 'name', 'list', 'pages'],
]

/**
 * A line as it stands in the file, its keys always in the same order, without the line's end.
 *
 * @example formatLine({ state: 'live', slug: 'a-summit', uid: 'a' })
 * // '{"uid":"a","slug":"a-summit","state":"live"}'
 */
export function formatLine(line: LedgerLine): string {
  return JSON.stringify(line, keys)
}

/**
 * The text of a ledger with lines added.
 *
 * @example withLines('', [line]).endsWith('}\n') // true
 */
export function withLines(source: string, lines: readonly LedgerLine[]): string {
  const before = source === '' || source.endsWith('\n') ? source : `${source}\n`
  return before + lines.map((line) => `${formatLine(line)}\n`).join('')
}

const problemAt = (number: number, message: string, column = 1): Problem => ({
  file: ledgerFile,
  line: number,
  column,
  message,
})

/** What a line is about, by a key that only such lines have; else it is about a quote. */
const schemas = [
  ['slug', articleLineSchema],
  ['shelf', nameLineSchema],
  ['list', listLineSchema],
] as const

/** The line, or what is wrong with it and where. */
function parseLine(text: string): LedgerLine | Pick<Problem, 'message' | 'column'> {
  if (isMergeMark(text)) {
    const message = `Unexpected ${JSON.stringify(text.trimEnd().slice(0, 20))}, a mark of a merge in git, expected one JSON object: keep the lines of both sides, and delete this one`
    return { message, column: 1 }
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const at = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1]
    const { column } = placeOf(text, Number(at ?? 0))
    const rest = text.slice(column - 1, column + 19)
    const found = rest === '' ? 'end of line' : JSON.stringify(rest)
    const message = `Unexpected ${found}, expected one JSON object: take the line from the last commit`
    return { message, column }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `Unexpected ${text.trim().slice(0, 20)}, expected one JSON object: take the line from the last commit`
    return { message, column: 1 }
  }
  const fields = new Map(Object.entries(value))
  const [, schema = quoteLineSchema] = schemas.find(([key]) => fields.has(key)) ?? []
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const { issues } = result.error
  const [first] = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : issue.path.map(String),
  )
  const column = text.indexOf(`${JSON.stringify(first ?? '')}:`) + 1
  return {
    message: issues.map((issue) => describe(issue, fields)).join('; '),
    column: Math.max(column, 1),
  }
}

function describe(issue: z.core.$ZodIssue, fields: ReadonlyMap<string, unknown>): string {
  if (issue.code === 'unrecognized_keys')
    return `Unexpected key “${issue.keys.join('”, “')}”, expected none of that name: delete it`
  const name = issue.path.join('.')
  return fields.has(name)
    ? `Unexpected ${name}: ${JSON.stringify(fields.get(name))}, expected ${issue.message}`
    : `Missing key “${name}”, expected ${issue.message}: add "${name}":…`
}

/** Lines that cannot be true together. */
function contradictions(lines: readonly NumberedLine[], ledger: Ledger): Problem[] {
  const problems: Problem[] = []
  const uids = new Map<string, string>()
  const owners = new Map<string, string>()
  for (const { line, number } of lines) {
    if (!isQuoteLine(line) && !isArticleLine(line)) continue
    const [key, owner, of] = isQuoteLine(line)
      ? [uids, line.id, 'quote']
      : [owners, line.slug, 'address']
    const first = key.get(owner) ?? line.uid
    key.set(owner, first)
    if (first !== line.uid)
      problems.push(
        problemAt(
          number,
          `Unexpected uid “${line.uid}”, expected “${first}”: the ${of} “${owner}” belongs to that article`,
        ),
      )
  }
  for (const { line, number } of ledger.quotes.values())
    if (line.state === 'alias') problems.push(...aliasProblems(line, number, ledger))
  return problems
}

/** Aliases lead straight to a quote, never to another alias. */
function aliasProblems(
  line: QuoteLine & { state: 'alias' },
  number: number,
  ledger: Ledger,
): Problem[] {
  const target = ledger.quotes.get(line.of)?.line
  if (target === undefined)
    return [
      problemAt(
        number,
        `Unexpected of: “${line.of}”, expected an id of this file: take the line from the last commit`,
      ),
    ]
  if (target.state !== 'alias') return []
  const seen = new Set([line.id])
  let end: QuoteLine | undefined = target
  while (end?.state === 'alias' && !seen.has(end.id)) {
    seen.add(end.id)
    end = ledger.quotes.get(end.of)?.line
  }
  const advice =
    end === undefined || seen.has(end.id)
      ? `it leads back to itself; write: npm run ledger -- retire ${line.id} --reason "…"`
      : `write: npm run ledger -- alias ${line.id} ${end.id}`
  return [
    problemAt(number, `Unexpected of: “${line.of}”, expected a quote that is no alias: ${advice}`),
  ]
}
