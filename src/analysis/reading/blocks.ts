import type { Block } from '../types.ts'

const maximumHeading = 100

/**
 * The blocks of a plain text: each line that is not blank, without the space around it. A short line
 * without a mark at its end is a heading.
 *
 * ```
 * At the market
 * ^^^^^^^^^^^^^ heading
 * Prices rose again. Nobody was glad.
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ paragraph
 * ```
 */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const block = trimmed(text, at, end)
    if (block.start < block.end) blocks.push(block)
    at = end + 1
  }
  return blocks
}

function trimmed(text: string, from: number, to: number): Block {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  const short = end - start <= maximumHeading
  const heading = short && /[\p{L}\p{N})%]/u.test(text.slice(end - 1, end))
  return { start, end, kind: heading ? 'heading' : 'paragraph' }
}

/** Spaces and control characters, of ASCII and beyond. @example isSpace(0xa0) // true */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code <= 0x20
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
