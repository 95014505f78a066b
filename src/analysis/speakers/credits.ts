import { hasFiniteVerb } from '../grammar/predicates.ts'
import { hasCapital } from '../reading/capitals.ts'
import { at, type Document } from '../reading/document.ts'

/** So many words behind the first the mark may stand that makes a credit: `Image credit:`. */
const longestLabel = 3

/**
 * Whether a sentence only tells who made a picture or an article: nobody in it is told of.
 *
 * @example isCredit(document, 0) // true of `By Ana Ruiz`, `(Photo: Ana Ruiz)`, `Reporting by Ana Ruiz`
 */
export function isCredit(document: Document, sentence: number): boolean {
  const { units, sentences, lexicon } = document
  const here = sentences[sentence]
  if (here === undefined) return false
  const first = at(units, here.first).text === '(' ? here.first + 1 : here.first
  const opening = at(units, first).lower
  const byline =
    lexicon.agentPrepositions.has(opening) &&
    hasCapital(at(units, first + 1).text) &&
    sentences[sentence - 1]?.block !== here.block
  const labelled =
    lexicon.credits.has(opening) &&
    units
      .slice(first + 1, first + longestLabel)
      .some(({ text, lower }) => /^[:/]$/.test(text) || lexicon.agentPrepositions.has(lower))
  return (byline || labelled) && !hasFiniteVerb(document, first, here.end)
}
