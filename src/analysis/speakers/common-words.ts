import type { Lexicon } from '../lexicon/lexicon.ts'
import { hasCapital } from '../reading/capitals.ts'
import { at, type Document } from '../reading/document.ts'
import { isManyOf } from '../reading/retag-names.ts'
import { genderOfFirstName } from './first-names.ts'
import { isHandle } from './handles.ts'

/** How a text writes its words: small, with a capital inside a sentence, and behind another capital, as surnames stand. */
export interface Written {
  readonly small: ReadonlySet<string>
  readonly inside: ReadonlySet<string>
  readonly behindCapital: ReadonlySet<string>
}

/** How a text writes its words. @example readWriting(document).small.has('rowers') // true of `The rowers left.` */
export function readWriting(document: Document): Written {
  const small = new Set<string>()
  const inside = new Set<string>()
  const behindCapital = new Set<string>()
  let capitalBefore = false
  for (const [index, { kind, text, lower }] of document.tokens.entries()) {
    const isCapital = kind === 'word' && text !== lower
    if (kind === 'word' && !isCapital) small.add(lower)
    if (isCapital && !opensSentence(document, index)) inside.add(lower)
    if (isCapital && capitalBefore) behindCapital.add(lower)
    capitalBefore = isCapital
  }
  return { small, inside, behindCapital }
}

/** A name where it stands. */
interface Named {
  readonly words: readonly string[]
  readonly title: string | null
  readonly token: number
}

/**
 * Whether a single word at the head of a sentence owes its capital to its place.
 *
 * ```
 * Sources said it was over.      LIMA (BN) — Rowers said it was over.
 * ^^^^^^^                                    ^^^^^^
 * ```
 *
 * @example isCommon(document, name, readWriting(document)) // true
 */
export function isCommon(
  document: Document,
  { words, token, title }: Named,
  { small, inside, behindCapital }: Written,
): boolean {
  const { lexicon, tokens } = document
  const lower = words[0]?.toLowerCase() ?? ''
  if (words.length > 1 || title !== null || isHandle(lower)) return false
  // `posted on X`, `a T-shirt`
  if (/^\p{L}(?:\.|-\p{Ll}+)?$/u.test(words[0] ?? '')) return true
  // `Republican Representatives`
  const before = at(tokens, token - 1)
  if (lexicon.groups.has(lower) && hasCapital(before.text) && before.kind === 'word') return true
  // `Egyptologists`
  if (lexicon.groupEndings.some((ending) => lower.endsWith(ending))) return true
  if (isOneOfMany(document, token)) return true
  if (!opensSentence(document, token) || document.surnames.has(lower)) return false
  if (joinsQualities(document, token)) return true
  if (genderOfFirstName(lexicon, lower) !== undefined || /^\p{Lu}{2,}$/u.test(words[0] ?? ''))
    return false
  return (
    small.has(lower) ||
    lexicon.groups.has(lower) ||
    lexicon.cueNouns.has(lower) ||
    (lexicon.finders.has(lower) && !behindCapital.has(lower)) ||
    (lexicon.roles.has(lower) && !behindCapital.has(lower)) ||
    lexicon.documents.has(lower) ||
    (isManyOf(lower, lexicon) && !behindCapital.has(lower)) ||
    (lexicon.institutions.has(lower) && !inside.has(lower)) ||
    (looksLikeMany(lower, lexicon) && !inside.has(lower)) ||
    // `Part of the plan`
    (lexicon.genitivePrepositions.has(at(tokens, token + 1).text) &&
      !lexicon.organisationNouns.has(lower))
  )
}

/** So many words may stand between an article and the letters of `a big new NGO`. */
const longestQuality = 2

/** `a PAC`, `a big NGO`: letters behind an indefinite article and before no noun, which are the name of none. */
function isOneOfMany({ tokens, lexicon }: Document, index: number): boolean {
  if (!/^\p{Lu}{2,}$/u.test(at(tokens, index).text)) return false
  const behind = at(tokens, index + 1)
  if (/^(?:NOUN|ADJ|PROPN|PART)$/.test(behind.tag) || /^[-–&]/.test(behind.text)) return false
  let first = index - 1
  while (first > index - 1 - longestQuality && /^(?:ADJ|NOUN)$/.test(at(tokens, first).tag)) first--
  // `a promise NATO says was made`
  const owned = /^(?:VERB|AUX|ADV)$/.test(behind.tag) && at(tokens, index - 1).tag === 'NOUN'
  return !owned && lexicon.indefiniteArticles.has(at(tokens, first).lower)
}

/** `Current and former rowers`: a quality at the head of a sentence, joined with another before a noun for many. */
function joinsQualities({ tokens, lexicon }: Document, index: number): boolean {
  const [joint, quality, noun] = [1, 2, 3].map((step) => at(tokens, index + step))
  return (
    joint?.tag === 'CCONJ' &&
    quality?.tag === 'ADJ' &&
    noun?.tag === 'NOUN' &&
    lexicon.pluralEndings.some((ending) => noun.lower.endsWith(ending))
  )
}

/** `Organisers`, `Motorists`: a noun for many by its ending, and no surname that ends so. */
const looksLikeMany = (lower: string, { manyEndings, manyLookalikes }: Lexicon): boolean =>
  manyEndings.some((ending) => lower.endsWith(ending)) && !manyLookalikes.has(lower)

/** Whether a token opens a sentence or a heading, or stands behind a dateline. @example opensSentence(document, 0) // true */
export function opensSentence(document: Document, index: number): boolean {
  const before = at(document.tokens, index - 1)
  const token = at(document.tokens, index)
  return (
    before.start < 0 ||
    (before.kind === 'punctuation' && !/^[,)(&—–-]$/.test(before.text)) ||
    isBehindDateline(document, index) ||
    document.text.slice(before.end, token.start).includes('\n')
  )
}

/** So many words and marks a dateline has at most. */
const longestDateline = 12

/** `LIMA, May 3 (BN) — Rowers said`: nothing but capitals, numbers and marks from the head of the line to the dash. */
function isBehindDateline({ text, tokens }: Document, index: number): boolean {
  if (!/^[—–-]$/.test(at(tokens, index - 1).text)) return false
  for (let place = index - 2; place >= index - longestDateline; place--) {
    const { kind, text: word, start, end } = at(tokens, place)
    if (start < 0 || text.slice(end, at(tokens, place + 1).start).includes('\n'))
      return place < index - 2
    if (kind === 'word' && !hasCapital(word) && !/^\d/.test(word)) return false
    if (kind === 'punctuation' && !/^[,.()/]$/.test(word)) return false
  }
  return false
}
