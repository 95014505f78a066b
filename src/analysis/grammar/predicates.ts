import { at, unitsWithin, type Document, type Unit } from '../reading/document.ts'

const headTags = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'QUOTE', 'SYM', 'X'])

/**
 * Whether a quotation ends with a comma inside its marks, as American papers print it.
 *
 * @example endsWithComma(document, 0) // true of `“No,” she said`
 */
export function endsWithComma(document: Document, index: number): boolean {
  return finalMark(document, index) === ','
}

/**
 * The mark of a sentence that a quotation ends with inside its quotation marks, or the empty string.
 *
 * @example finalMark(document, 0) // '?' of `“Why?” she asked`
 */
export function finalMark(document: Document, index: number): string {
  const { start, end } = at(document.units, index)
  for (let position = end - 1; position > Math.max(start, end - 8); position--) {
    const char = document.text.charAt(position)
    if (/[.,?!…—–-]/.test(char)) return char
    if (!/[\s"”'’»“\])]/.test(char)) return ''
  }
  return ''
}

/**
 * Whether a unit can be the head of a phrase, or end one.
 *
 * @example isHead(at(units, 0)) // true for “mayor”, false for “the”
 */
export const isHead = (unit: Unit): boolean => headTags.has(unit.tag) || unit.text === ')'

/**
 * Whether a unit is a verb, `be`, `have` and their like among them.
 *
 * @example isVerb(at(units, 1)) // true for “said” and “has”
 */
export const isVerb = (unit: Unit): boolean => unit.tag === 'VERB' || unit.tag === 'AUX'

/** @example isComma(at(units, 2)) // true for “,” and nothing else */
export const isComma = (unit: Unit): boolean => unit.text === ','

/**
 * Whether a unit is a dash, of any width or typed as hyphens.
 *
 * @example isDash(at(units, 2)) // true for “–” and “--”
 */
export const isDash = (unit: Unit): boolean => /^(?:[—–―]|-+)$/.test(unit.text)

/**
 * A mark or a picture: nothing in it can be read out.
 *
 * @example isSymbol(at(units, 2)) // true of `–` and of an emoji
 */
export const isSymbol = (unit: Unit): boolean =>
  unit.tag === 'PUNCT' || (unit.kind === 'word' && !/[\p{L}\p{N}]/u.test(unit.text))

/**
 * A pronoun that can only be a subject: `he`, `they`.
 *
 * @example isSubjectPronoun(document, at(units, 0)) // true of `he left`
 */
export function isSubjectPronoun(document: Document, unit: Unit): boolean {
  return document.lexicon.pronouns.get(unit.lower)?.case === 'subject'
}

/**
 * A pronoun that owns what stands behind it: `its`, and `her`, which may be an object, too.
 *
 * @example isPossessive(document, at(units, 0)) // true of `its crew`
 */
export const isPossessive = ({ lexicon }: Document, { lower }: Unit): boolean =>
  lexicon.pronouns.get(lower)?.case === 'possessive' || lexicon.twofoldPronouns.has(lower)

/**
 * Whether a word opens a relative clause.
 *
 * @example isRelative(document, at(units, 2)) // true for “who” and “which”
 */
export function isRelative(document: Document, unit: Unit): boolean {
  return document.lexicon.relativePronouns.has(unit.lower)
}

/**
 * An `-ing` word that is a verb.
 *
 * @example isGerund(document, at(units, 3)) // true of `She left, saying`
 */
export const isGerund = (document: Document, unit: Unit): boolean =>
  unit.tag === 'VERB' && endsAsGerund(document, unit)

/**
 * Whether a word has the ending of a present participle.
 *
 * @example endsAsGerund(document, at(units, 0)) // true of `saying`, and of `evening`
 */
export const endsAsGerund = ({ lexicon }: Document, { lower }: Unit): boolean =>
  lower.endsWith(lexicon.presentParticiple)

/**
 * Whether a word has the ending of a past participle.
 *
 * @example endsAsParticiple(document, at(units, 0)) // true of `asked`, and of `seven`
 */
export const endsAsParticiple = ({ lexicon }: Document, { lower }: Unit): boolean =>
  lexicon.pastParticiples.some((ending) => lower.endsWith(ending))

/**
 * Whether the verb at `index` is finite: no participle in `-ing`, no infinitive.
 *
 * @example isFinite(document, 1) // true of `She left`
 */
export function isFinite(document: Document, index: number): boolean {
  const unit = at(document.units, index)
  if (!isVerb(unit) || endsAsGerund(document, unit) || unit.lower.includes('-')) return false
  // `a book titled “Roads”`
  if (document.lexicon.titlings.has(unit.lower)) return false
  // `to quickly row`
  const adverb = at(document.units, index - 1).tag === 'ADV'
  return !document.lexicon.infinitiveMarkers.has(at(document.units, index - (adverb ? 2 : 1)).lower)
}

/**
 * Whether any finite verb stands in `[first, end)`.
 *
 * @example hasFiniteVerb(document, 0, 2) // true of `She left`, false of `to leave`
 */
export function hasFiniteVerb(document: Document, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (isFinite(document, index)) return true
  return false
}

/**
 * Whether what stands in the marks of a quotation is long enough, and has a verb, to be somebody’s words.
 *
 * @example isSpeech(document, 0) // true of `“We have run out of patience”`, false of `“out of patience”`
 */
export function isSpeech(document: Document, quote: number): boolean {
  const words = unitsWithin(document.tokens, at(document.units, quote)).filter(
    ({ kind }) => kind === 'word',
  )
  return words.length >= 5 && words.some(isVerb)
}
