import type { Block, Span } from '../types.ts'
import { isSpace } from './blocks.ts'

const singleMark = /['‘’]/g

/** Farther apart, two single marks are taken for apostrophes. */
const farthest = 600

/**
 * Finds quotations in single marks, and tells them from apostrophes: an opening mark stands before a
 * word and after a space, a closing one after a word and before none.
 *
 * ```
 * It was ‘a bad day’ for the voters’ party, she’d said.
 *        ^^^^^^^^^^^
 * ```
 */
export function findSingles(text: string, block: Block): Span[] {
  const openers: number[] = []
  const closers: number[] = []
  for (const { 0: char, index } of text.slice(block.start, block.end).matchAll(singleMark)) {
    const at = block.start + index
    if (isDoubled(text, at)) continue
    if (opens(text, block, at)) openers.push(at)
    else if (char !== '‘' && closes(text, block, at)) closers.push(at)
  }
  return pair(text, openers, closers)
}

function isDoubled(text: string, at: number): boolean {
  return text.charAt(at) === "'" && (text.charAt(at - 1) === "'" || text.charAt(at + 1) === "'")
}

function opens(text: string, block: Block, at: number): boolean {
  if (text.charAt(at) === '’') return false
  const before = at === block.start ? ' ' : text.charAt(at - 1)
  const after = at + 1 < block.end ? text.charAt(at + 1) : ' '
  const apart = isSpace(before.charCodeAt(0)) || '([{—–-:/“"„'.includes(before)
  return apart && /[\p{L}“"…[@#]/u.test(after)
}

function closes(text: string, block: Block, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = at + 1 < block.end ? text.charAt(at + 1) : ' '
  return at > block.start && /[\p{L}\p{N}.,!?…)\]”"%]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
}

function pair(text: string, openers: readonly number[], closers: readonly number[]): Span[] {
  const spans: Span[] = []
  let next = 0
  let free = 0
  for (const [index, start] of openers.entries()) {
    if (start < free) continue
    while (next < closers.length && (closers[next] ?? 0) <= start) next++
    const end = closerFrom(text, closers, next, openers[index + 1] ?? Infinity)
    if (end === undefined || end - start > farthest) continue
    spans.push({ start, end: end + 1 })
    free = end + 1
  }
  return spans
}

/** The first closing mark, unless it may be a plural's apostrophe and a better one follows. */
function closerFrom(
  text: string,
  closers: readonly number[],
  index: number,
  limit: number,
): number | undefined {
  const first = closers[index]
  const second = closers[index + 1]
  if (first === undefined || second === undefined || second > limit) return first
  const plural =
    text.charAt(first - 1) === 's' && /^[’'] \p{Ll}/u.test(text.slice(first, first + 3))
  return plural && second - first < farthest ? second : first
}
