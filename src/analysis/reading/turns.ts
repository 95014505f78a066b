import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Block, Span } from '../types.ts'

/** A paragraph of a transcript: its speaker stands before a colon. */
export interface Turn {
  readonly label: Span
  /** Where the colon stands. */
  readonly colon: number
  /** Where the speaker’s words begin. */
  readonly content: number
  /** What the label tells: a name, or only who asks and who answers, as `Q:` and `A:` do. */
  readonly role: 'named' | 'asks' | 'answers'
}

/** A label is no longer than this. */
const longest = 100

const word = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`
const name = String.raw`${word}(?: ${word}){0,4}`
const labelled = new RegExp(String.raw`^["“]?\s?(${name}):\s+(?=\S)`, 'u')
/** `ANA RUIZ, MAYOR:`, `OTTO LUND (BOAT NEWS):`: all in capitals, with who that is. */
const described =
  /^["“]?\s?(\p{Lu}{2}[\p{Lu}.’' -]{0,40})(?:, |\()[\p{Lu}\p{N}.,’'() -]{2,40}:\s+(?=\S)/u
/** `1,769.`, `46%`, `46 percent` */
const tallied = /^[\d.,]+\s?(?:%|\p{L}+)?\.?$/u
const byLetter = /^["“]?\s?(\p{Lu}\p{Ll}*)[:.]\s+(?=\S)/u

/**
 * Finds the turns of a transcript: paragraphs that begin with a label and a colon, where one label
 * comes again and another alternates with it. The quotation mark before a label is passed over.
 *
 * ```
 * “ANA RUIZ: We lost the boat.
 *  ^^^^^^^^  ^^^^^^^^^^^^^^^^^
 * ```
 *
 * A label in small letters counts when some paragraph has it as a full name: `Pros:` is nobody’s. `Q:` and
 * `A:` go together. Where most labels have but figures behind them, they are the lines of a tally.
 */
export function findTurns(
  text: string,
  blocks: readonly Block[],
  lexicon: Lexicon,
): ReadonlyMap<number, Turn> {
  const found = new Map<number, Labelled>()
  const lettered = new Map<number, Labelled>()
  for (const [index, block] of blocks.entries()) {
    const opening = text.slice(block.start, Math.min(block.end, block.start + longest))
    const turn = namedTurn(opening, block.start, lexicon)
    const letter = letteredTurn(opening, block.start, lexicon)
    if (turn !== undefined) found.set(index, turn)
    if (letter !== undefined) lettered.set(index, letter)
  }
  const named = [...found.values()]
  const full = new Set(named.flatMap(({ label, name }) => (isFull(text, label) ? [name] : [])))
  const sure = [...found].filter(([, { label, name }]) => isLoud(text, label) || full.has(name))
  return new Map(
    [sure, [...lettered]]
      .flatMap(alternating)
      .filter((_, __, turns) => !isTally(text, blocks, turns)),
  )
}

/** A turn with the last word of its label. */
interface Labelled extends Turn {
  readonly name: string
}

/** The turns, if one label comes again and another alternates with it. */
function alternating(turns: readonly [number, Labelled][]): readonly [number, Labelled][] {
  const distinct = new Set(turns.map(([, { name }]) => name)).size
  return distinct >= 2 && turns.length > distinct ? turns : []
}

/** `Ana Ruiz: 1,769.`, `Otto Lund: 46 percent`: no letter stands behind most labels, but a single word. */
function isTally(
  text: string,
  blocks: readonly Block[],
  turns: readonly (readonly [number, Turn])[],
): boolean {
  const counts = turns.filter(([index, { content }]) =>
    tallied.test(text.slice(content, Math.min(blocks[index]?.end ?? content, content + longest))),
  )
  return counts.length * 2 > turns.length
}

/** `ANA RUIZ: We lost.` */
function namedTurn(opening: string, start: number, lexicon: Lexicon): Labelled | undefined {
  const match = labelled.exec(opening) ?? described.exec(opening)
  const label = match?.[1]?.trimEnd()
  if (match === null || label === undefined || !mayName(label, lexicon)) return undefined
  const name = label.slice(label.lastIndexOf(' ') + 1).toLowerCase()
  return { ...placeOf(match[0], label, start), name, role: 'named' }
}

/** `Q: Did you lose?`, `A. We did.` */
function letteredTurn(opening: string, start: number, lexicon: Lexicon): Labelled | undefined {
  const match = byLetter.exec(opening)
  const label = match?.[1]
  const name = label?.toLowerCase() ?? ''
  if (match === null || label === undefined) return undefined
  const asks = lexicon.questionLabels.has(name)
  if (!asks && !lexicon.answerLabels.has(name)) return undefined
  const role = asks ? 'asks' : 'answers'
  return { ...placeOf(match[0], label, start), name: role, role }
}

/** Where a label, its colon and the words behind it stand. */
function placeOf(
  opening: string,
  label: string,
  from: number,
): Pick<Turn, 'label' | 'colon' | 'content'> {
  const start = from + opening.indexOf(label)
  const end = start + label.length
  // `A. We did.`
  const mark = opening.lastIndexOf(':')
  const colon = mark === -1 ? end : from + mark
  return { label: { start, end }, colon, content: from + opening.length }
}

const isFull = (text: string, { start, end }: Span): boolean => text.slice(start, end).includes(' ')

/** All in capitals, as transcripts print who speaks. */
const isLoud = (text: string, { start, end }: Span): boolean =>
  /^\P{Ll}{2,}$/u.test(text.slice(start, end))

function mayName(label: string, lexicon: Lexicon): boolean {
  const words = label.toLowerCase().split(' ')
  return label.length > 1 && !words.some((each) => lexicon.labels.has(each))
}
