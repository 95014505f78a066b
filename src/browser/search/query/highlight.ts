/** Which words of a shown text are the reader's. */
import { words, type Word } from '../index/fold.ts'
import type { Marked, Segment } from '../messages.ts'

/** Words to mark, folded. A weak one (`of`, `the`) is marked only beside a strong one. */
export interface Hits {
  readonly strong: ReadonlySet<string>
  readonly weak: ReadonlySet<string>
}

/**
 * Cuts a text into pieces, the reader's words apart from the rest. Neighbouring words are one piece,
 * so that a phrase is one mark. Joined, the pieces are the text.
 *
 * @example
 * mark('The tide waits.', { strong: new Set(['tide']), weak: new Set() })
 * // [{ text: 'The ', hit: false }, { text: 'tide', hit: true }, { text: ' waits.', hit: false }]
 */
export function mark(text: string, hits: Hits): Marked {
  const segments: Segment[] = []
  let end = 0
  for (const { from, to } of hitRuns(words(text), hits)) {
    if (from > end) segments.push({ text: text.slice(end, from), hit: false })
    segments.push({ text: text.slice(from, to), hit: true })
    end = to
  }
  if (end < text.length) segments.push({ text: text.slice(end), hit: false })
  return segments
}

interface Run {
  readonly from: number
  to: number
  strong: boolean
}

function hitRuns(all: readonly Word[], { strong, weak }: Hits): Run[] {
  const runs: Run[] = []
  let open: Run | null = null
  for (const { term, start, end } of all) {
    if (!strong.has(term) && !weak.has(term)) {
      open = null
      continue
    }
    if (open === null) runs.push((open = { from: start, to: end, strong: false }))
    open.to = end
    open.strong ||= strong.has(term)
  }
  return runs.filter((run) => run.strong)
}
