import { readFile } from 'node:fs/promises'
import { analyze, type Analysis, type Quote, type Span } from '../../src/analysis/index.ts'

/** A quotation of a passage, and whose words the passage says they are. */
export interface PassageQuotation extends Span {
  /** The words that tell who speaks; null where none do, `nobody` for a title or a term. */
  readonly source: Span | 'nobody' | null
}

/** A few sentences, and who speaks each quotation in them. */
export interface Passage {
  readonly text: string
  readonly quotations: readonly PassageQuotation[]
}

/**
 * Reads the passages of a file, one a line, by the format that the README of `tests/fixtures/passages` tells.
 *
 * @throws when a quotation is marked with a source that its passage does not have
 *
 * @example (await readPassages('tests/fixtures/passages/features.txt'))[0]?.quotations.length // 1
 */
export async function readPassages(file: string): Promise<Passage[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map(readPassage)
}

/** Marks of the format: `[[` or `[[2 `, `]]`, `{2}` and `{?}`. */
const marks = /\[\[(?:(?<opens>\d) )?|\]\]|\{(?<source>\d|\?)\}/gu

/**
 * A passage without its marks.
 *
 * @example readPassage('“No,” [[she]] said.').quotations[0]?.source // { start: 6, end: 9 }
 */
export function readPassage(line: string): Passage {
  const marked = line
    .split('¶')
    .map((paragraph) => paragraph.trim())
    .join('\n\n')
  let text = ''
  let open: { readonly number: string; readonly start: number } | undefined
  const sources = new Map<string, Span>()
  const markedAt = new Map<number, string>()
  let last = 0
  for (const mark of marked.matchAll(marks)) {
    text += marked.slice(last, mark.index)
    last = mark.index + mark[0].length
    const { opens, source } = mark.groups ?? {}
    if (source !== undefined) markedAt.set(text.length, source)
    else if (mark[0] !== ']]') open = { number: opens ?? '1', start: text.length }
    else if (open !== undefined) sources.set(open.number, { start: open.start, end: text.length })
  }
  text += marked.slice(last)
  const quotations = quotationsIn(text).map((span): PassageQuotation => {
    const number = markedAt.get(span.start) ?? '1'
    if (number === '0') return { ...span, source: 'nobody' }
    if (number !== '?' && sources.size > 0 && !sources.has(number))
      throw new Error(`No source ${number} in: ${line}`)
    return { ...span, source: sources.get(number) ?? null }
  })
  return { text, quotations }
}

/** Quotations by double marks, and by single ones where a passage has no others. */
function quotationsIn(text: string): Span[] {
  const double = pairsIn(text, { '“': '”', '"': '"' })
  return double.length > 0 ? double : pairsIn(text, { '‘': '’' })
}

/** What stands between marks, none of which is an apostrophe; a paragraph ends what is left open. */
function pairsIn(text: string, closing: Readonly<Record<string, string>>): Span[] {
  const found: Span[] = []
  let start = -1
  let close: string | undefined
  for (let index = 0; index < text.length; index++) {
    const mark = text.charAt(index)
    if (mark === '\n') start = -1
    if (start === -1 && closing[mark] !== undefined) {
      start = index
      close = closing[mark]
    } else if (start !== -1 && mark === close && !/^\p{L}/u.test(text.slice(index + 1))) {
      found.push({ start, end: index + 1 })
      start = -1
    }
  }
  return found
}

/** How many quotations of some passages came out how. */
export interface PassageTally {
  readonly quotations: number
  /** Found, with words of the source; or found without a name where none is told; or rightly no quote. */
  readonly right: number
  /** Found, with other words as the source. */
  readonly elsewhere: number
  /** Found, without a source. */
  readonly unsourced: number
  readonly missed: number
  /** What nobody says, taken for said. */
  readonly invented: number
}

/**
 * Compares an analysis with the marks of a passage.
 *
 * @example tallyPassage(readPassage('“No,” [[she]] said.')).right // 1
 */
export function tallyPassage(
  { text, quotations }: Passage,
  analysis = analyze(text),
): PassageTally {
  const outcomes = quotations.map((quotation) => outcomeOf(text, quotation, analysis))
  const count = (outcome: Outcome): number => outcomes.filter((each) => each === outcome).length
  return {
    quotations: quotations.length,
    right: count('right'),
    elsewhere: count('elsewhere'),
    unsourced: count('unsourced'),
    missed: count('missed'),
    invented: count('invented'),
  }
}

type Outcome = Exclude<keyof PassageTally, 'quotations'>

function outcomeOf(text: string, quotation: PassageQuotation, { quotes }: Analysis): Outcome {
  const [quote] = quotes
    .filter(({ content }) => content.some((part) => overlaps(part, quotation)))
    .sort((a, b) => lengthOf(a) - lengthOf(b))
  const { source } = quotation
  if (source === 'nobody')
    return quote === undefined || quote.force === 'hypothetical' ? 'right' : 'invented'
  if (quote === undefined) return 'missed'
  if (source === null) return quote.speakers.length === 0 ? 'right' : 'elsewhere'
  if (quote.source === null) return 'unsourced'
  const [told, found] = [source, quote.source].map(({ start, end }) =>
    wordsOf(text.slice(start, end)),
  )
  return [...(told ?? [])].some((word) => found?.has(word)) ? 'right' : 'elsewhere'
}

/** Whether more than their marks are shared. */
const overlaps = (a: Span, b: Span): boolean => a.start < b.end - 1 && a.end > b.start + 1

const lengthOf = ({ content }: Quote): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0)

const wordsOf = (words: string): ReadonlySet<string> =>
  new Set(words.toLowerCase().match(/[\p{L}\p{N}’']+/gu))
