import { hasFiniteVerb } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { hasCapital } from '../../reading/capitals.ts'
import { at, type Document } from '../../reading/document.ts'
import type { Voice } from '../sources/voice.ts'

/** So many words a line may have that tells who speaks. */
const longestLine = 14

/** So many paragraphs on either side tell whether names stand above or below their quotations. */
const longestRun = 80

/**
 * Who speaks a quotation that fills its paragraph, by a line that holds nothing but a name and what
 * belongs to it: in the same paragraph; above it; or below it, where a whole row has its names there.
 *
 * ```
 * Ana Ruiz, 34, teacher        “They never asked us.”
 * “I row for the soup.”        Bo Lund, rower
 * ```
 *
 * @param quote the unit that the quotation is
 *
 * @example voiceInNameLine(document, 3, 40)?.rule // 'name-line'
 */
export function voiceInNameLine(
  document: Document,
  sentence: number,
  quote: number,
): Voice | undefined {
  const name = nameBelow(document, sentence, quote) ?? nameBeside(document, sentence)
  const { end } = document.sentences[sentence] ?? { end: quote + 1 }
  return name === undefined
    ? undefined
    : { rule: 'name-line', source: name, cue: null, force: 'stated', end }
}

/** `“We lost.”` with a line break and the name behind it, and nothing else in the paragraph. */
function nameBelow(document: Document, sentence: number, quote: number): Range | undefined {
  const { blocks, sentences, text, units } = document
  const block = blocks[sentences[sentence]?.block ?? -1]
  const here = at(units, quote)
  const next = at(units, quote + 1)
  if (here.start !== block?.start || next.start >= block.end) return undefined
  if (!text.slice(here.end, next.start).includes('\n')) return undefined
  let end = quote + 1
  while (end < quote + longestLine && at(units, end).start >= 0 && at(units, end).end <= block.end)
    end++
  return at(units, end - 1).end === block.end ? nameIn(document, quote + 1, end) : undefined
}

/** The name of the line above or below, by the row of names and quotations that it stands in. */
function nameBeside(document: Document, sentence: number): Range | undefined {
  if (lineOf(document, sentence) !== 'quotation') return undefined
  const first = endOfRow(document, sentence, -1)
  const last = endOfRow(document, sentence, 1)
  const opens = lineOf(document, first)
  const closes = lineOf(document, last)
  if (opens === 'name' && closes === 'quotation')
    return hasTextBefore(document, first) ? nameOfLine(document, sentence - 1) : undefined
  const several = last - first > 2
  return opens === 'quotation' && closes === 'name' && several
    ? nameOfLine(document, sentence + 1)
    : undefined
}

/** The sentence that ends the row on one side: names and quotations take turns in it. */
function endOfRow(document: Document, sentence: number, step: 1 | -1): number {
  let last = sentence
  let kind = lineOf(document, last)
  while (Math.abs(last - sentence) < longestRun) {
    const next = lineOf(document, last + step)
    if (next === undefined || next === kind) return last
    last += step
    kind = next
  }
  return last
}

/** What a paragraph of one sentence is: nothing but a name, or nothing but a quotation. */
function lineOf(document: Document, sentence: number): 'name' | 'quotation' | undefined {
  const here = document.sentences[sentence]
  if (here === undefined || here.end - here.first > longestLine) return undefined
  const alone = [-1, 1].every((step) => document.sentences[sentence + step]?.block !== here.block)
  if (!alone) return undefined
  if (here.end - here.first === 1 && at(document.units, here.first).tag === 'QUOTE')
    return 'quotation'
  return nameOfLine(document, sentence) === undefined ? undefined : 'name'
}

function nameOfLine(document: Document, sentence: number): Range | undefined {
  const here = document.sentences[sentence]
  return here === undefined ? undefined : nameIn(document, here.first, here.end)
}

/** No byline: a row of names stands behind some text. */
const hasTextBefore = ({ blocks, sentences }: Document, sentence: number): boolean =>
  (blocks[sentences[sentence - 1]?.block ?? -1]?.kind ?? 'heading') !== 'heading'

/** `Ana Ruiz`, `Ana Ruiz, 34, teacher`: the name, where a line is that and no sentence. */
function nameIn(document: Document, first: number, end: number): Range | undefined {
  const { units, lexicon } = document
  if (end - first > longestLine || hasFiniteVerb(document, first, end)) return undefined
  const words = units.slice(first, end)
  if (words.some(({ tag, text }) => tag === 'QUOTE' || /^[.?!:]$/.test(text))) return undefined
  const length = words.findIndex(({ text, kind }) => kind !== 'word' || !hasCapital(text))
  const name = words.slice(0, length === -1 ? words.length : length)
  if (name.length < 2 || name.some(({ lower }) => lexicon.timeNouns.has(lower))) return undefined
  const described = /^[,(]$/.test(at(words, name.length).text)
  if (!described && name.length < words.length) return undefined
  const aged = at(words, name.length + 1).tag === 'NUM'
  const role = words.some(({ lower }) => lexicon.roles.has(lower))
  const given = lexicon.firstNames.has(at(name, 0).lower)
  return given || (described && (aged || role)) ? { first, end: first + name.length } : undefined
}
