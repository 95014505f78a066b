import { at, type Document } from '../reading/document.ts'
import { isGivenMonth } from './given-months.ts'
import { isHead, isSubjectPronoun, isVerb } from './predicates.ts'

/** What a noun phrase is made of. @example phraseTags.has('ADJ') // true */
export const phraseTags = new Set([
  'DET',
  'ADJ',
  'NOUN',
  'PROPN',
  'NUM',
  'PRON',
  'PART',
  'ADP',
  'CCONJ',
  'QUOTE',
  'SYM',
  'X',
])

/**
 * Whether a new noun phrase begins at a word, whatever stands before it.
 *
 * ```
 * on Thursday the minister       told CNN the deal
 *             ^^^                         ^^^
 * ```
 */
export function startsPhrase(document: Document, index: number): boolean {
  const unit = at(document.units, index)
  const before = at(document.units, index - 1)
  if (isSubjectPronoun(document, unit)) return true
  // `last month there was`
  const exists = document.lexicon.expletives.has(unit.lower)
  if (exists && at(document.units, index + 1).tag === 'AUX' && isHead(before)) return true
  // `told rowers this was late`
  const points = unit.tag === 'PRON' && document.lexicon.determiners.has(unit.lower)
  if (points && isHead(before) && isVerb(at(document.units, index + 1)))
    return (
      !document.lexicon.declaratives.has(unit.lower) &&
      document.lexicon.pronouns.get(unit.lower) === undefined
    )
  // `the union that backs them`
  const relates = document.lexicon.declaratives.has(unit.lower)
  if (relates && before.tag === 'NOUN' && isVerb(at(document.units, index + 1))) return false
  // `on the wall someone has written`
  if (document.lexicon.indefinitePronouns.has(unit.lower) && isHead(before)) return true
  // `told the court her mother left`
  const owns =
    document.lexicon.twofoldPronouns.has(unit.lower) &&
    /^(?:NOUN|ADJ)$/.test(at(document.units, index + 1).tag)
  const opens =
    unit.tag === 'DET' || owns || document.lexicon.pronouns.get(unit.lower)?.case === 'possessive'
  if (!opens) {
    // `Thursday Ruiz said`, but `the Evening Ledger` and `“…,” June Ruiz said`
    const outer = at(document.units, index - 2)
    const named =
      isGivenMonth(document.units, index - 1, document.lexicon) ||
      document.lexicon.definiteArticles.has(outer.lower)
    const afterTime =
      document.lexicon.timeNouns.has(before.lower) && before.tag !== 'PART' && !named
    return afterTime && unit.tag === 'PROPN' && !document.lexicon.timeNouns.has(unit.lower)
  }
  return (
    isHead(before) &&
    !document.lexicon.determiners.has(before.lower) &&
    !document.lexicon.predeterminers.has(before.lower)
  )
}
