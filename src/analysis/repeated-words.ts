import { unitsWithin, type Document } from './reading/document.ts'
import type { Quote, Speaker, SpeakerKind } from './types.ts'

/** So few words may be anybody’s. */
const fewest = 3

/** So many quotes are looked for below; no article has more headings with somebody’s words. */
const most = 20

/**
 * Gives the words of a headline or of a paragraph of their own to whoever says the same below, where nothing
 * else tells whose they are.
 *
 * ```
 * ‘We will not row’, says mayor
 *
 * “We will not row, whatever they say,” Ana Ruiz said.
 *  ^^^^^^^^^^^^^^^                      ^^^^^^^^
 * ```
 *
 * @param speakers everybody named, by the id
 */
export function withRepeatedWords(
  document: Document,
  quotes: readonly Quote[],
  speakers: ReadonlyMap<string, Pick<Speaker, 'name' | 'kind'>>,
): Quote[] {
  const named = quotes.filter(
    ({ speakers: ids, confidence, force }) =>
      ids.length > 0 && confidence !== 'unsure' && force !== 'hypothetical',
  )
  const kindOf = (id: string): SpeakerKind => speakers.get(id)?.kind ?? 'person'
  let sought = 0
  let said: readonly (readonly [words: string, quote: Quote])[] | undefined
  return quotes.map((quote) => {
    const isOpen = quote.speakers.length === 0 || quote.confidence === 'unsure'
    if (!isOpen || !standsAlone(document, quote) || sought++ >= most) return quote
    const words = quotedWords(document, quote)
    if (words.split(' ').length < fewest + 2) return quote
    said ??= named.map((each) => [quotedWords(document, each), each])
    const bearers = said.flatMap(([all, each]) => (all.includes(words) ? [each] : []))
    const [first] = bearers
    const ids = first?.speakers ?? []
    const same = bearers.every((each) => each.speakers.join() === ids.join())
    if (first === undefined || !same || !ids.every((id) => mayMean(document, quote, kindOf(id))))
      return quote
    const [span = { start: 0, end: 0 }] = first.content
    const why = 'who says the same words elsewhere'
    const steps = ids.map((id) => ({ span, name: speakers.get(id)?.name ?? id, why }))
    return {
      ...quote,
      speakers: ids,
      confidence: 'likely',
      evidence: { ...quote.evidence, steps },
    }
  })
}

/** The words of a quote in its quotation marks, in small letters and without their marks. */
function quotedWords({ text, units }: Document, { content }: Quote): string {
  const parts = content
    .flatMap((span) => unitsWithin(units, span))
    .filter(({ tag }) => tag === 'QUOTE')
    .map(({ start, end }) => text.slice(start, end))
  const words = parts
    .join(' ')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return ` ${words.join(' ')} `
}

/** Whether the words for whoever speaks can mean somebody of a kind: `mayor` a person, `ministry` an organisation. */
function mayMean({ units, lexicon }: Document, { source }: Quote, kind: SpeakerKind): boolean {
  if (source === null) return true
  const words = unitsWithin(units, source)
  const person = words.some(({ lower }) => lexicon.roles.has(lower) || lexicon.kinship.has(lower))
  return kind === 'person'
    ? person
    : !person && words.some(({ lower }) => lexicon.institutions.has(lower))
}

/** So many marks a sentence ends with at most: `.’”` */
const longestEnd = 4

/** So many blocks the headline and what stands below it are. */
const headlines = 3

/** Whether a quote stands in the headline, in a heading, or is all of its paragraph. */
function standsAlone({ text, blocks }: Document, { content }: Quote): boolean {
  const [opening = { start: 0, end: 0 }] = content
  const last = content.at(-1) ?? opening
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) <= opening.start) low = middle + 1
    else high = middle
  }
  const block = blocks[low]
  if (block === undefined) return false
  const whole = block.start === opening.start && block.end === last.end
  // The end alone: a paragraph may be long, and have many quotes.
  const end = text.slice(Math.max(block.start, block.end - longestEnd), block.end)
  const isHeadline = low < headlines && !/[.!?:]["”'’]*$/u.test(end)
  return isHeadline || block.kind === 'heading' || whole
}
