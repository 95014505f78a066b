import type { Range } from '../../grammar/range.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { at, type Document, type Unit } from '../../reading/document.ts'

/**
 * Whether a source is somebody, or something written: of other things a verb of saying with an object
 * tells no statement.
 *
 * ```
 * The report described the fire.      The fire claimed nine lives.
 * ^^^^^^^^^^                          ^^^^^^^^ cannot speak
 * ```
 *
 * @example canSpeak(document, { first: 0, end: 2 }) // true of `the report`
 */
export function canSpeak(document: Document, { first, end }: Range): boolean {
  const { units, lexicon } = document
  for (let index = first; index < end; index++)
    if (isSpeaking(lexicon, at(units, index))) return true
  return false
}

/** The noun for one of many: `mayors`, `parties`. */
const oneOf = (many: string): string => many.replace(/ies$/, 'ys').replace(/s$/, '')

function isSpeaking(lexicon: Lexicon, { tag, lower }: Unit): boolean {
  if (tag === 'PROPN' || lexicon.pronouns.has(lower) || lexicon.groups.has(lower)) return true
  if (lexicon.groupEndings.some((ending) => lower.endsWith(ending))) return true
  const sorts = [
    lexicon.roles,
    lexicon.kinship,
    lexicon.titles,
    lexicon.demonyms,
    lexicon.institutions,
    lexicon.organisationNouns,
    lexicon.documents,
    lexicon.works,
    lexicon.cueNouns,
    lexicon.relativePronouns,
  ]
  return sorts.some((words) => words.has(lower) || words.has(oneOf(lower)))
}

/**
 * Whether a word is one for who or what finds things out: a study, a court, or something written.
 *
 * @example mayFind(lexicon, at(units, 1)) // true of `The memo shows that it leaks`
 */
export const mayFind = ({ finders, documents }: Lexicon, { lower }: Unit): boolean =>
  finders.has(lower) || documents.has(lower)
