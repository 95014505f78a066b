import type { Quote, Span } from '../../analysis/index.ts'
import type { DeclaredDispute } from '../files/schema.ts'
import { isImagined } from '../imagined.ts'
import type { Dispute } from '../types.ts'
import { innermost } from './corrections.ts'
import { onlyPlace } from './only-place.ts'

/**
 * Denials that the text itself sets beside a statement: a quote of somebody else that says no, in an
 * aside within the statement (between dashes, in brackets, after “which” or “a promise that”), or
 * denying words right after it that take up some of its own.
 *
 * It would rather miss a dispute than make one: an inner quote that is only what the outer speaker
 * reports (“Ada said that Bea would never come”) is none.
 *
 * @example
 * // Ada said the city broke a pledge – one the city says it never made – last year.
 * //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ claim ^^^^^^^^^^^^^^^^^^^^^^^
 * //                                                  ^^^^^^^^^^^^^ by
 * findDisputes(text, quotes) // [{ claim: 0, by: 1 }]
 */
export function findDisputes(text: string, quotes: readonly Quote[]): Dispute[] {
  return quotes.flatMap((denial, by) => {
    if (!saysNo(text, denial)) return []
    const claim = quotes.findIndex(
      (quote, index) =>
        index !== by &&
        areRivals(quote, denial) &&
        (isAsideWithin(text, quote, denial) || isAnsweredBy(text, quote, denial)),
    )
    return claim < 0 ? [] : [{ claim, by }]
  })
}

const negation =
  /\b(?:not|never|nothing|no one|nobody|denie[sd]|deny|rejects?|rejected|false|untrue)\b|n[’']t\b/iu

function saysNo(text: string, { content, cue, force }: Quote): boolean {
  if (force === 'denied') return true
  return [...content, ...(cue === null ? [] : [cue])].some(({ start, end }) =>
    negation.test(text.slice(start, end)),
  )
}

/** Both were said by somebody who is named, and by nobody in common. */
function areRivals(a: Quote, b: Quote): boolean {
  if (isImagined(a) || isImagined(b)) return false
  const named = a.speakers.length > 0 && b.speakers.length > 0
  return named && !a.speakers.some((speaker) => b.speakers.includes(speaker))
}

const asideLimit = 80

/** The denial and its source stand inside the claim, set off from it on either side. */
function isAsideWithin(text: string, claim: Quote, denial: Quote): boolean {
  const inner = hull(denial)
  const around = claim.content.find(({ start, end }) => start < inner.start && inner.end <= end)
  if (around === undefined) return false
  const before = text.slice(Math.max(around.start, inner.start - asideLimit), inner.start)
  const after = text.slice(inner.end, around.end)
  if (/(?:[–—]|\s-)[^–—()]*$/u.test(before)) return /^[\s,]*(?:[–—]|-\s|$)/u.test(after)
  if (/\([^()]*$/u.test(before)) return /^[\s,.]*\)/u.test(after)
  return /,\s(?:which|something|a\s\p{L}+|an\s\p{L}+)(?:\sthat)?\s$/u.test(before)
}

/** From the first of a quote's source, cue and words to the last. */
function hull({ content, source, cue }: Quote): Span {
  const spans = [...content, ...[source, cue].filter((span) => span !== null)]
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

const sharedWords = 2

/** The denial comes in the sentence after the claim, in the same line, and takes up its words. */
function isAnsweredBy(text: string, claim: Quote, denial: Quote): boolean {
  if (denial.force !== 'denied') return false
  const end = hull(claim).end
  const between = text.slice(end, hull(denial).start)
  if (hull(denial).start < end || /\n|[.!?]\s.*[.!?]\s/u.test(between)) return false
  const said = wordsOf(text, claim)
  return [...wordsOf(text, denial)].filter((word) => said.has(word)).length >= sharedWords
}

function wordsOf(text: string, { content }: Quote): Set<string> {
  const words = content.flatMap(({ start, end }) => text.slice(start, end).match(/\p{L}{4,}/gu))
  return new Set(words.flatMap((word) => (word === null ? [] : [word.toLowerCase()])))
}

/** A declaration that fits no two quotes: its index, the key that is wrong, and what to write. */
export interface DisputeMisfit {
  readonly index: number
  readonly key: 'claim' | 'by'
  readonly message: string
}

/**
 * The disputes that an editor declared in an article's front matter.
 *
 * @example
 * declaredDisputes(text, quotes, [{ claim: 'broke a pledge', by: 'never made' }])
 * // { disputes: [{ claim: 0, by: 1 }], misfits: [] }
 */
export function declaredDisputes(
  text: string,
  quotes: readonly Quote[],
  declared: readonly DeclaredDispute[],
): { readonly disputes: readonly Dispute[]; readonly misfits: readonly DisputeMisfit[] } {
  const misfits: DisputeMisfit[] = []
  const quoteOf = (index: number, key: 'claim' | 'by', words: string): number => {
    const span = onlyPlace(text, words)
    const quote = typeof span === 'string' ? -1 : innermost(quotes, span)
    if (quote < 0)
      misfits.push({
        index,
        key,
        message:
          typeof span === 'string'
            ? span
            : `Unexpected words “${words}”, expected words of a quote: add them under “quotes” first`,
      })
    return quote
  }
  const disputes = declared.map(({ claim, by }, index) => {
    const dispute = { claim: quoteOf(index, 'claim', claim), by: quoteOf(index, 'by', by) }
    if (dispute.by >= 0 && dispute.by === dispute.claim)
      misfits.push({
        index,
        key: 'by',
        message: `Unexpected words “${by}”, expected words of another quote than “claim” has: no quote denies itself`,
      })
    return dispute
  })
  return { disputes: misfits.length > 0 ? [] : disputes, misfits }
}

/**
 * Found and declared disputes as one list, each once.
 *
 * @example joinDisputes([{ claim: 0, by: 1 }], [{ claim: 0, by: 1 }]).length // 1
 */
export function joinDisputes(...lists: readonly (readonly Dispute[])[]): Dispute[] {
  return [...new Map(lists.flat().map((each) => [`${each.claim} ${each.by}`, each])).values()]
}
