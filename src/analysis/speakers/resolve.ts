import type { Attribution } from '../attributions/attribution.ts'
import { isComma, isPossessive, isRelative, isVerb } from '../grammar/predicates.ts'
import { nounPhraseBefore } from '../grammar/phrases-before.ts'
import type { Range } from '../grammar/range.ts'
import { at } from '../reading/document.ts'
import { resolveDescription } from './described.ts'
import {
  resolvePronoun,
  resolveRelative,
  unnamed,
  type Context,
  type Resolution,
} from './pronouns.ts'
import { resolveNames } from './source-names.ts'

/**
 * Whom the source means: the name in it, the person whom a pronoun or a description stands for, or
 * nobody who is named.
 *
 * ```
 * Ana Ruiz, a teacher, left. She said …
 *                            ^^^ Ana Ruiz
 * ```
 */
export function resolveSource(context: Context, source: Range, sentence: number): Resolution {
  const { document } = context
  const { units, lexicon } = document
  const opening = at(units, source.first)
  const pronoun = lexicon.pronouns.get(opening.lower)
  if (source.end === source.first + 1 && pronoun !== undefined) {
    if (pronoun.gender === 'speaker') return unnamed
    // `criticised him for saying`: whoever criticises could be of his gender, too.
    if (pronoun.case === 'object' && isVerb(at(units, source.first - 1))) return unnamed
    return resolvePronoun(context, source, sentence, pronoun.gender)
  }
  const issuer = issuerOf(context, source)
  if (issuer !== undefined) return resolveSource(context, issuer, sentence)
  if (isRelative(document, opening)) {
    const named = resolveRelative(context, source, sentence)
    return named === unnamed ? resolveDescribedBefore(context, source, sentence) : named
  }
  return resolveNames(context, source) ?? resolveDescription(context, source, sentence)
}

/** `The 45-year-old, who said`: the description before the pronoun. */
function resolveDescribedBefore(context: Context, { first }: Range, sentence: number): Resolution {
  const { document } = context
  const floor = document.sentences[sentence]?.first ?? 0
  const end = isComma(at(document.units, first - 1)) ? first - 1 : first
  const start = nounPhraseBefore(document, end - 1, floor)
  return start === undefined
    ? unnamed
    : resolveDescription(context, { first: start, end }, sentence)
}

/** `the mayor’s statement`, `a letter from Ruiz`: a document speaks for whoever issued it. */
function issuerOf({ document }: Context, source: Range): Range | undefined {
  const { units, lexicon } = document
  const { first, end } = source
  for (let index = first; index < end; index++) {
    const { lower, tag } = at(units, index)
    if (tag === 'PUNCT' || tag === 'VERB') break
    if (!lexicon.documents.has(lower)) continue
    const genitive = units.slice(first, index).findLastIndex((unit) => unit.tag === 'PART')
    if (genitive > 0) return { first, end: first + genitive }
    // `its statement`
    const owned = isPossessive(document, at(units, first))
    const bare = units.slice(first + 1, index).every((unit) => unit.tag === 'ADJ')
    if (owned && bare && index > first) return { first, end: first + 1 }
    const by = units
      .slice(index + 1, end)
      .findIndex((unit) => lexicon.authorPrepositions.has(unit.lower))
    // `a report said to be by Ruiz`
    const hearsay = units
      .slice(index, end)
      .some((unit) => lexicon.infinitiveMarkers.has(unit.lower) && unit.tag === 'PART')
    if (by === -1 || hearsay || index + by + 2 >= end) return undefined
    return { first: index + by + 2, end }
  }
  return undefined
}

/** The entities that an attribution's source means, and how that is known. */
export function resolveAttribution(context: Context, attribution: Attribution): Resolution {
  if (attribution.source === null) return unnamed
  return resolveSource(context, attribution.source, attribution.sentence)
}
