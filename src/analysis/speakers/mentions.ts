import type { Span } from '../types.ts'
import type { Entity, Mention } from './entities.ts'

/** Finds mentions by place. */
export class Mentions {
  readonly #mentions: readonly Mention[]

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

  /** Those whom the text describes with this noun. */
  describedAs(noun: string): readonly Entity[] {
    return [...(this.#described.get(noun) ?? [])]
  }

  /** The persons whose name ends with a surname. */
  bearersOf(surname: string): readonly Entity[] {
    const persons = this.#mentions
      .map(({ entity }) => entity)
      .filter(({ kind, name }) => kind === 'person' && name.endsWith(` ${surname}`))
    return [...new Set(persons)]
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
