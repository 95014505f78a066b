import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { analyze, type Analysis, type Span, type Speaker } from '../analysis/index.ts'
import type { ArticleContext } from '../archive/article/read-article.ts'
import { hasFrontMatter, readFrontMatter } from '../archive/files/front-matter.ts'
import { checkLanguage } from '../archive/files/language.ts'
import { ContentError } from '../archive/files/problems.ts'
import { textSchema } from '../archive/files/schema.ts'
import { codeOf } from '../archive/files/unreadable.ts'
import { sourceOffsets } from '../archive/files/source-place.ts'
import { renderMarkdown } from '../markdown/render.ts'

/** An attributed statement, as tools that score attributions read it. */
interface Attribution {
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly kind: string
  readonly force: string
  readonly confidence: string
  /** A name, several names of organisations and states, or null where nobody is named. */
  readonly speaker: string | readonly string[] | null
}

/** What the analysis is told of speakers and topics. */
export type Known = Pick<ArticleContext, 'speakers' | 'topics'>

/**
 * Writes `NAME.json` for each `.txt` or `.md` file: its attributions, with offsets in UTF-16 code units
 * of the file as it is. A file that cannot be done is reported and keeps no other from being done; where
 * two would be written to one place, none is.
 *
 * @param report is given what is wrong with each file that failed
 * @returns true when all files were done
 *
 * @example
 * await annotateFiles(['a.txt'], 'out', { speakers: [], topics: [] }, console.error) // writes out/a.json
 */
export async function annotateFiles(
  files: readonly string[],
  out: string,
  known: Known,
  report: (line: string) => void,
): Promise<boolean> {
  const shared = [...Map.groupBy(files, nameOf).values()].filter((rivals) => rivals.length > 1)
  for (const [first = '', ...others] of shared)
    for (const file of others)
      report(
        `${file}: Unexpected name, expected one that no other file has: ${first} is written to ${nameOf(first)}.json, too`,
      )
  if (shared.length > 0) return false
  await mkdir(out, { recursive: true })
  let failed = 0
  for (const file of files) {
    try {
      const attributions = annotateText(await readUtf8(file), file, known)
      await writeFile(
        join(out, `${nameOf(file)}.json`),
        `${JSON.stringify({ attributions }, null, 1)}\n`,
      )
    } catch (error) {
      failed += 1
      report(describe(error, file))
    }
  }
  return failed === 0
}

/** What a file's name is without its folder and ending. */
const nameOf = (file: string): string => basename(file, extname(file))

function describe(error: unknown, file: string): string {
  // Its lines have the file's name, and the place in it.
  if (error instanceof ContentError) return error.message
  if (codeOf(error) === 'ENOENT')
    return `${file}: Missing file, expected one at this path: correct the path`
  return `${file}: ${error instanceof Error ? error.message : String(error)}`
}

async function readUtf8(file: string): Promise<string> {
  if (!['.txt', '.md'].includes(extname(file)))
    throw new Error('Unexpected file type, expected .txt or .md')
  const bytes = await readFile(file)
  try {
    // A byte order mark stays: offsets count it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Error('Unexpected bytes, expected UTF-8: save the file as UTF-8')
  }
}

/**
 * The attributions of a text or a Markdown source, in document order. No day counts for them, so that of
 * the front matter only the language is read.
 *
 * @param file the source's name: Markdown where it ends in `.md`
 * @throws ContentError where the front matter is broken, or the language not known
 *
 * @example
 * annotateText('“No,” said Ada Example.', 'a.txt', { speakers: [], topics: [] })[0].speaker // 'Ada Example'
 */
export function annotateText(source: string, file: string, known: Known): Attribution[] {
  if (extname(file) !== '.md') return attributionsOf(analyze(source, known), (offset) => offset)
  const { text: lines, toFile } = withoutCarriageReturns(source)
  const { article } = renderMarkdown(lines)
  const toSource = sourceOffsets(article, lines)
  const analysis = analyze(article.text, {
    ...known,
    blocks: article.blocks,
    ...languageOf(lines, file),
  })
  return attributionsOf(analysis, (offset) => toFile(toSource(offset)))
}

/** The language that front matter names; nothing where there is none. */
function languageOf(source: string, file: string): { language?: string } {
  if (!hasFrontMatter(source)) return {}
  const frontMatter = readFrontMatter(source, file, textSchema)
  checkLanguage(file, frontMatter)
  return { language: frontMatter.data.language }
}

/** LF line ends and no byte order mark, and the way back to offsets of the file. */
function withoutCarriageReturns(source: string): {
  text: string
  toFile: (offset: number) => number
} {
  const removed: number[] = []
  let text = ''
  for (let at = 0; at < source.length; at++) {
    const dropped =
      (source[at] === '\r' && source[at + 1] === '\n') || (at === 0 && source[at] === '\uFEFF')
    if (dropped) removed.push(text.length)
    else text += source.charAt(at)
  }
  return { text, toFile: (offset) => offset + countUpTo(removed, offset) }
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

function attributionsOf(analysis: Analysis, toFile: (offset: number) => number): Attribution[] {
  const speakersById = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]))
  // The end of a span is the end of its last character, which need not be where the next one starts.
  const place = ({ start, end }: Span): Span => ({ start: toFile(start), end: toFile(end - 1) + 1 })
  return analysis.quotes.map(({ source, cue, content, kind, force, confidence, speakers }) => ({
    source: source && place(source),
    cue: cue && place(cue),
    content: content.map(place),
    kind,
    force,
    confidence,
    speaker: speakerOf(speakers.flatMap((id) => speakersById.get(id) ?? [])),
  }))
}

/**
 * Organisations and states that speak together are a list. Persons are one string, `Ada Example and Bo
 * Lind`: programs that read this format look for a person's last name in it.
 */
function speakerOf(speakers: readonly Speaker[]): Attribution['speaker'] {
  const names = speakers.map(({ name }) => name)
  if (names.length < 2) return names[0] ?? null
  return speakers.some(({ kind }) => kind === 'person') ? names.join(' and ') : names
}
