import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Block } from '../types.ts'
import { partAcronyms } from './acronyms.ts'
import { findBlocks } from './blocks.ts'
import type { Document } from './document.ts'
import { findQuotations, type Quotations } from './quotations.ts'
import { retag } from './retag.ts'
import { findSentences } from './sentences.ts'
import { surnamesIn } from './surnames.ts'
import { tagByLists } from './tags-by-lists.ts'
import { tagTokens } from './tags.ts'
import { tokenize } from './tokens.ts'
import { findTurns } from './turns.ts'
import { findUnits } from './units.ts'

/**
 * Reads a text once, for all finders: blocks, words with their parts of speech, quotations, sentences.
 *
 * @example readDocument('“No,” she said.', undefined, lexiconFor('en')).marks.quotations.length // 1
 */
export function readDocument(
  text: string,
  given: readonly Block[] | undefined,
  lexicon: Lexicon,
): { readonly document: Document; readonly marks: Quotations } {
  const blocks = given ?? findBlocks(text)
  const turns = findTurns(text, blocks, lexicon)
  const marks = findQuotations(text, blocks, turns)
  const tokens = tokenize(text, blocks, lexicon)
  const acronyms = partAcronyms(tokens, lexicon)
  const raw = lexicon.tagger === 'wink' ? tagTokens(text, tokens) : tagByLists(tokens, lexicon)
  for (const index of acronyms) raw[index] = 'PROPN'
  const tags = retag(tokens, raw, blocks, lexicon)
  tokens.forEach((token, index) => (token.tag = tags[index] ?? 'X'))
  const units = findUnits(tokens, marks.quotations)
  const sentences = findSentences(text, units, blocks, lexicon)
  const { quotations } = marks
  const surnames = surnamesIn(tokens, lexicon)
  return {
    document: { text, lexicon, blocks, quotations, surnames, turns, tokens, units, sentences },
    marks,
  }
}
