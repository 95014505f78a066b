import { isFinite } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { at, type Document } from '../../reading/document.ts'

/**
 * A subject without the words before it that are another’s: whom somebody told, or what is spoken of.
 *
 * ```
 * told rowers Ruiz had said it      a boat Ruiz says was lost
 *             ^^^^                         ^^^^
 * ```
 *
 * @param behind the unit behind the verb
 *
 * @example withoutOthers(document, { first: 0, end: 3 }, 4) // { first: 2, end: 3 } of `a boat Ruiz says was lost`
 */
export function withoutOthers(document: Document, subject: Range, behind: number): Range {
  return withoutObject(document, withoutAddressee(document, subject), behind)
}

/** `told rowers Ruiz had said`: the noun for many before the name is whom somebody told. */
function withoutAddressee(document: Document, { first, end }: Range): Range {
  const { units, lexicon } = document
  const many = lexicon.groups.has(at(units, first).lower) && at(units, first + 1).tag === 'PROPN'
  const told = lexicon.cueForms
    .get(at(units, first - 1).lower)
    ?.some(({ cue }) => cue.frames.includes('person-clause'))
  return many && told === true ? { first: first + 1, end } : { first, end }
}

/**
 * `a boat Ruiz says was lost`: the noun before the name is what is spoken of. Behind the cue a verb
 * stands whose subject it is.
 */
function withoutObject(document: Document, { first, end }: Range, behind: number): Range {
  const { units, lexicon } = document
  const whole = { first, end }
  let verb = behind
  while (at(units, verb).tag === 'ADV' || lexicon.negations.has(at(units, verb).lower)) verb++
  if (!isFinite(document, verb) || at(units, verb).start < 0) return whole
  let name = end
  while (name > first && at(units, name - 1).tag === 'PROPN') name--
  const object = name > first && name < end && at(units, name - 1).tag === 'NOUN'
  return object && at(units, first).tag === 'DET' ? { first: name, end } : whole
}
