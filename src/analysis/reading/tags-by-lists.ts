import type { Lexicon } from '../lexicon/lexicon.ts'
import { hasCapital } from './capitals.ts'
import type { Tag } from './document.ts'
import type { Token } from './tokens.ts'

/**
 * Parts of speech without a tagger, from the lexicon's closed classes and its verbs of saying; any
 * other word is a noun, a name with a capital. Enough to find who speaks, in a language without model.
 *
 * @example tagByLists(tokens, lexicon) // ['DET', 'PROPN', 'VERB'] of `die Sprecherin sagte`
 */
export function tagByLists(tokens: readonly Token[], lexicon: Lexicon): Tag[] {
  return tokens.map((token) => tagOf(token, lexicon))
}

function tagOf({ kind, text, lower }: Token, lexicon: Lexicon): Tag {
  if (kind === 'punctuation') return 'PUNCT'
  if (/^\p{N}/u.test(text)) return 'NUM'
  if (lexicon.coordinators.has(lower)) return 'CCONJ'
  if (lexicon.complementizers.has(lower) || lexicon.subordinators.has(lower)) return 'SCONJ'
  if (lexicon.determiners.has(lower)) return 'DET'
  if (lexicon.pronouns.has(lower) || lexicon.relativePronouns.has(lower)) return 'PRON'
  if (lexicon.prepositions.has(lower)) return 'ADP'
  if (lexicon.auxiliaries.has(lower)) return 'AUX'
  if (lexicon.adverbs.has(lower) || lexicon.negations.has(lower)) return 'ADV'
  if (lexicon.cueForms.has(lower) && !hasCapital(text)) return 'VERB'
  return hasCapital(text) ? 'PROPN' : 'NOUN'
}
