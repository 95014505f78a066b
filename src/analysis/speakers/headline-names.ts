import { hasCapital } from '../reading/capitals.ts'
import { at, indexAt, type Document } from '../reading/document.ts'
import { isTitleCase } from '../reading/title-case.ts'
import type { Span } from '../types.ts'
import { genderOfFirstName } from './first-names.ts'
import type { NameMention } from './names.ts'

/** So many words of a run of capitals are looked through for names. */
const longestRun = 12

/** A headline with a stop has so many words of so many letters. */
const fewestLong = 4
const shortestLong = 3

/**
 * Names without what only a headline’s capitals make one: of a run of words there, as much as the text below
 * has for a name; and none where it has nothing of it.
 *
 * ```
 * Ana Ruiz Sells Boat            Ana Ruiz said she would row.
 * ^^^^^^^^ (no `Ana Ruiz Sells Boat`)
 * ```
 *
 * @example withoutHeadlines(document, names).map(({ words }) => words) // [['Ana', 'Ruiz'], ['Ana', 'Ruiz']]
 */
export function withoutHeadlines(
  document: Document,
  names: readonly NameMention[],
): readonly NameMention[] {
  const headlines = findHeadlines(document)
  if (headlines.length === 0) return names
  const above = new Set(namesWithin(names, headlines))
  const below = names.filter((name) => !above.has(name))
  // A headline may be all in capitals.
  const key = (words: readonly string[]): string => words.join(' ').toLowerCase()
  const known = new Set(
    below.flatMap(({ words }) => [key(words), ...words.map((word) => key([word]))]),
  )
  const isKnown = (words: readonly string[]): boolean => known.has(key(words))
  return names.flatMap((name) =>
    above.has(name) && !isKnown(name.words) ? knownPart(document, name, isKnown) : [name],
  )
}

/** The names inside spans; both stand in the order of the text. */
function namesWithin(names: readonly NameMention[], spans: readonly Span[]): NameMention[] {
  let index = 0
  return names.filter(({ start }) => {
    while (index < spans.length && (spans[index]?.end ?? 0) <= start) index++
    return start >= (spans[index]?.start ?? Infinity)
  })
}

/** Where the headlines stand that have capitals at most words, above other text. */
function findHeadlines(document: Document): readonly Span[] {
  const { text, blocks, tokens, turns } = document
  return blocks.filter(({ kind, start, end }, index) => {
    const above = index === 0 || kind === 'heading'
    if (blocks.length < 2 || !above || turns.has(index)) return false
    const [first, behind] = [indexAt(tokens, start), indexAt(tokens, end)]
    const closes = /[.:;,]["”’']?\s*$/.test(text.slice(Math.max(start, end - 4), end))
    return closes ? isAllCapitals(document, first, behind) : isTitleCase(tokens, first, behind)
  })
}

/** `Ana Ruiz Sells Two Boats.` Every word but small ones has a capital, though a stop ends them; not in `Ana Ruiz met Otto Lund.` */
function isAllCapitals({ tokens, lexicon }: Document, first: number, end: number): boolean {
  const { prepositions, determiners, coordinators } = lexicon
  const small = [prepositions, determiners, coordinators]
  const long = tokens
    .slice(first, end)
    .filter(({ kind, text }) => kind === 'word' && text.length >= shortestLong)
    .filter(({ lower }) => !small.some((words) => words.has(lower)))
  return long.length >= fewestLong && long.every(({ text }) => hasCapital(text))
}

/** The longest run of a name’s words that is a name elsewhere, the first of several. */
function knownPart(
  { tokens, lexicon }: Document,
  name: NameMention,
  isKnown: (words: readonly string[]) => boolean,
): readonly NameMention[] {
  const { words, token } = name
  const plain = words.every((word, index) => at(tokens, token + index).text === word)
  if (!plain || words.length > longestRun) return []
  for (let length = words.length - 1; length > 0; length--) {
    for (let index = 0; index + length <= words.length; index++) {
      const sought = words.slice(index, index + length)
      if (!isKnown(sought) || !hasCapital(sought[0] ?? '')) continue
      // `Ana Ruiz Sells Boat` above a text that has `Ruiz` alone
      const given = length === 1 && genderOfFirstName(lexicon, words[index - 1] ?? '') !== undefined
      const from = given ? index - 1 : index
      const part = words.slice(from, index + length)
      const [first, last] = [at(tokens, token + from), at(tokens, token + index + length - 1)]
      const title = from === 0 ? name.title : null
      const titleGender = from === 0 ? name.titleGender : null
      const place = { start: first.start, end: last.end, token: token + from }
      return [{ ...name, ...place, words: part, title, titleGender, nickname: null }]
    }
  }
  return []
}
