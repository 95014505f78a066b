import type { Span } from '../types.ts'
import type { Entity, Mention } from './entities.ts'

/** So many may be described alike that one of them can be meant. */
const mostDescribed = 20

/** Finds mentions by place. */
export class Mentions {
  readonly #mentions: readonly Mention[]

  #bySurname: ReadonlyMap<string, ReadonlySet<Entity>> | undefined

  #openings: ReadonlySet<string> | undefined

  readonly #described = new Map<string, Set<Entity>>()

  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions
    for (const { entity } of mentions) {
      for (const description of entity.descriptions.keys()) {
        const entities = this.#described.get(description) ?? new Set()
        this.#described.set(description, entities.add(entity))
      }
    }
  }

  /** Those whom the text describes with this noun; of too many nobody can tell one. */
  describedAs(noun: string): readonly Entity[] {
    const described = this.#described.get(noun)
    return described === undefined || described.size > mostDescribed ? [] : [...described]
  }

  /** The persons whose name ends with a surname. */
  bearersOf(surname: string): readonly Entity[] {
    this.#bySurname ??= bySurname(this.#mentions)
    return [...(this.#bySurname.get(surname) ?? [])]
  }

  /** Whether the name of something that is no person begins with a word: `Ruiz` of `Ruiz Foods`. */
  opensThing(word: string): boolean {
    this.#openings ??= new Set(
      this.#mentions
        .filter(({ entity }) => entity.kind !== 'person')
        .map(({ entity: { name } }) => name.split(' ', 1)[0] ?? ''),
    )
    return this.#openings.has(word)
  }

  /** The mentions inside a span, in order. */
  within({ start, end }: Span): readonly Mention[] {
    const first = this.#firstFrom(start)
    let last = first
    while ((this.#mentions[last]?.end ?? Infinity) <= end) last++
    return this.#mentions.slice(first, last)
  }

  #firstFrom(position: number): number {
    let low = 0
    let high = this.#mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#mentions[middle]?.start ?? 0) < position) low = middle + 1
      else high = middle
    }
    return low
  }
}

function bySurname(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<Entity>> {
  const found = new Map<string, Set<Entity>>()
  for (const { entity } of mentions) {
    const space = entity.name.lastIndexOf(' ')
    if (entity.kind !== 'person' || space === -1) continue
    const surname = entity.name.slice(space + 1)
    found.set(surname, (found.get(surname) ?? new Set<Entity>()).add(entity))
  }
  return found
}
