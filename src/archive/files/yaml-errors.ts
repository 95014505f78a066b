import type { ErrorCode, YAMLError } from 'yaml'

const quotationMarks = 'put the words in quotation marks'
const lines = 'write each line as “key: value” or “- value”, and close all quotation marks'

/** What to write instead, by the kind of the error. */
const advice: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: quotationMarks,
  BAD_DQ_ESCAPE: 'write \\\\ for a \\ in quotation marks',
  BAD_INDENT: 'let keys that belong together begin in one column, and close each bracket',
  BAD_SCALAR_START: quotationMarks,
  BLOCK_AS_IMPLICIT_KEY: quotationMarks,
  BLOCK_IN_FLOW: quotationMarks,
  DUPLICATE_KEY: 'delete one of the two lines',
  MISSING_CHAR: lines,
  MULTILINE_IMPLICIT_KEY: lines,
  MULTIPLE_DOCS: 'delete the line of ---',
  TAB_AS_INDENT: 'put spaces in the place of the tab',
  UNEXPECTED_TOKEN: quotationMarks,
}

/**
 * What was found where YAML breaks, and what to write.
 *
 * @param yaml the text in which the error is
 *
 * @example
 * describeYamlError(error, 'title: @x\n')
 * // 'Unexpected title: @x, expected words that mean nothing in YAML: put the words in quotation marks, title: "@x"'
 */
export function describeYamlError({ code, message, pos }: YAMLError, yaml: string): string {
  const moved = code === 'BLOCK_AS_IMPLICIT_KEY' ? movedKey(yaml, pos[0]) : null
  if (moved !== null)
    return `Unexpected spaces before “${moved}” in the next line, expected each key at the start of its line: delete the spaces`
  const found = advice[code] === quotationMarks ? valueAt(yaml, pos[0]) : null
  if (found === null) {
    const rest = advice[code] === undefined ? '' : `: ${advice[code]}`
    return `Unexpected YAML, ${message.slice(0, 1).toLowerCase()}${message.slice(1)}${rest}`
  }
  const { lead, value } = found
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value
  return `Unexpected ${lead}${shown}, expected words that mean nothing in YAML: ${quotationMarks}, ${lead}${quoted(value)}`
}

/** The value on whose line an offset is, and `key: ` or `- ` before it; null where it is no such value. */
function valueAt(yaml: string, offset: number): { lead: string; value: string } | null {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1
  const line = yaml.slice(start).split('\n', 1)[0] ?? ''
  const [all, dash = '', key = ''] = /^ *(- )? *(\w[\w-]*: )?/u.exec(line) ?? ['']
  const value = line.slice(all.length).trim()
  const isInValue = offset - start >= all.length && value !== '' && !/^[[{]/u.test(value)
  return isInValue && dash + key !== '' ? { lead: key === '' ? dash : key, value } : null
}

/** The key of the line after an offset’s, where only that is set in and no value of its line has a colon. */
function movedKey(yaml: string, offset: number): string | null {
  const [line = '', next = ''] = yaml.slice(offset).split('\n', 2)
  return line.includes(':') ? null : (/^ +([\w-]+:)(?: |$)/u.exec(next)?.[1] ?? null)
}

/** Words as YAML takes them to the letter. */
const quoted = (words: string): string =>
  /["\\]/u.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`
