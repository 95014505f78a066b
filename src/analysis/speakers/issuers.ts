import { isPossessive } from '../grammar/predicates.ts'
import type { Range } from '../grammar/range.ts'
import { hasCapital } from '../reading/capitals.ts'
import { at, type Document } from '../reading/document.ts'

/** A document that the text told of before. */
export interface IssuedBefore {
  /** The words for it, with its owner and its author. */
  readonly phrase: Range
  readonly sentence: number
  /** Whether who speaks or acts in that sentence issued it: `said in a statement`, `issued a statement`. */
  readonly isIssued: boolean
}

/** So many sentences back a document is looked for. */
const reach = 8

/** So many words from the end of its sentence a document that a pronoun stands for may be told of. */
const farthestNoun = 80

/** So many words may stand between a document’s noun and the article before it. */
const longestPhrase = 6

/**
 * The words that name who issued a document, which speaks for her.
 *
 * @example issuerOf(document, source) // `the mayor` of `the mayor’s statement`, `Ruiz` of `a letter from Ruiz`
 */
export function issuerOf(document: Document, source: Range): Range | undefined {
  const { units, lexicon } = document
  const { first, end } = source
  for (let index = first; index < end; index++) {
    const { lower, text, tag } = at(units, index)
    if (tag === 'PUNCT' || tag === 'VERB') break
    // `the paper’s editorial director`
    const heads = index + 1 === end || at(units, index + 1).tag !== 'NOUN'
    // `its statement`, `her verdict`
    const named = tag === 'PROPN' && hasCapital(text)
    if (named || !heads || !(lexicon.documents.has(lower) || lexicon.cueNouns.has(lower))) continue
    const genitive = units.slice(first, index).findLastIndex((unit) => unit.tag === 'PART')
    if (genitive > 0) return { first, end: first + genitive }
    // `its statement`
    const owned = isPossessive(document, at(units, first))
    const bare = units.slice(first + 1, index).every((unit) => unit.tag === 'ADJ')
    if (owned && bare && index > first) return { first, end: first + 1 }
    const by = units
      .slice(index + 1, end)
      .findIndex((unit) => lexicon.authorPrepositions.has(unit.lower))
    // `a report said to be by Ruiz`
    const hearsay = units
      .slice(index, end)
      .some((unit) => lexicon.infinitiveMarkers.has(unit.lower) && unit.tag === 'PART')
    if (by === -1 || hearsay || index + by + 2 >= end) return undefined
    // `emails obtained by Boat News`
    const done = at(units, index + by)
    if (done.tag === 'VERB' && !lexicon.authorings.has(done.lower)) return undefined
    return { first: index + by + 2, end }
  }
  return undefined
}

/**
 * Where the text told last of the document that a source means.
 *
 * ```
 * Ruiz said in a statement that it was over. “It is lost,” the statement went on.
 *              ^^^^^^^^^^^                                 ^^^^^^^^^^^^^
 * ```
 */
export function documentBefore(
  document: Document,
  source: Range,
  sentence: number,
): IssuedBefore | undefined {
  const { units, lexicon, sentences } = document
  const { lower: noun, text, tag } = at(units, source.end - 1)
  const opens = lexicon.definiteArticles.has(at(units, source.first).lower)
  const bare = units.slice(source.first + 1, source.end - 1).every(({ tag }) => tag === 'ADJ')
  if (!opens || !bare || source.end < source.first + 2 || !lexicon.documents.has(noun))
    return undefined
  // `the Post`: a newspaper.
  if (tag === 'PROPN' && hasCapital(text)) return undefined
  for (let before = sentence; before >= Math.max(0, sentence - reach); before--) {
    const { first, end } = sentences[before] ?? { first: 0, end: 0 }
    for (let index = Math.min(end, source.first) - 1; index >= first; index--) {
      if (at(units, index).lower !== noun) continue
      const phrase = phraseAround(document, index, first, end)
      // `Ruiz lost ground in a poll`: who is told of in that sentence made none.
      const made = !lexicon.studies.has(noun) && isIssued(document, phrase.first)
      return { phrase, sentence: before, isIssued: made }
    }
  }
  return undefined
}

/**
 * The document that was issued in the sentence before, for which a pronoun may stand.
 *
 * ```
 * Ruiz issued a statement. It said …
 *             ^^^^^^^^^^^  ^^
 * ```
 */
export function issuedJustBefore(document: Document, sentence: number): IssuedBefore | undefined {
  const { units, lexicon, sentences } = document
  const { first, end } = sentences[sentence - 1] ?? { first: 0, end: 0 }
  for (let index = end - 1; index >= Math.max(first, end - farthestNoun); index--) {
    if (!lexicon.documents.has(at(units, index).lower)) continue
    const phrase = phraseAround(document, index, first, end)
    if (isIssued(document, phrase.first)) return { phrase, sentence: sentence - 1, isIssued: true }
  }
  return undefined
}

/** The phrase of a document’s noun: from its article or its owner to the end of its author’s name. */
function phraseAround(
  { units, lexicon }: Document,
  noun: number,
  floor: number,
  limit: number,
): Range {
  let first = noun
  while (first > floor && first > noun - longestPhrase && isInPhrase(at(units, first - 1).tag)) {
    first--
    if (lexicon.indefiniteArticles.has(at(units, first).lower)) break
  }
  let end = noun + 1
  if (at(units, end).tag === 'VERB') end++
  if (!lexicon.authorPrepositions.has(at(units, end).lower)) return { first, end: noun + 1 }
  end++
  while (end < limit && isInPhrase(at(units, end).tag)) end++
  return { first, end }
}

const isInPhrase = (tag: string): boolean => /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM|PART)$/.test(tag)

/** `in a statement`, `issued a statement`: a preposition or a verb of issuing stands before the phrase. */
function isIssued(document: Document, first: number): boolean {
  const { units, lexicon } = document
  const { lower } = at(units, first - 1)
  const opening = at(units, first)
  return (
    (lexicon.indefiniteArticles.has(opening.lower) || isPossessive(document, opening)) &&
    (lexicon.carryingPrepositions.has(lower) || lexicon.issuings.has(lower))
  )
}
