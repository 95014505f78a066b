import { isSubjectPronoun, isVerb } from '../grammar/predicates.ts'
import type { Range } from '../grammar/range.ts'
import type { Gender } from '../lexicon/types.ts'
import { at, type Document } from '../reading/document.ts'

/** So many sentences back the pronoun is looked for through which another goes on telling of somebody. */
const longestStep = 6

/**
 * The pronoun that told of the same person before, as the subject of a sentence or of the clause behind its first
 * comma, in the same paragraph or one of the two before.
 *
 * ```
 * Ana Ruiz left. It rained. … She took the boat. “I will row,” she said.
 *                             ^^^                              ^^^
 * ```
 *
 * @example earlierPronoun(document, { first: 9, end: 10 }, 2, 'female') // { source: { first: 4, end: 5 }, sentence: 1 }
 */
export function earlierPronoun(
  document: Document,
  { first }: Range,
  sentence: number,
  gender: Gender,
): { readonly source: Range; readonly sentence: number } | undefined {
  const { sentences } = document
  const block = sentences[sentence]?.block ?? 0
  for (let step = 0; step <= longestStep; step++) {
    const there = sentences[sentence - step]
    if (there === undefined || block - there.block > 2) return undefined
    const end = step === 0 ? first : there.end
    const found = subjectIn(document, { first: there.first, end }, gender)
    if (found !== undefined)
      return { source: { first: found, end: found + 1 }, sentence: sentence - step }
  }
  return undefined
}

/** The pronoun of a gender that a sentence opens with, or that a verb follows behind a comma. */
function subjectIn(document: Document, { first, end }: Range, gender: Gender): number | undefined {
  const { units, lexicon } = document
  for (let index = first; index < end; index++) {
    const unit = at(units, index)
    if (unit.tag === 'QUOTE') return undefined
    if (!isSubjectPronoun(document, unit) || lexicon.pronouns.get(unit.lower)?.gender !== gender)
      continue
    const opens = index === first || /^(?:PUNCT|CCONJ|ADV)$/.test(at(units, index - 1).tag)
    // `In May he rowed`
    const led = at(units, first).tag === 'ADP' && !units.slice(first, index).some(isVerb)
    return opens || led ? index : undefined
  }
  return undefined
}
