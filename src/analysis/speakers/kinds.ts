import { at, type Document } from '../reading/document.ts'
import type { SpeakerKind } from '../types.ts'
import type { Description } from './descriptions.ts'
import { genderOfFirstName } from './first-names.ts'
import { isHandle } from './handles.ts'
import { tokenBehind, type NameMention } from './names.ts'
import { isOffice, isShortened } from './organisation-names.ts'

/** What a name is the name of, and whether that is only a guess, for lack of a better sign. */
export interface Kind {
  readonly kind: SpeakerKind
  readonly guess: boolean
}

const person: Kind = { kind: 'person', guess: false }
const organisation: Kind = { kind: 'organisation', guess: false }

const acronym = /^\p{Lu}{2,}$/u

/** So many words the name of a person has at most. */
const longestName = 4

/**
 * Whether a name is a person’s or an organisation’s: by its own words, by what describes it, by the words
 * before it.
 *
 * ```
 * Mr. Ito · Ana Ito · Ito, 45,             persons
 * Ito University · the head of Ito Rail    organisations
 * ```
 */
export function kindOfName(
  document: Document,
  name: NameMention,
  { personal, nouns }: Description,
): Kind {
  const { lexicon, tokens } = document
  const { words, titleGender, token } = name
  if (titleGender !== null || isHandle(words[0] ?? '')) return person
  if (lexicon.partyNames.has(words.at(-1)?.toLowerCase() ?? '') && words.length > 1)
    return organisation
  const named = words.some(
    // `Ito & Berg`, `Agence France-Presse`
    (word) =>
      word === '&' ||
      word.split('-').some((part) => lexicon.organisationNouns.has(part.toLowerCase())) ||
      lexicon.familyNouns.has(word),
  )
  const firm = lexicon.firmNouns.has(words.at(-1)?.toLowerCase().replace(/\.$/, '') ?? '')
  if (named || (firm && words.length > 1)) return organisation
  const last = words.at(-1)?.toLowerCase() ?? ''
  const isThing = lexicon.thingEndings.has(last)
  const counted = at(tokens, token - 1).tag === 'DET'
  // `the Ana Ruiz Prize`, but not `Ana Maria Day`
  if (isThing && counted && words.length > 2) return { ...organisation, guess: true }
  if (genderOfFirstName(lexicon, words[0] ?? '') !== undefined || personal) return person
  if ([...nouns.keys()].some((noun) => lexicon.institutions.has(noun))) return organisation
  if (words.length === 1) return { ...organisation, guess: !acronym.test(words[0] ?? '') }
  if (words.some((word) => acronym.test(word) || lexicon.states.has(word))) return organisation
  if (lexicon.placeOpenings.has(words[0]?.toLowerCase() ?? '')) return organisation
  if (lexicon.placeEndings.has(last)) return organisation
  if (isThing) return { ...organisation, guess: true }
  if (isShortened(document, token, tokenBehind(document, name))) return organisation
  if (counted) return organisation
  if (isPlaced(document, token)) return { ...organisation, guess: true }
  const own = words.filter((word) => !lexicon.nameParticles.has(word))
  return own.length <= longestName ? person : organisation
}

/** `in Ito Bay`, `workers at Ito Bay`, `the head of Ito Rail`, `the town of Ito Bay`: no person. */
function isPlaced(document: Document, token: number): boolean {
  const { tokens, lexicon } = document
  const { lower } = at(tokens, token - 1)
  const before = at(tokens, token - 2)
  if (lexicon.locatives.has(lower)) return true
  if (!lexicon.officePrepositions.has(lower)) return false
  return (
    isOffice(document, token - 2) ||
    lexicon.groups.has(before.lower) ||
    lexicon.placeNouns.has(before.lower) ||
    lexicon.institutions.has(before.lower)
  )
}
