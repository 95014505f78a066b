import type { Lexicon } from '../lexicon/types.ts'
import type { Block, Span } from '../types.ts'

/** A paragraph of a transcript: its speaker stands before a colon. */
export interface Turn {
  readonly label: Span
  /** Where the colon stands. */
  readonly colon: number
  /** Where the speaker’s words begin. */
  readonly content: number
}

/** A label is no longer than this. */
const longest = 60

const word = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`
const labelled = new RegExp(String.raw`^["“]?\s?(${word}(?: ${word}){0,4}):\s+(?=\S)`, 'u')

/**
 * Finds the turns of a transcript: paragraphs that begin with a label and a colon, where one label
 * comes again and another alternates with it. The quotation mark before a label is passed over.
 *
 * ```
 * “ANA RUIZ: We lost the boat.
 *  ^^^^^^^^  ^^^^^^^^^^^^^^^^^
 * ```
 *
 * A label in small letters counts when some paragraph has it as a full name: `Pros:` is nobody’s.
 */
export function findTurns(
  text: string,
  blocks: readonly Block[],
  lexicon: Lexicon,
): ReadonlyMap<number, Turn> {
  const found = new Map<number, Turn & { readonly name: string }>()
  for (const [index, block] of blocks.entries()) {
    const opening = text.slice(block.start, Math.min(block.end, block.start + longest))
    const match = labelled.exec(opening)
    const label = match?.[1]
    if (match === null || label === undefined || !mayName(label, lexicon)) continue
    const start = block.start + match[0].indexOf(label)
    const end = start + label.length
    const content = block.start + match[0].length
    const name = label.slice(label.lastIndexOf(' ') + 1).toLowerCase()
    found.set(index, { label: { start, end }, colon: end, content, name })
  }
  const named = [...found.values()]
  const full = new Set(named.flatMap(({ label, name }) => (isFull(text, label) ? [name] : [])))
  const turns = [...found].filter(([, { label, name }]) => isLoud(text, label) || full.has(name))
  const names = turns.map(([, { name }]) => name)
  const distinct = new Set(names).size
  return distinct >= 2 && names.length > distinct ? new Map(turns) : new Map<number, Turn>()
}

const isFull = (text: string, { start, end }: Span): boolean => text.slice(start, end).includes(' ')

/** All in capitals, as transcripts print who speaks. */
const isLoud = (text: string, { start, end }: Span): boolean =>
  /^\P{Ll}{2,}$/u.test(text.slice(start, end))

function mayName(label: string, lexicon: Lexicon): boolean {
  const words = label.toLowerCase().split(' ')
  return label.length > 1 && !words.some((each) => lexicon.labels.has(each))
}
