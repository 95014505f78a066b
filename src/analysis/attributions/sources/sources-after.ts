import { listAfter } from '../../grammar/lists.ts'
import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import {
  hasFiniteVerb,
  isComma,
  isGerund,
  isRelative,
  isSubjectPronoun,
  isVerb,
} from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { behindTime } from '../../grammar/times.ts'
import { at, type Document } from '../../reading/document.ts'

/**
 * The source after an inverted verb or after `according to`, with its description.
 *
 * ```
 * said Ana Ruiz, who heads the union.
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function sourceAfter(document: Document, first: number, limit: number): Range | undefined {
  const { units } = document
  const head = nounPhraseAfter(document, first, limit)
  if (head === undefined) return undefined
  if (isSubjectPronoun(document, at(units, first))) return { first, end: head }
  const one = behindQuality(document, head, limit)
  let end = listAfter(document, one, limit) ?? one
  while (end < limit && isComma(at(units, end))) {
    const close = asideEnd(document, end + 1, limit)
    if (close === undefined) break
    end = close
  }
  if (end === head && isRelative(document, at(units, head))) end = clauseEnd(document, head, limit)
  return { first, end }
}

/** `said a source | close to the mayor`, `said an aide | involved in the talks`: what is said of the noun right behind it. */
function behindQuality(document: Document, head: number, limit: number): number {
  const { units, lexicon } = document
  const ties = at(units, head + 1)
  const tied = ties.tag === 'ADP' || lexicon.infinitiveMarkers.has(ties.lower)
  if (at(units, head - 1).tag !== 'NOUN' || at(units, head).tag !== 'ADJ' || !tied) return head
  return nounPhraseAfter(document, head + 2, limit) ?? head
}

/**
 * The source behind `according to`: all words up to the next comma; undefined for a measure.
 *
 * ```
 * according to a report published last year by the union, …
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function attributedSource(
  document: Document,
  first: number,
  limit: number,
): Range | undefined {
  const { units, lexicon } = document
  // `paid according to age`: that by which something is done tells nothing.
  if (lexicon.measures.has(at(units, first).lower)) return undefined
  const source = sourceAfter(document, first, limit)
  if (source === undefined) return undefined
  // `a tweet on Monday by Ruiz`
  const behind = behindTime(document, source.end) ?? source.end
  const author = behind > source.end ? authorAfter(document, behind, limit) : undefined
  if (author !== undefined) return { first, end: author }
  if (!/^(?:ADP|ADJ|VERB)$/.test(at(units, source.end).tag)) return source
  if (lexicon.timeNouns.has(at(units, source.end + 1).lower)) return source
  // `a report by its chief, Ana Ruiz`
  const named = authorAfter(document, source.end, limit) ?? source.end
  const end = Math.max(named, clauseEnd(document, source.end, limit))
  return end - source.end <= longestTail ? { first, end } : source
}

/** `by Ana Ruiz`, `from the mayor, a rower`: where the words end that tell whose a document is. */
function authorAfter(document: Document, index: number, limit: number): number | undefined {
  if (!document.lexicon.authorPrepositions.has(at(document.units, index).lower)) return undefined
  return sourceAfter(document, index + 1, limit)?.end
}

/**
 * Who speaks by a passive, `asked by Ana Ruiz` and `asked on Monday by her`: null when nobody is named.
 *
 * @example agentAfter(document, 4, 9) // { first: 5, end: 7 }
 */
export function agentAfter(document: Document, from: number, limit: number): Range | null {
  for (let index = from; index <= limit; index++) {
    if (!document.lexicon.agentPrepositions.has(at(document.units, index).lower)) continue
    return sourceAfter(document, index + 1, limit) ?? null
  }
  return null
}

/** So many words may stand behind the noun that names a source. */
const longestTail = 14

/** Where the description that begins after a comma ends; undefined when it is none. */
function asideEnd(document: Document, first: number, limit: number): number | undefined {
  const { units, lexicon } = document
  const head = at(units, first)
  if (isRelative(document, head) || lexicon.possessiveRelatives.has(head.lower))
    return clauseEnd(document, first, limit)
  if (
    head.tag === 'QUOTE' ||
    head.tag === 'CCONJ' ||
    head.tag === 'SCONJ' ||
    isGerund(document, head) ||
    isVerb(head)
  )
    return undefined
  if (
    isSubjectPronoun(document, head) ||
    (lexicon.pronouns.has(head.lower) && lexicon.pronouns.get(head.lower)?.case !== 'possessive')
  )
    return undefined
  if (head.tag === 'ADP' && !lexicon.genitivePrepositions.has(head.lower)) return undefined
  if (head.tag === 'ADV') return undefined
  const end = clauseEnd(document, first, limit)
  if (hasFiniteVerb(document, first, end)) {
    const phrase = nounPhraseAfter(document, first, end)
    if (
      phrase === undefined ||
      (!isRelative(document, at(units, phrase)) &&
        !lexicon.declaratives.has(at(units, phrase).lower))
    )
      return undefined
  }
  return end
}

function clauseEnd(document: Document, first: number, limit: number): number {
  for (let index = first; index < limit; index++) {
    const unit = at(document.units, index)
    if (isComma(unit) || unit.tag === 'QUOTE' || /^[.;:?!—–]$/.test(unit.text)) return index
  }
  return limit
}
