import type { ArticleText, Run } from '../../markdown/read-text.ts'

const reference = /^&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/u

/**
 * Translates offsets of an article's text into offsets of its Markdown source, through escapes,
 * character references and the marks at the start of continued lines.
 *
 * @param article what the source was read as
 * @param source the source, LF line ends
 * @returns a function from text offsets, in any order, to source offsets; an offset that stands in no
 *   run of the source gets the place of the nearest one before it
 *
 * @example
 * // source 'a \\* **b**', text 'a * b'
 * sourceOffsets(article, source)(4) // 7
 */
export function sourceOffsets({ runs }: ArticleText, source: string): (offset: number) => number {
  const pieces = piecesOf(runs, source.length)
  return (offset) => {
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const piece = pieces[low - 1] ?? pieces[0]
    if (piece === undefined) return 0
    const within = Math.min(Math.max(0, offset - piece.start), piece.value.length)
    return piece.from + align(source.slice(piece.from, piece.to), piece.value, within)
  }
}

/** Text of one or more runs, and the range of the source that renders as it. */
interface Piece {
  readonly start: number
  value: string
  readonly from: number
  to: number
}

/**
 * The runs with their places. Runs that have none (GFM takes the place away from text in which it finds
 * an address) lie between the place before them and the one after.
 */
function piecesOf(runs: readonly Run[], sourceLength: number): Piece[] {
  const pieces: Piece[] = []
  let open: Piece | null = null
  for (const run of runs) {
    if (!run.inBlock) continue
    const from = run.node.position?.start.offset
    if (from !== undefined) {
      if (open !== null) open.to = from
      open = null
      pieces.push({
        start: run.start,
        value: run.node.value,
        from,
        to: run.node.position?.end.offset ?? sourceLength,
      })
    } else if (open === null || blockStart(run) > open.from) {
      if (open !== null) open.to = blockStart(run)
      open = {
        start: run.start,
        value: run.node.value,
        from: Math.max(pieces.at(-1)?.to ?? 0, blockStart(run)),
        to: sourceLength,
      }
      pieces.push(open)
    } else open.value += run.node.value
  }
  return pieces
}

/** Where the innermost ancestor with a place starts. */
function blockStart({ parents }: Run): number {
  return (
    parents.findLast(({ position }) => position?.start.offset !== undefined)?.position?.start
      .offset ?? 0
  )
}

/** The offset in `source` of offset `until` in `value`, which `source` renders as. */
function align(source: string, value: string, until: number): number {
  if (source === value) return until
  let index = 0
  for (let at = 0; at < source.length;) {
    if (index >= value.length) return at
    const decoded = reference.exec(source.slice(at, at + 40))?.[0]
    const isReference = decoded !== undefined && !value.startsWith(decoded, index)
    const isCharacter = !isReference && source[at] === value[index]
    if ((isReference || isCharacter) && index >= until) return at
    if (isCharacter) index += 1
    // A reference to a character outside the basic plane gives two units.
    else if (isReference) index += (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
    at += isReference ? decoded.length : 1
  }
  return source.length
}
