import {
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
} from 'yaml'
import type { z } from 'astro/zod'
import { ContentError, placeOf, type Place, type Problem } from './problems.ts'
import { describeIssue } from './schema-issues.ts'
import { describeYamlError } from './yaml-errors.ts'

/** A Markdown file, split into its front matter and the rest. */
export interface FrontMatter<Data> {
  readonly data: Data
  /** Offset of the body in the file. */
  readonly bodyStart: number
  /** The place of a key's value in the file, for messages about it. */
  readonly placeOf: (path: readonly (string | number)[]) => Place
  /** The remark behind a key's value on its line, `# like this`; null where there is none. */
  readonly remarkBehind: (path: readonly (string | number)[]) => Remark | null
  /** Whether nothing is written behind a key, not even null. */
  readonly isBlank: (path: readonly (string | number)[]) => boolean
}

/** A remark in YAML, from its # to the end of the line. */
export interface Remark extends Place {
  readonly text: string
}

const fence = /^---[ \t]*$/gmu
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads and checks a file's front matter.
 *
 * @param source the whole file, LF line ends
 * @param file its name, for messages
 * @param schema what the front matter must be
 * @throws ContentError with each problem's place: no front matter, bad YAML, a key or value that the
 *   schema does not know
 *
 * @example
 * readFrontMatter('---\nname: Ada\n---\nText', 'a.md', z.object({ name: z.string() })).data.name // 'Ada'
 */
export function readFrontMatter<Schema extends z.ZodType>(
  source: string,
  file: string,
  schema: Schema,
): FrontMatter<z.output<Schema>> {
  const { yaml, yamlStart, bodyStart } = splitFrontMatter(source, file)
  const lines = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter: lines,
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: true,
    // Warnings go to the terminal without the file's name; what they are on, the schema refuses with it.
    logLevel: 'error',
  })
  const place = (offset: number): Place => placeOf(source, offset + yamlStart)
  const problems: Problem[] = [
    ...firstOfEachLine(
      document.errors.map((error) => ({
        file,
        ...place(error.pos[0]),
        message: describeYamlError(error, yaml),
      })),
    ),
    ...[...forbiddenKeys(document), ...badAliases(document)].map(({ offset, message }) => ({
      file,
      ...place(offset),
      message,
    })),
  ]
  if (problems.length > 0) throw new ContentError(problems)
  const placeOfPath = (path: readonly (string | number)[]): Place => place(offsetOf(document, path))
  // Without a line it is null, which says nothing of the keys that are missing.
  const result = schema.safeParse(document.toJS() ?? {})
  const remarkBehind = (path: readonly (string | number)[]): Remark | null => {
    const node = document.getIn(path, true) as Node | undefined
    const end = node?.range?.[1]
    const [, space = '', text = ''] = /^([ \t]+)(#[^\n]*)/u.exec(yaml.slice(end)) ?? []
    return end === undefined || text === '' ? null : { ...place(end + space.length), text }
  }
  const isBlank = (path: readonly (string | number)[]): boolean => {
    const node = document.getIn(path, true)
    return isScalar(node) && node.source === ''
  }
  if (result.success)
    return { data: result.data, bodyStart, placeOf: placeOfPath, remarkBehind, isBlank }
  throw new ContentError(
    result.error.issues.flatMap((issue) =>
      describeIssue(issue, schema, (path) => document.getIn(path)).map(({ path, message }) => ({
        file,
        ...placeOfPath(path),
        message,
      })),
    ),
  )
}

/** Whether a file starts with front matter. @example hasFrontMatter('---\na: 1\n---\n') // true */
export function hasFrontMatter(source: string): boolean {
  const [open, close] = source.matchAll(fence)
  return open?.index === 0 && close !== undefined
}

/** Further errors of a line come of its first one. */
const firstOfEachLine = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ line }, index) => problems.findIndex((other) => other.line === line) === index)

/** The front matter, and where it and what comes after it start. */
interface Split {
  readonly yaml: string
  readonly yamlStart: number
  readonly bodyStart: number
}

function splitFrontMatter(source: string, file: string): Split {
  const [open, close] = source.matchAll(fence)
  if (open?.index !== 0) {
    throw new ContentError([
      {
        file,
        line: 1,
        column: 1,
        message: `Unexpected ${quoteLine(source)}, expected “---”: start the file with front matter between two lines of ---`,
      },
    ])
  }
  if (close === undefined) {
    throw new ContentError([
      {
        file,
        line: 1,
        column: 1,
        message: 'Unexpected end of file, expected a second “---” that closes the front matter',
      },
    ])
  }
  const yamlStart = open[0].length + 1
  return {
    yaml: source.slice(yamlStart, close.index),
    yamlStart,
    bodyStart: Math.min(close.index + close[0].length + 1, source.length),
  }
}

function quoteLine(source: string): string {
  const line = source.split('\n', 1)[0] ?? ''
  return line === '' ? 'empty line' : `“${line.slice(0, 40)}”`
}

/** Something in the YAML that is refused, whatever the schema. */
interface Refused {
  readonly offset: number
  readonly message: string
}

function forbiddenKeys(document: Document): Refused[] {
  const found: Refused[] = []
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && typeof key.value === 'string' && forbidden.has(key.value)) {
        found.push({
          offset: key.range?.[0] ?? 0,
          message: `Unexpected key “${key.value}”, expected none of that name: delete the line`,
        })
      }
    },
  })
  return found
}

/** Aliases that stand for nothing; else the first one, where they stand for more than can be read. */
function badAliases(document: Document): Refused[] {
  const aliases: Alias[] = []
  visit(document, {
    Alias(_, alias) {
      aliases.push(alias)
    },
  })
  const refused = ({ source, range }: Alias, found: string): Refused => ({
    offset: range?.[0] ?? 0,
    message: `Unexpected ${found} “*${source}”, expected words: write them out, in quotation marks where they start with *`,
  })
  const unresolved = aliases.filter((alias) => alias.resolve(document) === undefined)
  if (unresolved.length > 0) return unresolved.map((alias) => refused(alias, 'alias'))
  const [first] = aliases
  if (first === undefined || document.errors.length > 0) return []
  try {
    document.toJS()
    return []
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return [refused(first, 'number of aliases, such as')]
  }
}

/** Whether a key of YAML, which need be no text, is the one of a name. */
const isKey = (key: unknown, name: string): boolean =>
  isScalar<string | number | boolean | null>(key)
    ? String(key.value ?? '') === name
    : /^[[{]/u.test(name)

/** Offset of the node at a path; of the nearest one above it where the path leads nowhere. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true)
    const last = path[length - 1]
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isKey(item.key, String(last)))
      if (pair !== undefined) return (pair.key as Node).range?.[0] ?? 0
    }
    const node = document.getIn(path.slice(0, length), true) as Node | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}
