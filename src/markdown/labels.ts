import type { Confidence, Force, Quote, QuoteKind } from '../analysis/index.ts'
import { capitalised } from './names.ts'

/** What readers are told of a quote's kind. */
export const kindLabels: Readonly<Record<QuoteKind, string>> = {
  direct: 'Direct quote',
  indirect: 'Reported',
  mixed: 'Partly quoted',
}

/** What readers are told of a quote's force. */
export const forceLabels: Readonly<Record<Force, string>> = {
  stated: 'stated',
  asked: 'asked',
  demanded: 'demanded',
  denied: 'denied',
  warned: 'warned',
  promised: 'promised',
  threatened: 'threatened',
  hypothetical: 'imagined or in doubt: nobody said this',
}

/**
 * What readers are told of a quote's kind and force. What nobody said is no quote of any kind.
 *
 * @example kindAndForce({ kind: 'direct', force: 'denied' }) // ['Direct quote', 'denied']
 * @example kindAndForce({ kind: 'direct', force: 'hypothetical' }) // ['Imagined or in doubt: nobody said this']
 */
export const kindAndForce = ({ kind, force }: Pick<Quote, 'kind' | 'force'>): string[] =>
  force === 'hypothetical'
    ? [capitalised(forceLabels[force])]
    : [kindLabels[kind], forceLabels[force]]

/** What readers are told of how sure the analysis is of the speaker. */
export const confidenceLabels: Readonly<Record<Confidence, string>> = {
  certain: 'certain',
  likely: 'likely',
  unsure: 'unsure who said it',
}

/**
 * What readers are told beside a name that may be the wrong one; null elsewhere, and where nobody said it.
 *
 * @example doubtOf({ confidence: 'unsure', force: 'stated' }) // 'unsure who said it'
 * @example doubtOf({ confidence: 'likely', force: 'stated' }) // null
 */
export const doubtOf = ({
  confidence,
  force,
}: Pick<Quote, 'force'> & { readonly confidence: Confidence }): string | null =>
  confidence === 'unsure' && force !== 'hypothetical' ? confidenceLabels.unsure : null

/** What readers are told where only somebody tells that something was said. @example asToldBy('Ada') // 'as told by Ada' */
export const asToldBy = (teller: string): string => `as told by ${teller}`
