import { fold } from './first-names.ts'

/** Puts an entity under a name, once. @example enter(index, 'ruiz', entity) */
export function enter<One>(index: Map<string, One[]>, name: string, entity: One): void {
  const bearers = index.get(name) ?? []
  if (!bearers.includes(entity)) bearers.push(entity)
  index.set(name, bearers)
}

/**
 * The one who was named before and goes by a word of the index.
 *
 * @example onlyNamed(index, 'Ruiz')?.name // 'Ana Ruiz'
 */
export function onlyNamed<One extends { readonly mentions: readonly unknown[] }>(
  index: ReadonlyMap<string, readonly One[]>,
  word: string,
): One | undefined {
  const bearers = (index.get(fold(word)) ?? []).filter(({ mentions }) => mentions.length > 0)
  return bearers.length === 1 ? bearers[0] : undefined
}
