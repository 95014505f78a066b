import type { Lexicon } from '../lexicon/lexicon.ts'
import type { SpeakerKind } from '../types.ts'
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

/**
 * The nouns that an organisation may be called by, with the words of its name.
 *
 * @example nounsOf(en, 'organisation', ['Ministry', 'of', 'Tides']).has('ministry') // true
 */
export function nounsOf(
  lexicon: Lexicon,
  kind: SpeakerKind,
  words: readonly string[],
): Map<string, Set<string>> {
  const { organisationNouns, organisationPrepositions, institutions, familyNouns, firmNouns } =
    lexicon
  const lower = words.map(fold)
  const joint = lower.findIndex((word) => organisationPrepositions.has(word))
  const nouns = [lower.at(-1) ?? '', lower[joint - 1] ?? ''].filter(
    (noun) =>
      kind === 'organisation' &&
      [organisationNouns, institutions, familyNouns, firmNouns].some((each) => each.has(noun)),
  )
  return new Map(nouns.map((noun) => [noun, new Set(lower)]))
}
