import { at, type Document } from '../reading/document.ts'
import { nounPhraseAfter } from './phrases-after.ts'
import { endsAsGerund, isComma, isFinite, isVerb } from './predicates.ts'
import { isCueWord, opensReport } from './reports.ts'

/**
 * Whether a conjunction joins a further verb of saying to the one before, by the form of that verb: a
 * participle with its `that`, or an inflected verb behind an auxiliary and its infinitive.
 *
 * ```
 * saying that it rained but warning that it was late      said she would row and praised the crew
 *                       ^^^                                                  ^^^
 * ```
 *
 * @example joinsReport(document, 4) // true
 */
export const joinsReport = (document: Document, joint: number): boolean =>
  declares(document, joint + 1) || outsideModal(document, joint)

/**
 * Whether a further report that no conjunction joins begins behind a comma at `index`: what was said next, or
 * what somebody else said with it.
 *
 * ```
 * said she would row, then told them it was over      said she was ill, with Lund adding that it was over
 *                     ^^^^                                              ^^^^
 * ```
 *
 * @example opensSequel(document, 5, 11) // true
 */
export function opensSequel(document: Document, index: number, limit: number): boolean {
  const { units, lexicon } = document
  const { lower } = at(units, index)
  // `if it rained, then Lund would tell them`
  const goesOn = isVerb(at(units, index + 1)) && opensReport(document, index + 1, limit)
  if (lexicon.sequels.has(lower)) return goesOn
  if (!lexicon.absolutePrepositions.has(lower)) return false
  const end = nounPhraseAfter(document, index + 1, limit)
  const verb = end === undefined ? undefined : behindDescription(document, end, limit)
  return verb !== undefined && endsAsGerund(document, at(units, verb)) && isCueWord(document, verb)
}

/** So many words a description between two commas has at most. */
const longestDescription = 12

/** `with Lund, the mayor, | adding`: where the words for somebody end that begin before `index`. */
function behindDescription({ units }: Document, index: number, limit: number): number {
  if (!isComma(at(units, index))) return index
  for (let end = index + 2; end < Math.min(limit, index + longestDescription); end++)
    if (isComma(at(units, end))) return end + 1
  return index
}

/** `warning that it rained`, but not `advertising that works`: a participle of saying with its clause. */
function declares(document: Document, index: number): boolean {
  const { units, lexicon } = document
  const that =
    lexicon.declaratives.has(at(units, index + 1).lower) && !isFinite(document, index + 2)
  return that && endsAsGerund(document, at(units, index)) && isCueWord(document, index)
}

/** So far before a joined verb the one that it would go on with is looked for. */
const longestClause = 20

/** `said she would row and | praised the crew`: behind an auxiliary and its infinitive an inflected verb is the reporter’s. */
function outsideModal(document: Document, joint: number): boolean {
  const { units, lexicon } = document
  const verb = at(units, joint + 1)
  const forms = lexicon.cueForms.get(verb.lower) ?? []
  if (verb.tag !== 'VERB' || forms.length === 0 || isRead(forms)) return false
  let infinitives = 0
  for (let index = joint - 1; index > joint - longestClause; index--) {
    const { tag, lower } = at(units, index)
    if (tag === 'VERB') infinitives++
    // `would be read and praised`, `the crew that would row left and called`
    if (/^(?:PUNCT|QUOTE|CCONJ)$/.test(tag) || infinitives > 1) return false
    if (tag !== 'AUX') continue
    const coming =
      lexicon.futureAuxiliaries.has(lower) || lexicon.hypotheticalAuxiliaries.has(lower)
    return coming && infinitives === 1
  }
  return false
}

/** Whether a form of a verb may be its infinitive or its participle in `-ing`. */
const isRead = (forms: readonly { readonly form: string }[]): boolean =>
  forms.some(({ form }) => form === 'base' || form === 'gerund')
