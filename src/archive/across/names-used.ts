import { compare } from '../compare.ts'
import type { Archive } from '../types.ts'

/** A name that articles use for a speaker, and how often. */
export interface NameUsed {
  readonly name: string
  readonly amount: number
}

/**
 * The names that articles use for each speaker, by the speaker's id, the most used first. An article
 * before a name and a possessive after it do not count.
 *
 * @example namesUsed(articles).get('ada-example')?.[0] // { name: 'Example', amount: 12 }
 */
export function namesUsed(articles: Archive['articles']): Map<string, NameUsed[]> {
  const counts = new Map<string, Map<string, number>>()
  for (const { text, analysis } of articles) {
    for (const { id, mentions } of analysis.speakers) {
      const names = counts.get(id) ?? new Map<string, number>()
      counts.set(id, names)
      for (const { start, end } of mentions) {
        const name = bare(text.slice(start, end))
        names.set(name, (names.get(name) ?? 0) + 1)
      }
    }
  }
  return new Map(
    [...counts].map(([id, names]) => [
      id,
      [...names]
        .map(([name, amount]) => ({ name, amount }))
        .sort((a, b) => b.amount - a.amount || compare(a.name, b.name)),
    ]),
  )
}

const bare = (name: string): string =>
  name
    .replace(/^the\s/iu, '')
    .replace(/['’]s$/u, '')
    .replace(/\s+/gu, ' ')
