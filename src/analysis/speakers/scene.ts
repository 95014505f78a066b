import type { Gender } from '../lexicon/types.ts'
import type { Span } from '../types.ts'
import type { Entity } from './entities.ts'

/** To whom words were put, and how. */
export interface Addressed {
  /** Those whom the words name or a pronoun means; none when they only describe somebody. */
  readonly entities: readonly Entity[]
  readonly words: Span
  readonly how: 'asked' | 'pressed' | 'told'
}

/** The words that named the last source, and whom they mean. */
export interface LastWord {
  readonly source: Span
  readonly entities: readonly Entity[]
  readonly sentence: number
}

/** Who has spoken so far, walking down the text. */
export class Scene {
  readonly #bySentence = new Map<number, Entity[]>()
  readonly #called = new Map<Entity, Gender>()
  readonly #doubted = new Set<Entity>()
  readonly #addressed = new Map<number, Addressed>()
  #last: LastWord | undefined

  /** Who spoke last, if anybody did. */
  get last(): LastWord | undefined {
    return this.#last
  }

  /** Remembers who speaks in a sentence, nobody when the source has no name, and whether others could be meant. */
  speak(sentence: number, source: Span, entities: readonly Entity[], doubtful: boolean): void {
    for (const entity of entities)
      if (doubtful) this.#doubted.add(entity)
      else this.#doubted.delete(entity)
    this.#last = { source, entities, sentence }
    this.#bySentence.set(sentence, [...this.spokeIn(sentence), ...entities])
  }

  /** Remembers by which pronoun somebody was meant whose gender no name tells. */
  call(entity: Entity, gender: Gender): void {
    this.#called.set(entity, gender)
  }

  /** The gender of somebody as far as the text has told so far. */
  genderOf(entity: Entity): Entity['gender'] {
    return entity.gender === 'unknown' ? (this.#called.get(entity) ?? 'unknown') : entity.gender
  }

  /** Whether somebody was only guessed to have spoken last. */
  isDoubted(entity: Entity): boolean {
    return this.#doubted.has(entity)
  }

  /** Remembers to whom words were put last in a sentence. */
  address(sentence: number, addressed: Addressed): void {
    this.#addressed.set(sentence, addressed)
  }

  addressedIn(sentence: number): Addressed | undefined {
    return this.#addressed.get(sentence)
  }

  spokeIn(sentence: number): readonly Entity[] {
    return this.#bySentence.get(sentence) ?? []
  }
}
