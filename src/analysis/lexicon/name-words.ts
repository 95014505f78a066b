import type { Gender } from './types.ts'

/** Words of a language that name people, organisations and places, or describe them. */
export interface NameWords {
  /** Titles before a name, with the gender they tell: `Mr.`, `President`. */
  readonly titles: ReadonlyMap<string, Gender | 'unknown'>
  /** Titles that stand before a first name alone: `Sir`. */
  readonly firstNameTitles: ReadonlySet<string>
  /** What stands behind a name and is no part of it: `MP`. */
  readonly postNominals: ReadonlySet<string>
  /** Nouns for a person by what they do: `minister`, `spokeswoman`. */
  readonly roles: ReadonlyMap<string, Gender | 'unknown'>
  readonly kinship: ReadonlyMap<string, Gender | 'unknown'>
  /** Nouns for who shares the surname of an office’s holder: `lady`, of `first lady`. */
  readonly consorts: ReadonlySet<string>
  /** Nouns by which somebody just named is called again: `teenager`. */
  readonly epithets: ReadonlySet<string>
  /** Titles that tell no office: `Mrs`, `Dr`. */
  readonly honorifics: ReadonlySet<string>
  /** Titles with the noun that they shorten: `gov` → `governor`. */
  readonly titleNouns: ReadonlyMap<string, string>
  /** Those of {@link roles} that organisations bear, too: `owner`. */
  readonly sharedRoles: ReadonlySet<string>
  /** Nouns of wider meaning, each with those that it can stand for: `lawmaker` → `senator`, `firm` → `inc`. */
  readonly widerNouns: ReadonlyMap<string, readonly string[]>
  /** Adjectives that tell one holder of an office from another: `former`, `foreign`. */
  readonly officeAdjectives: ReadonlySet<string>
  /** Prepositions between an office and its place or owner: `head of`, `spokesman for`. */
  readonly officePrepositions: ReadonlySet<string>
  /** Common nouns for organisations: `firm`, `charity`. */
  readonly institutions: ReadonlySet<string>
  /** Common nouns for places: `town`. */
  readonly placeNouns: ReadonlySet<string>
  /** Words that begin the names of places: `Cape Ito`. */
  readonly placeOpenings: ReadonlySet<string>
  /** Words that end them: `Ito Point`. */
  readonly placeEndings: ReadonlySet<string>
  /** Words that end the names of days, events, laws and works: `Regatta Day`. */
  readonly thingEndings: ReadonlySet<string>
  /** Prepositions before places and not before persons: `in`. */
  readonly locatives: ReadonlySet<string>
  /** Words that lead to the name of whoever made a picture or an article: `Photo:`, `Reporting by`. */
  readonly credits: ReadonlySet<string>
  /** What an age ends with that stands for somebody: `the 45-year-old`. */
  readonly ageEnding: string
  readonly groups: ReadonlySet<string>
  /** Endings of such nouns: `ologists`. */
  readonly groupEndings: readonly string[]
  /** Endings of nouns for many who do something, which surnames may have, too: `ers`. */
  readonly manyEndings: readonly string[]
  /** Names that end so: `Reuters`. */
  readonly manyLookalikes: ReadonlySet<string>
  /** Endings of nouns for one who does something: `ian`. */
  readonly tradeEndings: readonly string[]
  /** Nouns that make one speaker of a surname: `the Ruiz family`. */
  readonly familyNouns: ReadonlySet<string>
  /** Nouns of which organisations' names are made: `Party`, `University`. */
  readonly organisationNouns: ReadonlySet<string>
  /** Nouns for members that name a party behind some adjectives: `Democrats` behind `Liberal`. */
  readonly partyNames: ReadonlyMap<string, ReadonlySet<string>>
  /** Words that end the names of firms, which are called by their first word, too: `Rail`, `Inc`. */
  readonly firmNouns: ReadonlySet<string>
  /** Those of {@link organisationNouns} that deal with what `of` and one or two nouns tell: `Ministry`. */
  readonly offices: ReadonlySet<string>
  /** Words behind {@link organisationNouns} with which the name goes on: `of`, `for`. */
  readonly organisationPrepositions: ReadonlySet<string>
  /** `and` in `Oceanic and Atmospheric Administration`. */
  readonly nameCoordinators: ReadonlySet<string>
  /** Endings of adjectives in such names: `ic`. */
  readonly adjectiveEndings: readonly string[]
  /** Endings of nouns for what an office or an institute deals with: `logy`, `tion`. */
  readonly fieldEndings: readonly string[]
  /** Common words that begin names of places: `New`. */
  readonly placeNameOpeners: ReadonlySet<string>
  /** Words before the name of a saint, without full stop. */
  readonly saints: ReadonlySet<string>
  /** Names of states and their capitals' metonyms, each with the state's name. */
  readonly states: ReadonlyMap<string, string>
  /** `Russian` → `Russia`. */
  readonly nationalities: ReadonlyMap<string, string>
  /** Nouns for somebody from somewhere that are no adjectives: `swede`, `texan`. */
  readonly demonyms: ReadonlySet<string>
  /** Endings of words for somebody from somewhere: `ian`. */
  readonly demonymEndings: readonly string[]
  /** Endings of words for one from somewhere that are not for all, too: `an` of `Italian`. */
  readonly singleDemonymEndings: readonly string[]
  /** Those of {@link nationalities} that are first names too: `German`. */
  readonly givenNationalities: ReadonlySet<string>
  readonly firstNames: ReadonlyMap<string, Gender>
  /** Capitalised words that name nobody: days, months, languages. */
  readonly notNames: ReadonlySet<string>
  /** Small words that are acronyms with all capitals: `us`, `who`. */
  readonly acronyms: ReadonlySet<string>
  /** Words for times that are surnames, too: `may`. */
  readonly timeSurnames: ReadonlySet<string>
  /** Lower-case words inside a name: `van`, `de`, `of`. */
  readonly nameParticles: ReadonlySet<string>
}
