import type { Block, Span } from '../types.ts'
import { isSpace } from './blocks.ts'
import { findSingles } from './single-quotes.ts'
import type { Turn } from './turns.ts'

/** A stretch of text between quotation marks, the marks included. */
export interface Quotation extends Span {
  readonly block: number
  readonly marks: 'double' | 'single'
  /** False when the closing mark is missing; the quotation then runs to the end of its block. */
  readonly closed: boolean
  /** Index of the quotation that this one stands inside, or null. */
  readonly parent: number | null
  /** Index of the quotation that goes on with this one in the next paragraph, or null. */
  readonly next: number | null
}

/** What the quotation marks of a text hold. */
export interface Quotations {
  readonly quotations: readonly Quotation[]
  /** Closing marks that close nothing. */
  readonly strayMarks: readonly Span[]
  /** Marks that measure: `a 27" screen`. */
  readonly inches: readonly Span[]
}

interface Mark {
  readonly at: number
  readonly width: number
  readonly role: 'open' | 'close'
}

interface Found {
  start: number
  end: number
  closed: boolean
  marks: 'double' | 'single'
}

/**
 * Finds what stands between quotation marks: curly, straight, doubled apostrophes, guillemets, low
 * marks; single marks; nested ones; and a quotation over several paragraphs, each of which opens with
 * a mark while only the last one closes.
 *
 * ```
 * “We ate ‘the soup’,” he said.
 * ^^^^^^^^^^^^^^^^^^^^
 *         ^^^^^^^^^^ parent: the one around it
 * ```
 */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
  turns: ReadonlyMap<number, Turn>,
): Quotations {
  const quotations: Quotation[] = []
  const strayMarks: Span[] = []
  const inches: Span[] = []
  for (const [index, block] of blocks.entries()) {
    const found = pairMarks(text, block, readMarks(text, block, inches), strayMarks)
    const singles = uncrossed(findSingles(text, block), found)
    const all = [...found, ...singles.map((s): Found => ({ ...s, closed: true, marks: 'single' }))]
    const turn = turns.get(index)
    // The mark before a transcript's label opens the words behind the label.
    for (const quotation of all)
      if (turn !== undefined && quotation.start < turn.content && quotation.end > turn.content)
        quotation.start = turn.content
    quotations.push(...nest(all, index, quotations.length))
  }
  return { quotations: link(quotations, blocks), strayMarks, inches }
}

