import { isClause } from '../../grammar/clauses.ts'
import { isPossessive, isSubjectPronoun } from '../../grammar/predicates.ts'
import type { Range } from '../../grammar/range.ts'
import { at } from '../../reading/document.ts'
import type { Place } from '../cues/place.ts'
import { mayFind } from '../cues/speaking-nouns.ts'
import { holdsQuotation } from './describing.ts'

/**
 * Whether a study finds something, and no thing: `A poll found Ruiz ahead`, but not `The judge found her boat`,
 * `The report found its way`.
 *
 * @example isStudy(place, { first: 0, end: 2 }) // true
 */
export function isStudy({ document, cue }: Place, { first, end }: Range): boolean {
  const { units, lexicon } = document
  const studies = units.slice(first, end).some(({ lower }) => lexicon.studies.has(lower))
  // `found its way`
  const object = at(units, cue.end)
  const own =
    isPossessive(document, object) && lexicon.pronouns.get(object.lower)?.gender === 'neutral'
  return studies && !own
}

/**
 * Whether somebody who looks into things finds what a clause tells, with words in quotation marks.
 *
 * @example findsQuoted(place, source, content) // true of `The judge found the club had been “late”`
 */
export function findsQuoted({ document, cue, end }: Place, source: Range, content: Range): boolean {
  const { units, lexicon } = document
  const finder = units
    .slice(source.first, source.end)
    .some(({ lower }) => lexicon.finders.has(lower))
  return finder && isClause(document, cue.end, end) && holdsQuotation(document, content)
}

/**
 * Whether a source can find what a verb of finding reports; true of any other verb.
 *
 * @example canFind(place, source) // true of `A study found that it leaks`, false of `She found that it leaks`
 */
export function canFind({ document, cue }: Place, { first, end }: Range): boolean {
  const { units, lexicon } = document
  const finds = cue.options.every((option) => lexicon.findings.has(option.cue.lemma))
  return !finds || units.slice(first, end).some((unit) => mayFind(lexicon, unit))
}

/**
 * Whether somebody told of before finds what stands before the comma, with words in quotation marks.
 *
 * @example findsAside(place, source, content) // true of `It was “late”, she found`
 */
export const findsAside = ({ document }: Place, { first, end }: Range, content: Range): boolean =>
  end === first + 1 &&
  isSubjectPronoun(document, at(document.units, first)) &&
  holdsQuotation(document, content)
