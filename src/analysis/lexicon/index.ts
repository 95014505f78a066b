import { de } from './de/index.ts'
import { en } from './en/index.ts'
import type { Lexicon } from './lexicon.ts'

const packs: readonly Lexicon[] = [en, de]

/**
 * The pack of a BCP 47 tag: `en-GB` finds `en`. An unknown language is an error of the caller.
 *
 * @example lexiconFor('en-GB').tagger // 'wink'
 */
export function lexiconFor(language: string): Lexicon {
  const [primary = ''] = language.toLowerCase().split('-')
  const pack = packs.find((lexicon) => lexicon.language === primary)
  if (pack === undefined) {
    const known = packs.map((lexicon) => lexicon.language).join(', ')
    throw new RangeError(`Unexpected language “${language}”, expected one of: ${known}`)
  }
  return pack
}

/**
 * The pack with its verbs of believing, wishing and planning among the verbs of saying.
 *
 * @example withBeliefs(lexicon).cueForms.has('hoped') // true
 */
export function withBeliefs(lexicon: Lexicon): Lexicon {
  const cueForms = new Map(lexicon.cueForms)
  for (const [word, forms] of lexicon.beliefForms)
    cueForms.set(word, [...forms, ...(cueForms.get(word) ?? [])])
  return { ...lexicon, cueForms }
}