const doubleMark = /["“”„«»]|''|’’|``/g

/** The double marks of a block, each as an opening or a closing one. */
function readMarks(text: string, block: Block, inches: Span[]): Mark[] {
  const marks: Mark[] = []
  let depth = 0
  let low = false
  for (const { 0: mark, index } of text.slice(block.start, block.end).matchAll(doubleMark)) {
    const at = block.start + index
    const width = mark.length
    const open = depth > 0
    // `‘It is ‘late’’`: two single marks, where no double one is open.
    if (mark === '’’' && !open) continue
    if (mark === '"' && !open && isMeasure(text, at)) {
      inches.push({ start: measureStart(text, at), end: at + 1 })
      continue
    }
    const opens = opensHere(text, block, at, width, open, low)
    const before = marks.at(-1)
    // `"“It is late,”`: two marks in one place open once.
    const again = before?.role === 'open' && before.at + before.width === at
    if (!opens) depth = Math.max(0, depth - 1)
    else if (!again) depth++
    low = mark === '„' || (low && opens)
    marks.push({ at, width, role: opens ? 'open' : 'close' })
  }
  return marks
}

/** Whether the mark opens: by its shape, or by the spaces around it where the shape does not tell. */
function opensHere(
  text: string,
  block: Block,
  at: number,
  width: number,
  open: boolean,
  low: boolean,
): boolean {
  const before =
    at === block.start || isSpace(text.charCodeAt(at - 1)) || '([—–-'.includes(text.charAt(at - 1))
  const after = at + width >= block.end || isSpace(text.charCodeAt(at + width))
  switch (text.charAt(at)) {
    case '„':
    case '`':
      return true
    case '“':
      return !low && !(open && after && !before)
    case '«':
      return before || (!after && !open)
    case '’':
      return false
    case '”':
    case '»':
      return before && !after && !open
    default:
      return open ? before && !after : true
  }
}

/** `6'2"` and `a 27" screen` measure when nothing is open. */
function isMeasure(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const next = text.charCodeAt(at + 1)
  return (
    before >= 0x30 && before <= 0x39 && !(next > 0x20 && /[\p{L}\p{N}]/u.test(text.charAt(at + 1)))
  )
}

function measureStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 12 && /[\d.,/'’]/.test(text.charAt(start - 1))) start--
  return start
}

/**
 * Pairs opening and closing marks. Where they do not balance, a new opening mark ends what was open
 * before it, since a missing mark is likelier in news than doubled marks inside doubled ones.
 */
function pairMarks(text: string, block: Block, marks: readonly Mark[], stray: Span[]): Found[] {
  const found: Found[] = []
  const open: Mark[] = []
  const closing = marks.reduce((count, mark) => count + (mark.role === 'close' ? 1 : 0), 0)
  const balanced = 2 * closing === marks.length
  const cut = (mark: Mark, limit: number, marks: Found['marks']): void => {
    let end = limit
    while (end > mark.at + mark.width && isSpace(text.charCodeAt(end - 1))) end--
    if (end > mark.at + mark.width) found.push({ start: mark.at, end, closed: false, marks })
  }
  for (const mark of marks) {
    if (mark.role === 'open') {
      const last = open.at(-1)
      if (last !== undefined && !balanced) {
        open.pop()
        cut(last, mark.at, 'double')
      }
      open.push(mark)
      continue
    }
    const start = open.pop()
    if (start === undefined) stray.push({ start: mark.at, end: mark.at + mark.width })
    else found.push({ start: start.at, end: mark.at + mark.width, closed: true, marks: 'double' })
  }
  const [outermost] = open
  if (outermost !== undefined) cut(outermost, block.end, 'double')
  return found
}

/** Single marks count when both stand inside the same double ones. */
function uncrossed(singles: readonly Span[], doubles: readonly Found[]): Span[] {
  const edges = doubles
    .flatMap(({ start, end }) => [
      { at: start, open: start },
      { at: end - 1, open: -1 },
    ])
    .sort((a, b) => a.at - b.at)
  const around: number[] = []
  let next = 0
  const innermost = (position: number): number => {
    for (let edge = edges[next]; edge !== undefined && edge.at < position; edge = edges[++next]) {
      if (edge.open === -1) around.pop()
      else around.push(edge.open)
    }
    return around.at(-1) ?? -1
  }
  return singles.filter(({ start, end }) => innermost(start) === innermost(end))
}

/** Puts the quotations of a block in order, outer before inner, and gives each its parent. */
function nest(found: readonly Found[], block: number, offset: number): Quotation[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const around: number[] = []
  return ordered.map((quotation, index) => {
    let parent = around.at(-1)
    while (parent !== undefined && (ordered[parent]?.end ?? 0) <= quotation.start) {
      around.pop()
      parent = around.at(-1)
    }
    around.push(index)
    return {
      ...quotation,
      block,
      parent: parent === undefined ? null : parent + offset,
      next: null,
    }
  })
}

/** Joins an unclosed quotation to the one that opens the next paragraph. */
function link(quotations: readonly Quotation[], blocks: readonly Block[]): Quotation[] {
  const openers = new Map<number, number>()
  for (const [index, quotation] of quotations.entries()) {
    const block = blocks[quotation.block]
    if (block?.kind !== 'heading' && block?.start === quotation.start && quotation.parent === null)
      openers.set(quotation.block, index)
  }
  return quotations.map((quotation) => {
    if (quotation.closed || quotation.marks === 'single' || quotation.parent !== null)
      return quotation
    const runsToEnd = blocks[quotation.block]?.end === quotation.end
    const next = runsToEnd ? openers.get(quotation.block + 1) : undefined
    return next === undefined ? quotation : { ...quotation, next }
  })
}
