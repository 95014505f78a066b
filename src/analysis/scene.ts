import type { Entity } from './entities.ts'
import type { Span } from './types.ts'

/** The words that named the last source, and whom they mean. */
export interface LastWord {
  readonly source: Span
  readonly entities: readonly Entity[]
}

/** Who has spoken so far, walking down the text. */
export class Scene {
  readonly #bySentence = new Map<number, Entity[]>()
  #last: LastWord | undefined

  /** Who spoke last, if anybody did. */
  get last(): LastWord | undefined {
    return this.#last
  }

  /** Remembers who speaks in a sentence; nobody, when the source has no name. */
  speak(sentence: number, source: Span, entities: readonly Entity[]): void {
    this.#last = { source, entities }
    this.#bySentence.set(sentence, [...this.spokeIn(sentence), ...entities])
  }

  spokeIn(sentence: number): readonly Entity[] {
    return this.#bySentence.get(sentence) ?? []
  }
}
