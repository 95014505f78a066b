import type { AnalyzeOptions } from '../../src/analysis/index.ts'
import * as words from './news-words.ts'

/**
 * Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32).
 *
 * @example randomNumbers(1)() // 0.6270739405881613
 */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The date, speakers and topics with which generated news is analysed, so that every finder has work. */
export const newsOptions: AnalyzeOptions = {
  date: '2031-05-14',
  speakers: [
    {
      id: 'harbour-council',
      name: 'Harbour Council',
      kind: 'organisation',
      aliases: ['the council'],
      roles: [],
    },
    {
      id: 'ada-abelgard',
      name: 'Ada Abelgard',
      kind: 'person',
      aliases: [],
      roles: ['Mayor of Saltmarsh'],
    },
  ],
  topics: [
    { id: 'ferries', name: 'Ferries', keywords: ['ferry', 'ferry captain', 'boats'] },
    { id: 'storms', name: 'Storms', keywords: ['storm', 'flood', 'north wind', 'spring tide'] },
  ],
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * A news-like article of invented people, with direct, mixed, indirect, split and floating quotes. The
 * same seed gives the same article, and a longer one begins with the shorter one. A scene has two people
 * and a dozen paragraphs; long articles have many, so that their cast grows with them.
 *
 * @param length in words; the article ends with the paragraph that reaches it
 *
 * @example newsArticle(400, 1) // 'Ada Abelgard, the harbour master, said that …'
 */
export function newsArticle(length: number, seed: number): string {
  const paragraphs: string[] = []
  let count = 0
  const random = randomNumbers(seed)
  while (count < length) {
    for (const paragraph of writeScene(random)) {
      if (count >= length) break
      paragraphs.push(paragraph)
      count += countWords(paragraph)
    }
  }
  return paragraphs.join('\n\n')
}

/** Words as white space parts them. @example countWords('“No,” she said.') // 3 */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}

function writeScene(random: () => number): string[] {
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item
  const claim = (): string =>
    `${pick(words.subjects)} ${pick(words.reported)} ${pick(words.times)}`.trimEnd()
  const said = (): string =>
    `${pick(words.subjects)} ${pick(words.present)} ${pick(words.times)}`.trimEnd()
  const number = (): string => String(2 + Math.floor(random() * 900))

  const slots = new Map<string, () => string>([
    ['place', () => pick(words.places)],
    ['org', () => pick(words.organisations)],
    ['number', number],
    ['day', () => pick(words.days)],
    ['verb', () => pick(words.verbs)],
    ['scare', () => pick(words.scares)],
    ['title', () => pick(words.titles)],
    ['claim', claim],
    ['words', said],
  ])
  for (const which of ['', '2']) {
    const { first, he } = pick(words.people)
    const last = pick(words.surnames)
    const full = `${pick(first)} ${last}`
    const role = pick(words.roles)
    slots.set(`full${which}`, () => full)
    slots.set(`last${which}`, () => last)
    slots.set(`he${which}`, () => he)
    slots.set(`role${which}`, () => fill(role))
  }
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/gu, (_, slot: string) => {
      const text = slots.get(slot.toLowerCase())?.() ?? ''
      return /^\p{Lu}/u.test(slot) ? capitalize(text) : text
    })

  const rest = Array.from({ length: 10 }, () => pick(words.paragraphs))
  return [...pick(words.openings), ...rest].map(fill).map(capitalize)
}
