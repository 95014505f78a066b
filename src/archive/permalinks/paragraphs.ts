import { createHash } from 'node:crypto'
import { normalizeQuote } from './quote-ids.ts'
import type { Wording } from './similarity.ts'

const blankLine = /\n\s*\n/u

/**
 * For each quote its paragraph and its number in it, equal for the same place in an equal paragraph. A
 * paragraph is known by its quotes and by what stands next to them up to a blank line, which is all that
 * the ledger keeps of it. When a blank line is near enough to be kept with two quotes, the nearer one is a
 * paragraph for itself; so it is wherever the paragraph goes.
 *
 * @param wordings in the order of the text
 *
 * @example placesInParagraphs([no, again]) // ['9f… 0', '9f… 1']
 */
export function placesInParagraphs(wordings: readonly Wording[]): string[] {
  const paragraphs: Wording[][] = []
  for (const [index, wording] of wordings.entries()) {
    const last = paragraphs.at(-1)
    const suffix = wordings[index - 1]?.suffix ?? ''
    const isFirst = blankLine.test(suffix) || blankLine.test(wording.prefix)
    if (last === undefined || isFirst) paragraphs.push([wording])
    else last.push(wording)
  }
  return paragraphs.flatMap((paragraph) => {
    const digest = createHash('sha256').update(paragraph.map(insideOf).join('\0')).digest('hex')
    return paragraph.map((_, index) => `${digest} ${index}`)
  })
}

/**
 * A quote’s words and what stands next to it in its paragraph; equal for the same.
 *
 * @example insideOf(no) // 'no\0Then he said: \0'
 */
export function insideOf({ exact, prefix, suffix }: Wording): string {
  const around = [prefix.split(blankLine).at(-1), suffix.split(blankLine)[0]]
  return [normalizeQuote(exact), ...around].join('\0').replace(/\s+/gu, ' ')
}
