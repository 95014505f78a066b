import type { Attribution } from '../attributions/attribution.ts'
import type { Range } from '../grammar/range.ts'
import { spanOf, type Document } from '../reading/document.ts'
import type { EvidenceStep } from '../types.ts'
import type { Entity } from './entities.ts'
import type { Mentions } from './mentions.ts'
import type { Scene } from './scene.ts'

/** Whom a source's words mean. */
export interface Resolution {
  readonly entities: readonly Entity[]
  readonly steps: readonly EvidenceStep[]
  readonly certainty: 'named' | 'inferred' | 'doubtful' | 'unnamed'
}

/** The answer where a source’s words name nobody. */
export const unnamed: Resolution = { entities: [], steps: [], certainty: 'unnamed' }

/** What is known when a source is resolved. */
export interface Context {
  readonly document: Document
  readonly mentions: Mentions
  readonly scene: Scene
  /** Whom the statement names whose source is resolved: no pronoun before or behind these words means them. */
  readonly told?: ReadonlySet<Entity>
  /** The statement whose source is resolved. */
  readonly statement?: Attribution
}

/**
 * The words of a source that mean somebody by what the text told before.
 *
 * @example inferred(document, { first: 8, end: 9 }, ruiz, 'the last woman who spoke').certainty // 'inferred'
 */
export function inferred(
  document: Document,
  source: Range,
  entity: Entity,
  why: string,
): Resolution {
  return {
    entities: [entity],
    steps: [{ span: spanOf(document.units, source.first, source.end), name: entity.name, why }],
    certainty: 'inferred',
  }
}
