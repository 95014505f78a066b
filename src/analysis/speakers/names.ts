import { isGivenMonth } from '../grammar/given-months.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Gender } from '../lexicon/types.ts'
import { hasCapital } from '../reading/capitals.ts'
import { at, type Document } from '../reading/document.ts'
import type { Span } from '../types.ts'
import { isCommon, opensSentence, readWriting } from './common-words.ts'
import { genderOfFirstName } from './first-names.ts'
import { isHandle } from './handles.ts'
import { isMark, nicknameIn, wordsOf } from './nicknames.ts'
import { bare, nameStart } from './name-starts.ts'
import { goesOn, opensPerson } from './organisation-names.ts'

/** A run of capitalised words, with the title before it taken off. */
export interface NameMention extends Span {
  readonly words: readonly string[]
  /** What stands in marks between them: `Red` of `Otto “Red” Lund`; null without. */
  readonly nickname: string | null
  /** The title's words as they stand, or null. */
  readonly title: string | null
  readonly titleGender: Gender | 'unknown' | null
  /** Index of its first word in {@link Document.tokens}. */
  readonly token: number
}

/**
 * Finds every name, in quotations too. A title before it is no part of it; a genitive ends it.
 *
 * ```
 * Foreign Minister Ana de Ruiz’s aide met the University of Oslo’s team.
 *                  ^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function findNames(document: Document): NameMention[] {
  const names: NameMention[] = []
  const written = readWriting(document)
  for (let index = 0; index < document.tokens.length;) {
    const end = nameEnd(document, index)
    if (end === index) {
      index++
      continue
    }
    const name = withoutTitle(document, index, end)
    const isName =
      name !== undefined && !isQuoted(document, name) && !isCommon(document, name, written)
    if (isName) names.push(name)
    index = end
  }
  const surnames = new Set(
    names.flatMap(({ words, title }) =>
      words.length > 1 || title !== null ? words.slice(-1) : [],
    ),
  )
  const { lexicon } = document
  const { demonyms, demonymEndings, determiners, nationalities, organisationNouns, states } =
    lexicon
  return names.filter(({ words, token }) => {
    const [word = ''] = words
    // `was born Ana Ito`: the name of nobody else.
    if (lexicon.birthWords.has(at(document.tokens, token - 1).lower)) return false
    if (words.length > 1 || surnames.has(word) || states.has(word)) return true
    // `said the Swede`
    const counted = determiners.has(at(document.tokens, token - 1).lower)
    const lower = word.toLowerCase()
    const from =
      demonyms.has(lower) ||
      demonymEndings.some((ending) => lower.endsWith(ending) && lower !== ending)
    if (counted && from && !organisationNouns.has(lower)) return false
    return !lexicon.capitalNouns && !nationalities.has(word)
  })
}

/** Index of the first word or mark behind a name. @example tokenBehind(document, name) // 2 of `Ana Ruiz left` */
export function tokenBehind({ tokens }: Document, { token, end }: NameMention): number {
  let index = token + 1
  while (at(tokens, index).start >= 0 && at(tokens, index).start < end) index++
  return index
}

/** Whether the token can be a word of a name. */
function isNameWord(document: Document, index: number): boolean {
  const token = at(document.tokens, index)
  if (isHandle(token.text)) return true
  if (token.kind !== 'word' || !hasCapital(token.text)) return false
  // `the Lund No.11`
  if (/^\p{L}+\.\d/u.test(token.text)) return false
  if (opensPlaceName(document, index)) return true
  if (asks(document, index)) return false
  if (document.surnames.has(token.lower) && isSurname(document, index)) return true
  if (document.lexicon.notNames.has(token.lower))
    return isGivenMonth(document.tokens, index, document.lexicon)
  if (!opensSentence(document, index)) return true
  return (
    token.tag === 'PROPN' ||
    document.lexicon.titles.has(bare(token)) ||
    document.lexicon.states.has(token.text) ||
    genderOfFirstName(document.lexicon, token.lower) !== undefined
  )
}

/** `Theresa May`, `Mrs May`, `May said`, `said May`: a word that is a surname in this text, where it can be one. */
function isSurname({ tokens, lexicon }: Document, index: number): boolean {
  const [before, next] = [at(tokens, index - 1), at(tokens, index + 1)]
  if (!lexicon.notNames.has(at(tokens, index).lower)) return /^(?:VERB|AUX|PART)$/.test(next.tag)
  if (next.tag === 'NUM') return false
  const named = lexicon.firstNames.has(before.lower) && hasCapital(before.text)
  const attributed = lexicon.sourcePrepositions.some((phrase) =>
    phrase.every((word, place) => at(tokens, index - phrase.length + place).lower === word),
  )
  const told = attributed || lexicon.titles.has(bare(before)) || lexicon.cueForms.has(before.lower)
  return named || told || (before.tag !== 'ADP' && /^(?:VERB|AUX|PART)$/.test(next.tag))
}

/** So far from its head a question may end. */
const longestQuestion = 30

/** `Will Ruiz row?`: an auxiliary at the head of a question is no first name. */
function asks(document: Document, index: number): boolean {
  const { tokens, lexicon } = document
  const { lower } = at(tokens, index)
  const isAuxiliary =
    lexicon.futureAuxiliaries.has(lower) || lexicon.hypotheticalAuxiliaries.has(lower)
  if (!isAuxiliary || !opensSentence(document, index)) return false
  const mark = tokens
    .slice(index, index + longestQuestion)
    .find(({ kind, text }) => kind === 'punctuation' && /^[.!?,]/.test(text))
  return mark?.text.startsWith('?') === true
}

