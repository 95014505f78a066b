import type { Lexicon } from '../lexicon/lexicon.ts'
import { hasCapital } from './capitals.ts'
import type { Tag } from './document.ts'
import type { Token } from './tokens.ts'

/** The words of a text with the tags that they have so far. */
export interface Tagged {
  readonly tokens: readonly Token[]
  readonly tags: readonly Tag[]
  readonly lexicon: Lexicon
  /** Words, in small letters, that are names where no sentence begins. */
  readonly names: ReadonlySet<string>
}

/** A word in small letters; empty outside the text. @example lowerAt(tagged, 0) // 'ito' */
export const lowerAt = ({ tokens }: Tagged, index: number): string => tokens[index]?.lower ?? ''

/** `Ted Ito left.` A first name before another capital is no verb. @example opensFullName(tagged, 0) // true */
export function opensFullName({ tokens, lexicon }: Tagged, index: number): boolean {
  const { text = '', lower = '' } = tokens[index] ?? {}
  const named = hasCapital(text) && hasCapital(tokens[index + 1]?.text ?? '')
  return named && lexicon.firstNames.has(lower)
}

/**
 * `They met Will Ito`, `Will Ito said`, but not `Will Ito row?`: a first name that is an auxiliary elsewhere.
 *
 * @example isFirstName(tagged, 2) // true
 */
export function isFirstName(tagged: Tagged, index: number): boolean {
  const { tokens, tags, lexicon } = tagged
  if (!opensFullName(tagged, index)) return false
  const before = tokens[index - 1]
  const inSentence = before?.kind === 'word' && !/[.?!]$/.test(before.text)
  if (inSentence) return !hasCapital(before.text)
  const behind = tokens[index + 2]
  const past = lexicon.cueForms.get(behind?.lower ?? '')?.every(({ form }) => form !== 'base')
  // `Will Ito, a rower, left.`
  const aside = behind?.text === ',' && !isQuestion(tokens, index)
  return past === true || tags[index + 2] === 'AUX' || aside
}

/** So far from its head a question may end. */
const longestQuestion = 30

/** Whether the first mark behind a word that ends a sentence is that of a question. */
const isQuestion = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(index, index + longestQuestion).find(({ text }) => /^[.?!]/.test(text))?.text === '?'

/**
 * `Cook said it was over.` A verb does not stand before another at the head of a sentence, nor does a word
 * that is a name elsewhere mean something else there: `Cook’s answer came late`.
 *
 * @param first the first word of the paragraph
 *
 * @example opensWithName(tagged, 0, 0) // true
 */
