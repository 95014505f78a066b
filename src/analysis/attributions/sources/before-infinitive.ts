import { nounPhraseBefore } from '../../grammar/phrases-before.ts'
import { endsAsGerund, isVerb } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { at, type Document } from '../../reading/document.ts'
import type { Cue } from '../cues/cues.ts'

/**
 * The whole source of a bare verb, where only the object of an infinitive in it was found: many speak, and
 * not whom they are told of.
 *
 * ```
 * Rowers hoping to beat Otto Lund say that it was late.
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^ the cue
 * ```
 *
 * @param object what stands right before the cue
 * @param floor where its sentence begins
 *
 * @example beforeInfinitive(document, cue, { first: 4, end: 6 }, 0) // { first: 0, end: 6 }
 */
export function beforeInfinitive(
  document: Document,
  { group, options }: Cue,
  { first, end }: Range,
  floor: number,
): Range | undefined {
  const { units, lexicon } = document
  const bare = group.first === group.verb && options.every(({ form }) => form === 'base')
  const verb = at(units, first - 1)
  if (!bare || !isVerb(verb) || first - 3 <= floor || lexicon.witnessing.has(verb.lower))
    return undefined
  if (!lexicon.infinitiveMarkers.has(at(units, first - 2).lower)) return undefined
  const last = endsAsGerund(document, at(units, first - 3)) ? first - 4 : first - 3
  const start = nounPhraseBefore(document, last, floor)
  if (start === undefined) return undefined
  const head = units.slice(start, last + 1).find(({ tag }) => tag === 'NOUN' || tag === 'PRON')
  const many = head !== undefined && lexicon.pluralEndings.some((each) => head.lower.endsWith(each))
  return many || lexicon.groups.has(head?.lower ?? '') ? { first: start, end } : undefined
}
