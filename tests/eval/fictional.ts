import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { analyze, type Analysis, type Quote, type Span } from '../../src/analysis/index.ts'
import { mark, pair, type Marked } from './pairing.ts'
import { tokenize } from './tokens.ts'

const place = z.union([z.string(), z.object({ text: z.string(), nth: z.int().positive() })])

const marks = z.object({
  quotes: z.array(
    z.object({
      content: z.array(place).nonempty(),
      speaker: z.union([z.string(), z.array(z.string()), z.null()]),
      force: z.string(),
    }),
  ),
})

/** A quote that an editor marked: its words, and who said them. */
export interface GoldQuote {
  readonly content: readonly Span[]
  /** Full names; none where the article names nobody. */
  readonly speakers: readonly string[]
  readonly isImagined: boolean
}

/** An invented article and what an editor marks in it. */
export interface FictionalArticle {
  readonly name: string
  readonly text: string
  readonly quotes: readonly GoldQuote[]
}

/**
 * Reads the articles of a folder in the order of their names, by the format that the README of
 * `tests/fixtures/articles` tells.
 *
 * @throws when a file is not of that format, or a marked string is not in its article
 *
 * @example (await readFictional('tests/fixtures/articles/wires')).length // 14
 */
export async function readFictional(folder: string): Promise<FictionalArticle[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (file) => {
      const name = file.replace(/\.json$/u, '')
      const text = await readFile(join(folder, `${name}.txt`), 'utf8')
      const { quotes } = marks.parse(JSON.parse(await readFile(join(folder, file), 'utf8')))
      return {
        name,
        text,
        quotes: quotes.map(({ content, speaker, force }) => ({
          content: content.map((part) => find(text, part, name)),
          speakers: speaker === null ? [] : [speaker].flat(),
          isImagined: force === 'hypothetical',
        })),
      }
    }),
  )
}

function find(text: string, part: z.infer<typeof place>, name: string): Span {
  const { text: words, nth } = typeof part === 'string' ? { text: part, nth: 1 } : part
  let start = -1
  for (let count = 0; count < nth; count++) {
    start = text.indexOf(words, start + 1)
    if (start === -1) throw new Error(`${name} has no “${words}”, or not ${nth} times`)
  }
  return { start, end: start + words.length }
}

/** How many quotes of some articles came out how. */
export interface Tally {
  readonly quotes: number
  /** Found, with the right speakers, or with none where nobody is named. */
  readonly right: number
  /** Found, without a name. */
  readonly unnamed: number
  /** Found, with a name that is wrong: the mistake that matters most. */
  readonly wrong: number
  /** Those of {@link wrong} that are not called unsure. */
  readonly wrongAndSure: number
  /** Not found, or joined with another. */
  readonly missed: number
  /** Imagined, and taken for said. */
  readonly imaginedAsSaid: number
}

/**
 * Compares an analysis with what the editor marked. A quote is found when it shares more words with one
 * of the analysis than any other does. A name is right when it is the marked one or a part of it.
 *
 * @example tally(article).right // 9 of article.quotes.length
 */
export function tally({ text, quotes }: FictionalArticle, analysis = analyze(text)): Tally {
  const tokens = tokenize(text)
  const markOf = (content: readonly Span[]): Marked =>
    mark(tokens, { cue: [], source: [], content })
  const gold = quotes.map(({ content }) => markOf(content))
  const found = new Map<Marked, Quote>()
  const partners = pair(
    analysis.quotes.map(({ content }) => markOf(content)),
    gold,
  )
  for (const [index, quote] of analysis.quotes.entries()) {
    const partner = partners[index]
    if (partner !== undefined) found.set(partner, quote)
  }
  const outcomes = quotes.map(({ speakers, isImagined }, index): Partial<Tally> => {
    const truth = gold[index]
    const quote = truth === undefined ? undefined : found.get(truth)
    if (quote === undefined) return { missed: 1 }
    const imaginedAsSaid = isImagined && quote.force !== 'hypothetical' ? 1 : 0
    const named = namesOf(analysis, quote)
    if (sameNames(speakers, named)) return { right: 1, imaginedAsSaid }
    if (named.length === 0) return { unnamed: 1, imaginedAsSaid }
    return { wrong: 1, wrongAndSure: quote.confidence === 'unsure' ? 0 : 1, imaginedAsSaid }
  })
  return addUp([{ quotes: quotes.length }, ...outcomes])
}

const columns = [
  'quotes',
  'right',
  'unnamed',
  'wrong',
  'wrongAndSure',
  'missed',
  'imaginedAsSaid',
] as const satisfies readonly (keyof Tally)[]

/** The sum of tallies; what one lacks is nothing. @example addUp([tally(one), tally(another)]) */
export function addUp(tallies: readonly Partial<Tally>[]): Tally {
  const sum = (column: keyof Tally): number =>
    tallies.reduce((total, each) => total + (each[column] ?? 0), 0)
  return {
    quotes: sum('quotes'),
    right: sum('right'),
    unnamed: sum('unnamed'),
    wrong: sum('wrong'),
    wrongAndSure: sum('wrongAndSure'),
    missed: sum('missed'),
    imaginedAsSaid: sum('imaginedAsSaid'),
  }
}

const namesOf = ({ speakers }: Analysis, quote: Quote): string[] =>
  quote.speakers.flatMap((id) => speakers.find((speaker) => speaker.id === id)?.name ?? [])

function sameNames(marked: readonly string[], named: readonly string[]): boolean {
  return (
    marked.length === named.length &&
    marked.every((one) => named.some((other) => isPart(one, other) || isPart(other, one)))
  )
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/^the\s/u, '')

/** Whether a name is another’s beginning or end, word by word. */
function isPart(long: string, short: string): boolean {
  const [whole, part] = [` ${plain(long)} `, ` ${plain(short)} `]
  return whole.startsWith(part) || whole.endsWith(part)
}

/** The table of tallies, a line for each name. @example formatTallies(new Map([['wires', tally(article)]])) */
export function formatTallies(tallies: ReadonlyMap<string, Tally>): string {
  const titles = ['quotes', 'right', 'unnamed', 'wrong', '(sure)', 'missed', 'imagined as said']
  const row = (name: string, cells: readonly string[]): string =>
    [
      name.padEnd(14),
      ...cells.map((cell, index) => cell.padStart((titles[index] ?? '').length + 3)),
    ].join('')
  return [
    row('', titles),
    ...[...tallies].map(([name, each]) =>
      row(
        name,
        columns.map((column) => String(each[column])),
      ),
    ),
  ].join('\n')
}