export function opensWithName(tagged: Tagged, index: number, first: number): boolean {
  const { tokens, tags, lexicon, names } = tagged
  const { text = '', lower = '' } = tokens[index] ?? {}
  const next = tags[index + 1] ?? 'X'
  if (!/^(?:VERB|AUX|PART)$/.test(next) || !hasCapital(text)) return false
  // `Brudziński`: the tagger takes some surnames of other alphabets for nouns.
  const foreign = tags[index] === 'NOUN' && beyondAscii.test(text) && names.has(lower)
  if (!foreign && !mistaken.has(tags[index] ?? 'X')) return false
  if (index > first && !/[.?!,"”’]$/.test(tokens[index - 1]?.text ?? '')) return false
  if (names.has(lower)) return !lexicon.adverbs.has(lower) && !lexicon.subordinators.has(lower)
  if (next !== 'VERB') return false
  const forms = lexicon.cueForms.get(lowerAt(tagged, index + 1)) ?? []
  const says = forms.some(
    ({ form, cue }) => form === 'past' && cue.frames.some((frame) => frame.endsWith('clause')),
  )
  return says && tags[index] === 'VERB' && !lower.endsWith(lexicon.presentParticiple)
}

/** `Associated Press` at the head of a sentence is a name. @example opensOrganisation(tagged, 0) // true */
export function opensOrganisation({ tokens, lexicon }: Tagged, index: number): boolean {
  const next = tokens[index + 1]
  const named = hasCapital(tokens[index]?.text ?? '') && hasCapital(next?.text ?? '')
  return named && lexicon.organisationNouns.has(next?.lower ?? '')
}

/** `Downing Street` at the head of a sentence is a place. @example opensPlace(tagged, 0) // true */
export function opensPlace({ tokens, lexicon }: Tagged, index: number): boolean {
  const next = tokens[index + 1]
  const named = hasCapital(tokens[index]?.text ?? '') && hasCapital(next?.text ?? '')
  return named && lexicon.placeEndings.has(next?.lower ?? '')
}

/**
 * `Mitigating, Otto Lund, said`: what a lawyer does is no name, though a capital opens the sentence.
 *
 * @example isPleading(tagged, 0) // true
 */
export function isPleading({ tokens, lexicon }: Tagged, index: number): boolean {
  const before = tokens[index - 1]
  const opens = before === undefined || /[.?!]$/.test(before.text)
  return (
    opens && tokens[index + 1]?.text === ',' && lexicon.pleadings.has(tokens[index]?.lower ?? '')
  )
}

/** So many words a participle may have with it at the head of a sentence. */
const longestOpening = 20

/**
 * `Dashing into the hall, Ana Ruiz said`: what somebody does is no name, where nothing else in the text makes it one.
 *
 * @param first the first word of the paragraph
 *
 * @example isDoing(tagged, 0, 0) // true
 */
export function isDoing(
  { tokens, tags, lexicon, names }: Tagged,
  index: number,
  first: number,
): boolean {
  const { lower = '' } = tokens[index] ?? {}
  if (!lower.endsWith(lexicon.presentParticiple) || tags[index + 1] !== 'ADP') return false
  if (names.has(lower) || lexicon.firstNames.has(lower)) return false
  if (index > first && !/[.?!"”’]$/.test(tokens[index - 1]?.text ?? '')) return false
  for (let comma = index + 2; comma < index + longestOpening; comma++) {
    if (tokens[comma]?.text === ',') return /^(?:PROPN|PRON|DET)$/.test(tags[comma + 1] ?? '')
    if (/^(?:VERB|AUX|PUNCT)$/.test(tags[comma] ?? 'PUNCT')) return false
  }
  return false
}

/**
 * `Doctors treating Ito left.` A noun for many at the head of a sentence is no name, unless a name stands
 * behind it.
 *
 * @param first the first word of the paragraph
 *
 * @example isGroupAtHead(tagged, 0, 0) // true
 */
export function isGroupAtHead(
  { tokens, lexicon, names }: Tagged,
  index: number,
  first: number,
): boolean {
  const { lower = '' } = tokens[index] ?? {}
  if (names.has(lower)) return false
  const before = tokens[index - 1]?.text ?? ''
  if (index > first && !/[.?!:"”’]$/.test(before)) return false
  const next = tokens[index + 1]
  if (next === undefined || hasCapital(next.text) || next.start === tokens[index]?.end) return false
  return lexicon.groups.has(lower) || isManyOf(lower, lexicon)
}

/** `Mayors`, `Firms`: many of what a noun calls one. @example isManyOf('mayors', lexicon) // true */
export const isManyOf = (
  lower: string,
  { pluralEndings, roles, kinship, institutions }: Lexicon,
): boolean =>
  pluralEndings.some((ending) => {
    const one = lower.endsWith(ending) ? lower.slice(0, -ending.length) : ''
    return roles.has(one) || kinship.has(one) || institutions.has(one)
  })

const beyondAscii = /\P{ASCII}/u

/** What a tagger takes names for. */
const mistaken = new Set<Tag>(['VERB', 'AUX', 'ADV', 'ADP', 'INTJ', 'X', 'ADJ'])

/**
 * A capitalised word beside another one, inside a sentence, belongs to a name.
 *
 * @example mendName(tagged, 3) // 'PROPN' of `She saw Ana Cook`, tagged as a verb
 */
export function mendName(tagged: Tagged, index: number): Tag | undefined {
  const { tokens, tags, lexicon } = tagged
  const tag = tags[index]
  if (tag === undefined || !mistaken.has(tag)) return undefined
  const token = tokens[index]
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (token === undefined || lexicon.nationalities.has(token.text)) return undefined
  const speaks = behindQuotation(tokens, index, lexicon)
  if (tag === 'ADP' || tag === 'AUX') {
    const named = opensName(tokens, index, lexicon) || isInName(tagged, index)
    return named || (speaks && tags[index + 1] === 'VERB') ? 'PROPN' : undefined
  }
  const inSentence =
    before?.text === ',' || (before?.kind === 'word' && !/[.?!]$/.test(before.text.slice(2)))
  const afterName =
    before?.kind === 'word' &&
    hasCapital(before.text) &&
    (tags[index - 1] === 'PROPN' || before.text.endsWith('.'))
  const beforeName = inSentence && next?.kind === 'word' && hasCapital(next.text)
  const alone = tag !== 'ADJ' && (inSentence || speaks)
  return afterName || beforeName || alone ? 'PROPN' : undefined
}

/** `Chairman Will Ito`: between two parts of a name. */
function isInName({ tokens, tags }: Tagged, index: number): boolean {
  const next = tokens[index + 1]
  return tags[index - 1] === 'PROPN' && next?.kind === 'word' && hasCapital(next.text)
}

/** `said Will Ito`: a word behind a verb of saying or a comma, before another name. */
function opensName(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  return (
    next?.kind === 'word' &&
    hasCapital(next.text) &&
    (before?.text === ',' || lexicon.cueForms.has(before?.lower ?? ''))
  )
}

/** `“No,” Shook said.` The sentence goes on behind the quotation, so the capital is a name's. */
function behindQuotation(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (!/^["”»’'`]/.test(tokens[index - 1]?.text ?? '')) return false
  return tokens[index - 2]?.text === ',' || lexicon.cueForms.has(tokens[index + 1]?.lower ?? '')
}
