import { hasCapital } from '../reading/capitals.ts'
import { at, type Document } from '../reading/document.ts'
import { genderOfFirstName } from './first-names.ts'

/**
 * Whether an organisation's name goes on behind a word that ends other names.
 *
 * ```
 * Ministry of Foreign Affairs · Center for Tides · Institute of Volcanology and Seismology
 *          ^^                          ^^^                                  ^^^
 * National Oceanic and Atmospheric Administration · Lund Sheriff’s Office · Farmers’ Party · St. Ana’s Hospital
 *                  ^^^                                          ^^                 ^                ^^
 * ```
 *
 * @param first index of the name's first word
 * @param index of the word that would end it
 */
export function goesOn(document: Document, first: number, index: number): boolean {
  const { tokens, lexicon } = document
  if (index === first || !hasCapital(at(tokens, index + 1).text)) return false
  const { text, lower } = at(tokens, index)
  const before = at(tokens, index - 1)
  if (lexicon.organisationPrepositions.has(text)) return lexicon.organisationNouns.has(before.lower)
  if (lexicon.clitics.has(lower) || /^['’]$/.test(text)) {
    if (isSaint(document, index - 2)) {
      const body = at(tokens, runEnd(document, index + 1) - 1).lower
      return lexicon.organisationNouns.has(body)
    }
    const owners = isOffice(document, index - 1) || isMany(document, index - 1)
    return owners && lexicon.organisationNouns.has(at(tokens, index + 1).lower)
  }
  if (!lexicon.nameCoordinators.has(text)) return false
  return isOneField(document, first, index) || isOneBody(document, first, index)
}

/**
 * Whether a title word in a name is a part of an organisation's name: `State Department`, `Ministry of
 * Foreign Affairs`. Behind other words it belongs to a person: `Ministry of Health Director Ana Ruiz`.
 *
 * @example isOrganisation(document, 0, 2) // true of `State Department`
 */
export function isOrganisation(document: Document, first: number, end: number): boolean {
  const { tokens, lexicon } = document
  if (end - first < 2) return false
  if (lexicon.organisationNouns.has(at(tokens, end - 1).lower)) return true
  if (isShortened(document, first, end)) return true
  let inner = first + 1
  while (inner < end && !lexicon.organisationPrepositions.has(at(tokens, inner).text)) inner++
  if (inner >= end) return false
  for (let index = inner + 2; index < end; index++) if (isOffice(document, index)) return false
  return true
}

/** Where a run of words with a capital ends. */
function runEnd({ tokens }: Document, first: number): number {
  let end = first + 1
  while (hasCapital(at(tokens, end).text)) end++
  return end
}

/** `St. Ana’s Medical Center` */
const isSaint = ({ tokens, lexicon }: Document, index: number): boolean =>
  lexicon.saints.has(at(tokens, index).lower.replace(/\.$/, ''))

/** `Farmers’ Party`, `People’s Front` */
const isMany = ({ tokens, lexicon }: Document, index: number): boolean =>
  at(tokens, index).lower.endsWith('s') || lexicon.groups.has(at(tokens, index).lower)

/** Whether two words or runs of words beside an `and` name what one organisation deals with. */
function isOneField(document: Document, first: number, index: number): boolean {
  const { tokens, lexicon } = document
  let last = index + 1
  while (hasCapital(at(tokens, last + 1).text)) last++
  const before = at(tokens, index - 1).lower
  const after = at(tokens, last).lower
  if (lexicon.adjectiveEndings.some((ending) => before.endsWith(ending)))
    return lexicon.organisationNouns.has(after)
  const isField = (word: string): boolean =>
    lexicon.fieldEndings.some((ending) => word.endsWith(ending))
  const joint = tokens
    .slice(first, index)
    .findIndex(({ text }) => lexicon.organisationPrepositions.has(text))
  const named = joint !== -1
  // `Ministry of Water and Lands`
  const office = named && lexicon.offices.has(at(tokens, first + joint - 1).lower)
  const fields = index - (first + joint) === 2 && last === index + 1
  if (office && fields && !lexicon.organisationNouns.has(after) && !isNamed(document, last))
    return true
  return named && isField(before) && isField(after)
}

/**
 * `the Food and Remedies Agency`: one article and one noun for a body, which is no state’s office: `the
 * Treasury and State Department` are two.
 */
function isOneBody(document: Document, first: number, index: number): boolean {
  const { tokens, lexicon } = document
  let last = runEnd(document, index + 1) - 1
  // `the Ferrymen and Porters’ Union`
  const owned = isMany(document, last) && /^['’]s?$/.test(at(tokens, last + 1).text)
  if (owned && hasCapital(at(tokens, last + 2).text)) last = runEnd(document, last + 2) - 1
  const { lower } = at(tokens, last)
  const before = at(tokens, index - 1)
  const article = [1, 2].some((step) =>
    lexicon.definiteArticles.has(at(tokens, first - step).lower),
  )
  const ends = lexicon.organisationNouns.has(before.lower) || lexicon.states.has(before.text)
  const body = lexicon.organisationNouns.has(lower) && (owned || !lexicon.offices.has(lower))
  return article && body && last > index + 1 && !ends && before.text !== before.text.toUpperCase()
}

/** Whether a word is a state’s name or a first name, and so no field of work. */
const isNamed = ({ tokens, lexicon }: Document, index: number): boolean =>
  lexicon.states.has(at(tokens, index).text) ||
  genderOfFirstName(lexicon, at(tokens, index).lower) !== undefined

/** Whether a name’s first letters stand in brackets behind it. @example isShortened(document, 1, 4) // true of `Plains Defence Host (PDH)` */
export function isShortened({ tokens }: Document, first: number, end: number): boolean {
  if (at(tokens, end).text !== '(') return false
  const letters = tokens.slice(first, end).map(({ text }) => text.charAt(0))
  return at(tokens, end + 1).text === letters.join('').toUpperCase()
}

/** Whether a word names an office or an occupation. @example isOffice(document, 0) // true of `Mayor Ruiz` */
export function isOffice({ tokens, lexicon }: Document, index: number): boolean {
  const word = at(tokens, index).lower.replace(/\.$/, '')
  return lexicon.titles.has(word) || lexicon.roles.has(word)
}

/**
 * Whether a person’s first name and surname follow the whole name of a place or an organisation, as behind an
 * office: `envoy to the UN Ana Ruiz`.
 *
 * @param first index of the first word of what may be the organisation
 * @param index of what may be the first name
 *
 * @example opensPerson(document, 2, 3) // true of `envoy to UN Ana Ruiz left`
 */
export function opensPerson(document: Document, first: number, index: number): boolean {
  const { tokens, lexicon } = document
  const surname = at(tokens, index + 1)
  if (!hasCapital(surname.text) || lexicon.organisationNouns.has(surname.lower)) return false
  if (genderOfFirstName(lexicon, at(tokens, index).lower) === undefined) return false
  const before = at(tokens, index - 1)
  const name = tokens.slice(first, index).map(({ text }) => text)
  return (
    lexicon.states.has(name.join(' ')) ||
    (name.length > 1 && lexicon.organisationNouns.has(before.lower)) ||
    (name.length === 1 && /^\p{Lu}{2,5}$/u.test(before.text) && !isOffice(document, first))
  )
}
