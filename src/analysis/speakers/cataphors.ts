import { isMainClause } from '../grammar/clauses.ts'
import { isComma } from '../grammar/predicates.ts'
import type { Range } from '../grammar/range.ts'
import { at, spanOf } from '../reading/document.ts'
import type { Entity } from './entities.ts'
import type { Context } from './resolution.ts'

/** So many words of a sentence the clause may have that opens it with a pronoun. */
const longestOpening = 40

/** So many words a title before a name may have. */
const longestTitle = 3

/** Whom a sentence names behind a pronoun that may mean it, and whether the sentence opens its paragraph. */
export interface NamedBehind {
  readonly entity: Entity
  readonly opens: boolean
}

/**
 * The subject of the main clause behind the one that a sentence opens with, and whose own subject is a pronoun.
 *
 * ```
 * Even as she said it was late, Ana Ruiz rowed on.
 *         ^^^                   ^^^^^^^^
 * ```
 *
 * @param fits whether the pronoun can mean somebody
 *
 * @example namedBehind(context, { first: 2, end: 3 }, 0, () => true)?.entity.name // 'Ana Ruiz'
 */
export function namedBehind(
  { document, mentions }: Context,
  source: Range,
  sentence: number,
  fits: (entity: Entity) => boolean,
): NamedBehind | undefined {
  const { units, sentences, lexicon } = document
  const { first, end, block } = sentences[sentence] ?? { first: 0, end: 0, block: 0 }
  const below = lexicon.subordinators.has(at(units, source.first - 1).lower)
  const opening = at(units, first).tag === 'ADV' ? first + 1 : first
  if (!below || source.first - 1 !== opening) return undefined
  const limit = Math.min(end, source.end + longestOpening)
  for (let index = source.end; index < limit; index++) {
    if (at(units, index).tag === 'QUOTE') return undefined
    if (!isComma(at(units, index)) || !isMainClause(document, index + 1, end)) continue
    const [name] = mentions.within(spanOf(units, index + 1, Math.min(end, index + 8)))
    const titled = units
      .slice(index + 1, index + 1 + longestTitle)
      .some(({ start }) => start === name?.start)
    const opens = sentences[sentence - 1]?.block !== block
    return name !== undefined && titled && fits(name.entity)
      ? { entity: name.entity, opens }
      : undefined
  }
  return undefined
}
