import { at, type Document } from '../reading/document.ts'
import { endsAsGerund, isFinite } from './predicates.ts'
import { isCueWord } from './reports.ts'

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