/** `New York`, at the head of a sentence too. */
function opensPlaceName({ tokens, lexicon }: Document, index: number): boolean {
  const { text, lower } = at(tokens, index + 1)
  return (
    lexicon.placeNameOpeners.has(at(tokens, index).lower) &&
    hasCapital(text) &&
    !lexicon.notNames.has(lower)
  )
}

/** Where the run of name words that begins at `first` ends. */
function nameEnd(document: Document, first: number): number {
  const { tokens, lexicon } = document
  if (!isNameWord(document, first)) return first
  let end = first + 1
  if (isHandle(at(tokens, first).text)) return end
  if (isParty(document, end)) return end + 1
  for (;;) {
    const token = at(tokens, end)
    const apart = at(tokens, end - 1).end
    if (token.start < 0 || document.text.slice(apart, token.start).includes('\n')) return end
    if (opensPerson(document, first, end)) return end
    if (isNameWord(document, end) || hasParticle(document, end)) end++
    else if (
      lexicon.notNames.has(token.lower) &&
      hasCapital(token.text) &&
      hasCapital(at(tokens, end + 1).text) &&
      isNameWord(document, end + 1)
    )
      end++
    else if (lexicon.familyNouns.has(token.lower)) return end + 1
    else if (nicknameEnd(document, end) !== undefined) end = nicknameEnd(document, end) ?? end
    else if (joint(document, end) > 0) end += joint(document, end)
    else if (goesOn(document, first, end)) end += 2
    else return end
  }
}

/** `Liberal Democrats`: members elsewhere, behind one of some adjectives they are a party. */
function isParty({ tokens, lexicon }: Document, index: number): boolean {
  const openings = lexicon.partyNames.get(at(tokens, index).lower)
  return openings?.has(at(tokens, index - 1).lower) ?? false
}

/** `al-Ito`: a surname that begins with a small particle. */
function hasParticle({ tokens, lexicon }: Document, index: number): boolean {
  const [, particle = ''] = /^(\p{Ll}{2,3})-\p{Lu}/u.exec(at(tokens, index).text) ?? []
  return lexicon.nameParticles.has(particle)
}

/** Where a nickname in marks ends that stands before the rest of the name: `Joe “Red” Ito`. */
function nicknameEnd(document: Document, open: number): number | undefined {
  const { tokens } = document
  if (!isMark(at(tokens, open))) return undefined
  for (let close = open + 2; close <= open + 3; close++) {
    if (isMark(at(tokens, close))) return isNameWord(document, close + 1) ? close + 1 : undefined
  }
  return undefined
}

/** Whether the name is all that stands between two marks: a title, and nobody. */
function isQuoted({ tokens }: Document, { token, words, end }: NameMention): boolean {
  const before = at(tokens, token - 1)
  const behind = at(tokens, token + words.length)
  const after =
    behind.text === ',' || behind.text === '.' ? at(tokens, token + words.length + 1) : behind
  // `“No.” Ana Ruiz “lost.”`: these marks do not belong to the name.
  const touches = before.end === at(tokens, token).start && behind.start === end
  return touches && isMark(before) && isMark(after)
}

/** `of`, `the`, `and`: words of the language, which begin no surname. */
const isSmallWord = ({ prepositions, determiners, coordinators }: Lexicon, word: string): boolean =>
  [prepositions, determiners, coordinators].some((words) => words.has(word))

/** How many tokens `van`, `de la`, `&` and the word of the name behind them are; 0 without one. */
function joint(document: Document, index: number): number {
  const { tokens, lexicon } = document
  if (at(tokens, index).text === '&') return isNameWord(document, index + 1) ? 2 : 0
  for (let end = index; end < index + 3; end++) {
    const { lower, text } = at(tokens, end)
    if (!lexicon.nameParticles.has(lower) || hasCapital(text)) return 0
    if (end === index && isSmallWord(lexicon, lower)) return 0
    if (isNameWord(document, end + 1)) return end + 2 - index
  }
  return 0
}

function withoutTitle(document: Document, first: number, end: number): NameMention | undefined {
  const { tokens, text } = document
  const behindTitle = nameStart(document, first, end)
  // `Mayor On Ruiz`, in a headline
  const tied = behindTitle > first && at(tokens, behindTitle).tag === 'ADP'
  const start = tied ? behindTitle + 1 : behindTitle
  if (start >= end) return undefined
  const words = wordsOf(document, start, end)
  const title =
    start > first ? text.slice(at(tokens, first).start, at(tokens, start - 1).end) : null
  const titleGender = genderOfTitle(document, first, start)
  return {
    start: at(tokens, start).start,
    end: at(tokens, end - 1).end,
    words,
    nickname: nicknameIn(document, start, end),
    title,
    titleGender,
    token: start,
  }
}

/** What the title or the noun before the name tells: null when there is neither. */
function genderOfTitle(
  { tokens, lexicon }: Document,
  first: number,
  start: number,
): Gender | 'unknown' | null {
  let gender: Gender | 'unknown' | null = null
  for (let index = first; index < start; index++) {
    const told = lexicon.titles.get(bare(at(tokens, index)))
    if (told !== undefined && (gender === null || told !== 'unknown')) gender = told
  }
  const before = at(tokens, first - 1)
  if (gender !== null || before.tag !== 'NOUN') return gender
  return lexicon.roles.get(before.lower) ?? lexicon.kinship.get(before.lower) ?? null
}
