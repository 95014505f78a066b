import type { Speaker } from '../types.ts'
import type { Entity, Mention } from './entities.ts'

/**
 * Everybody whom the text names, in the order of their first mention.
 *
 * @example describeSpeakers(mentions).map(({ id }) => id) // ['ana-ruiz', 'tess-park']
 */
export function describeSpeakers(mentions: readonly Mention[]): Speaker[] {
  const entities = new Set<Entity>(mentions.map(({ entity }) => entity))
  return [...entities].map(({ id, name, kind, role, known, mentions: places }) => ({
    id,
    name,
    kind,
    role,
    known,
    mentions: places,
  }))
}
