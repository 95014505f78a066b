import { hasCapital } from '../reading/capitals.ts'
import { at, type Document, type Unit } from '../reading/document.ts'
import { isManyOf } from '../reading/retag-names.ts'
import { opensSentence } from './common-words.ts'
import { genderOfFirstName } from './first-names.ts'
import { wordsOf } from './nicknames.ts'
import { isOffice, isOrganisation } from './organisation-names.ts'

/** A word in small letters without the stop of an abbreviation. @example bare(token) // 'gen' of `Gen.` */
export const bare = (token: Unit): string => token.lower.replace(/\.$/, '')

/**
 * Where the name itself begins in a run of capitalised words, behind titles, nationalities and `mayor of Lima`.
 *
 * ```
 * Foreign Minister Ana Ruiz
 *                  ^^^^^^^^
 * ```
 *
 * @example nameStart(document, 0, 4) // 2 of `Foreign Minister Ana Ruiz`
 */
export function nameStart(document: Document, first: number, end: number): number {
  const { tokens, lexicon } = document
  if (isOrganisation(document, first, end)) return first
  const person = personBehindOffice(document, first, end)
  if (person !== undefined) return person
  let start = opensMany(document, first, end) ? first + 1 : first
  for (let index = start; index < end; index++) {
    const word = at(tokens, index)
    const mayBeGiven = index === start && index + 1 < end
    // `Georgia Governor Ana Ruiz`
    const isGiven = mayBeGiven && !lexicon.states.has(word.text)
    if (isGiven && genderOfFirstName(lexicon, word.lower) !== undefined) break
    const last = index + 1 === end || /^[js]r$/.test(bare(at(tokens, index + 1)))
    if (lexicon.titles.has(bare(word)) && (!last || index === first)) start = index + 1
    // `Cook` may be a surname, `Cook Ana Ruiz` is none.
    else if (end - index > 2 && (lexicon.roles.has(bare(word)) || isTrade(document, index)))
      start = index + 1
  }
  // `Senator Ana King`
  const opening = at(tokens, Math.min(start, end - 1))
  const given =
    genderOfFirstName(lexicon, opening.lower) !== undefined &&
    (start === first || !lexicon.states.has(opening.text))
  const office =
    lexicon.titles.has(bare(at(tokens, end - 1))) &&
    !lexicon.postNominals.has(at(tokens, end - 1).text) &&
    !given
  if (office) return isSurnameAlone(document, first, end) ? end - 1 : end
  if (
    start === first &&
    end - first > 1 &&
    lexicon.nationalities.has(at(tokens, first).text) &&
    !lexicon.states.has(wordsOf(document, first, first + 2).join(' ')) &&
    !(end - first === 2 && isGivenName(document, first))
  )
    start++
  const placed =
    lexicon.genitivePrepositions.has(at(tokens, first - 1).lower) && isOffice(document, first - 2)
  return start === first && placed && end - first > 2 ? first + 1 : start
}

/** `King said`, `Mr King said`, in a text that has `Ana King`; never `the King said`. */
function isSurnameAlone(
  { tokens, lexicon, surnames }: Document,
  first: number,
  end: number,
): boolean {
  if (!surnames.has(at(tokens, end - 1).lower)) return false
  if (end - first === 2) return lexicon.titles.has(bare(at(tokens, first)))
  return end - first === 1 && at(tokens, first - 1).tag !== 'DET'
}

/** So many letters a word of a surname has that is not its last. */
const longestParticle = 3

/** `Lund City Public Advocate Ana Ruiz`, `Lund-based Ana Ruiz`: a first name and a surname behind what is no name of hers. */
function personBehindOffice(document: Document, first: number, end: number): number | undefined {
  const { tokens, lexicon } = document
  const isGiven = (index: number): boolean =>
    genderOfFirstName(lexicon, at(tokens, index).lower) !== undefined
  // `Ana Ó Ruiz`: a short word that belongs to the surname.
  const parted = !isGiven(end - 2) && at(tokens, end - 2).text.length <= longestParticle
  const start = parted ? end - 3 : end - 2
  if (start <= first || !isGiven(start)) return undefined
  // `Lund-based`, but not `Ruiz-Lund`
  const [place = '', done] = at(tokens, first).text.split('-')
  const based = done !== undefined && hasCapital(place) && !hasCapital(done)
  if (start === first + 1 && based) return start
  const office = tokens.slice(first, start)
  const isBody = ({ lower }: Unit): boolean =>
    lexicon.organisationNouns.has(lower) ||
    lexicon.placeEndings.has(lower) ||
    lexicon.groups.has(lower) ||
    isManyOf(lower, lexicon)
  return start > first && office.some(isBody) && !office.some((_, index) => isGiven(first + index))
    ? start
    : undefined
}

/** `Comedian Ana Ruiz`, `Mum Ana Ruiz`: what somebody is, at the head of a sentence before the first name. */
function isTrade(document: Document, index: number): boolean {
  const { tokens, lexicon } = document
  const { lower } = at(tokens, index)
  const named = genderOfFirstName(lexicon, at(tokens, index + 1).lower) !== undefined
  if (!named || genderOfFirstName(lexicon, lower) !== undefined) return false
  const isNoun =
    lexicon.kinship.has(lower) || lexicon.tradeEndings.some((ending) => lower.endsWith(ending))
  return isNoun && opensSentence(document, index)
}

/**
 * `Teammates Ana Ruiz and Bo Ito`: a noun for many at the head of a sentence, before the first of their names;
 * elsewhere, too, where it is a title: `met Senators Ana Ruiz and Bo Ito`.
 */
function opensMany(document: Document, first: number, end: number): boolean {
  const { tokens, lexicon } = document
  const given = genderOfFirstName(lexicon, at(tokens, first + 1).lower) !== undefined
  const { lower } = at(tokens, first)
  if (end - first < 3 || !(isManyOf(lower, lexicon) || lexicon.groups.has(lower))) return false
  const titled = lexicon.pluralEndings.some(
    (ending) => lower.endsWith(ending) && lexicon.titles.has(lower.slice(0, -ending.length)),
  )
  const opens = opensSentence(document, first)
  return (opens && (given || at(tokens, end).tag === 'CCONJ')) || (titled && given)
}

/** `German Ortega`: a nationality that is a first name too, with no article before it. */
const isGivenName = ({ tokens, lexicon }: Document, index: number): boolean =>
  lexicon.givenNationalities.has(at(tokens, index).text) && at(tokens, index - 1).tag !== 'DET'
