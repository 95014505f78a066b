import { nounPhraseAfter } from '../../grammar/phrases-after.ts'
import { nounPhraseBefore } from '../../grammar/phrases-before.ts'
import { hasFiniteVerb, isDash } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { at, type Document, type Sentence, type Unit } from '../../reading/document.ts'
import { sourceAfter } from '../sources/sources-after.ts'
import type { Voice } from '../sources/voice.ts'

/**
 * Who speaks by a name at the head of the sentence and a colon, as in a transcript: `RUIZ: “No.”`
 *
 * @param quote the unit behind the colon, a quotation
 *
 * @example nameAndColon(document, sentence, 2)?.rule // 'name-and-colon'
 */
export function nameAndColon(
  document: Document,
  range: Sentence,
  quote: number,
): Voice | undefined {
  const source = sourceAfter(document, range.first, quote - 1)
  const heading =
    document.blocks[range.block]?.kind === 'heading' &&
    at(document.units, range.first).tag === 'PROPN'
  const whole = source?.end === quote - 1 || heading
  if (source === undefined || !whole || !isNamedBelow(document, range, source)) return undefined
  return voiceOf(source, quote)
}

/**
 * Who speaks by a name right before the colon, behind a dash or a preposition:
 * `Boats are old - Ana Ruiz: “…”`, `More from the report: “…”`
 *
 * @example nameBeforeColon(document, sentence, 6)?.source // { first: 4, end: 5 }
 */
export function nameBeforeColon(
  document: Document,
  range: Sentence,
  quote: number,
): Voice | undefined {
  const { units, lexicon } = document
  const first = nounPhraseBefore(document, quote - 2, range.first)
  if (first === undefined || first <= range.first) return undefined
  const before = at(units, first - 1)
  const opens =
    isDash(before) || (lexicon.authorPrepositions.has(before.lower) && first - range.first <= 2)
  if (!opens && !isDash(at(units, first - 3))) return undefined
  if (!opens && !lexicon.authorPrepositions.has(before.lower)) return undefined
  return voiceOf({ first, end: quote - 1 }, quote)
}

/**
 * Who speaks by the name that begins a sentence in which nothing else is told:
 * `Here is Ana Ruiz in May: “…”`, `Ruiz on boats: “…”`
 *
 * @example nameLeading(document, sentence, 4)?.source // { first: 0, end: 1 }
 */
export function nameLeading(document: Document, range: Sentence, quote: number): Voice | undefined {
  const { units, lexicon } = document
  const presents =
    at(units, range.first).tag === 'ADV' &&
    lexicon.passiveAuxiliaries.has(at(units, range.first + 1).lower)
  const first = presents ? range.first + 2 : range.first
  const end = nounPhraseAfter(document, first, quote - 1)
  if (end === undefined || units.slice(first, end).every(({ tag }) => tag !== 'PROPN'))
    return undefined
  const rest = at(units, end).tag
  if ((rest !== 'ADP' && rest !== 'PUNCT') || hasFiniteVerb(document, end, quote)) return undefined
  return isNamedBelow(document, range, { first, end }) ? voiceOf({ first, end }, quote) : undefined
}

/** So many letters a headline has at most. */
const longestHeadline = 300

/** `BUSTED: ‘We Lost’`: in a headline any words may lead to a colon; a name is one that the text has, too. */
function isNamedBelow(document: Document, { block }: Sentence, source: Range): boolean {
  const { text, units, blocks, lexicon } = document
  const { start, end } = blocks[0] ?? { start: 0, end: 0 }
  const isShort = blocks.length > 1 && end - start <= longestHeadline
  const isHeadline = block === 0 && isShort && !/[.?!]/.test(text.slice(end - 2, end))
  if (!isHeadline) return true
  const isTitle = ({ lower }: Unit): boolean =>
    lexicon.titles.has(lower) || lexicon.roles.has(lower)
  let first = source.first
  while (first < source.end - 1 && isTitle(at(units, first))) first++
  const name = units.slice(first, source.end).map(({ lower }) => lower)
  // The surname is enough for a full name, but many words are a name only as a whole.
  const sought = name.length > longestName ? name : name.slice(-1)
  return holdsName(document, end, sought)
}

/** So many words the name of a person in a headline has at most. */
const longestName = 3

/** Whether words stand behind a place of the text as a name does, each with a capital. */
function holdsName({ tokens }: Document, from: number, name: readonly string[]): boolean {
  return tokens.some(
    ({ start }, index) =>
      start >= from &&
      name.every((word, offset) => {
        const { lower, text } = at(tokens, index + offset)
        return lower === word && text !== lower
      }),
  )
}

const voiceOf = (source: Range, quote: number): Voice => ({
  rule: 'name-and-colon',
  source,
  cue: { first: quote - 1, end: quote },
  force: 'stated',
  end: quote + 1,
})
