import type { Force } from '../types.ts'

/**
 * What may follow a verb of saying:
 *
 * - `clause`: `said (that) it was over`, `asked whether it was over`
 * - `object`: `criticised the plan`
 * - `quoted-object`: `attacked the “rotten” plan`, never `attacked the town`
 * - `that-clause`: `charged that it was over`, never `charged it was over`
 * - `infinitive`: `promised to go`
 * - `person-infinitive`: `urged voters to go`
 * - `person-clause`: `told voters (that) it was over`
 * - `person-as`: `called the plan a mess`, `described it as a mess`, `accused him of fraud`
 * - `naming`: `called the plan a mess`, never `called the firemen`
 * - `object-as`: `cast the plan as a mess`, never `cast a vote`
 * - `object-for`: `attacked her for the plan`, never `attacked her`
 * - `quote`: words in quotation marks only: `laughed: “No.”`
 */
export type Frame =
  | 'clause'
  | 'that-clause'
  | 'object'
  | 'quoted-object'
  | 'infinitive'
  | 'person-infinitive'
  | 'person-clause'
  | 'person-as'
  | 'object-as'
  | 'object-for'
  | 'naming'
  | 'quote'

/** A verb of saying, with the particle that makes it one: `call for`, `make clear`. */
export interface CueVerb {
  readonly lemma: string
  /** Words that must follow the verb, none for most: `['on']`, `['it', 'clear']`. */
  readonly particle: readonly string[]
  readonly force: Force
  readonly frames: readonly Frame[]
  /** True when it reports only as the second verb behind another: `demands a vote and wants a date`. */
  readonly second: boolean
}

/** An inflected form of a verb, as {@link CueForm} tells it. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** A form of a verb of saying, and the verb. */
export interface CueForm {
  readonly form: VerbForm
  readonly cue: CueVerb
}

/** A noun of saying: `claim`, `statement`, `Twitter post`. */
export interface CueNoun {
  readonly force: Force
}

/** What a name or noun tells of whom it means, for pronouns. */
export type Gender = 'female' | 'male' | 'neutral' | 'plural'

/** Whom a pronoun can mean, and where it stands. */
export interface Pronoun {
  readonly gender: Gender | 'speaker'
  readonly case: 'subject' | 'object' | 'possessive'
}

/** Everything the analysis knows of one language. A second language is a second value of this type. */
export interface Lexicon {
  readonly language: string
  /** Gives each word its part of speech, or null: then closed classes and capitals must do. */
  readonly tagger: 'wink' | null
  /** Verbs of saying by inflected form, lower case. One form may belong to several cues. */
  readonly cueForms: ReadonlyMap<string, readonly CueForm[]>
  /** Verbs of believing, wishing and planning, as {@link cueForms}; looked for on demand only. */
  readonly beliefForms: ReadonlyMap<string, readonly CueForm[]>
  readonly cueNouns: ReadonlyMap<string, CueNoun>
  /** Phrases that name a source by themselves, before it: `according to`, `in the words of`. */
  readonly sourcePrepositions: readonly (readonly string[])[]
  /** Those that stand before units of measure, too: `per`. */
  readonly ratePrepositions: ReadonlySet<string>
  /** Words between a passive cue and its source: `confirmed today by`. */
  readonly agentPrepositions: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, Pronoun>
  /** `who`, `which`: they are sources as they stand. */
  readonly relativePronouns: ReadonlySet<string>
  /** Those of {@link relativePronouns} that mean persons. */
  readonly personalRelatives: ReadonlySet<string>
  readonly definiteArticles: ReadonlySet<string>
  readonly indefiniteArticles: ReadonlySet<string>
  /** `that`, `whether`, `if`: they open reported content. */
  readonly complementizers: ReadonlySet<string>
  readonly questionWords: ReadonlySet<string>
  /** `because`, `when`, `while`: they open a clause of their own. */
  readonly subordinators: ReadonlySet<string>
  /** Those of {@link subordinators} that are prepositions too: `after`. */
  readonly clausePrepositions: ReadonlySet<string>
  /** Those of {@link subordinators} that set one report against another: `while`. */
  readonly contrasts: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Prepositions that may tie a place or an office to a name: `Ruiz of Lima`. */
  readonly namePrepositions: ReadonlySet<string>
  /** Prepositions that only round a number: `about 40 officials`. */
  readonly approximators: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** True where a negation stands behind its verb: `sagte nicht`. */
  readonly negatesBehind: boolean
  /** `will` */
  readonly futureAuxiliaries: ReadonlySet<string>
  /** Words that lead to examples of what was named: `such as`. */
  readonly exampleMarkers: readonly (readonly string[])[]
  /** Auxiliaries that make a saying possible and not real: `may`, `could`. */
  readonly hypotheticalAuxiliaries: ReadonlySet<string>
  /** Short forms of one of them and of another auxiliary: `’d`, would and had. */
  readonly contractedModals: ReadonlySet<string>
  /** On what condition somebody speaks: `not to be named`. */
  readonly anonymity: readonly (readonly string[])[]
  /** Words that begin a subject which is nobody: `no one`, `none of them`. */
  readonly nobody: ReadonlySet<string>
  /** Conjunctions before a saying that has not come to pass, or is only asked about: `if she says`. */
  readonly conditionals: ReadonlySet<string>
  /** Conjunctions before what is only asked about: `whether`. */
  readonly doubts: ReadonlySet<string>
  /** Conjunctions before a saying that is still to come, when its verb stands in the present: `before she says`. */
  readonly prospectives: ReadonlySet<string>
  /** Imperatives that only allow or suggest a saying: `let him say`. */
  readonly permissions: ReadonlySet<string>
  /** Lemmas of verbs besides those of demanding that ask for a deed by a bare verb: `insisted that she say`. */
  readonly mandatives: ReadonlySet<string>
  /** Nouns for what is only passed on, before `that` and a saying: `rumours that she said`. */
  readonly hearsayNouns: ReadonlySet<string>
  /** Verbs that charge somebody with a saying that nobody has shown: `accused him of saying`. */
  readonly accusations: ReadonlySet<string>
  /** Lemmas of verbs whose passive tells what somebody believes: `is convinced that`. */
  readonly convictions: ReadonlySet<string>
  /** Such nouns for what is made up: `the lie that she said`. */
  readonly falseNouns: ReadonlySet<string>
  /** Adverbs that stop short of a saying: `nearly said`. */
  readonly nearMisses: ReadonlySet<string>
  /** Adverbs that make a habit of what an auxiliary makes possible: `would often say`. */
  readonly habits: ReadonlySet<string>
  /** Words right before a saying that never was: `instead of saying`. */
  readonly avoidances: readonly (readonly string[])[]
  /** Adverbs that make a report untrue: `falsely claimed`. */
  readonly falsifiers: ReadonlySet<string>
  /** Words before a saying that make it imagined: `imagine`, `as if`. */
  readonly hypotheticalMarkers: readonly (readonly string[])[]
  /** Verbs between a subject and an infinitive of saying: `went on to say`. */
  readonly catenatives: ReadonlySet<string>
  /** Those of {@link catenatives} that a second report begins with: `but went on to say`. */
  readonly proceeding: ReadonlySet<string>
  /** Participles behind an auxiliary that bring a saying about: `was forced to admit`. */
  readonly compulsions: ReadonlySet<string>
  /** Verbs whose object holds the words that are spoken: `read a letter from Ruiz: “…”`. */
  readonly reciting: ReadonlySet<string>
  /** Nouns besides {@link documents} for what such verbs hand on: `proverb`. */
  readonly recitals: ReadonlySet<string>
  /** `what` in `what she said was`. */
  readonly fusedRelatives: ReadonlySet<string>
  /** Words before an infinitive of saying that make it a wish: `wants to say`, `ready to say`. */
  readonly wishes: ReadonlySet<string>
  /** Nouns with which a reporter takes up what was said: `a claim that`. */
  readonly resumptives: ReadonlySet<string>
  /** What a lawyer does who speaks, before the name: `Mitigating, Ruiz said`. */
  readonly pleadings: ReadonlySet<string>
  /** Verbs for what somebody does in order to speak: `took the floor to say`. */
  readonly stepsToSpeak: ReadonlySet<string>
  /** Adjectives of who does speak: `was quick to say`. */
  readonly readinesses: ReadonlySet<string>
  /** Verbs of who keeps something back: `declined to comment`. */
  readonly withholdings: ReadonlySet<string>
  /** Auxiliaries of such a source, before a negation: `would not`. */
  readonly withholdingAuxiliaries: ReadonlySet<string>
  /** Verbs for what a source does who gives more away: `would not elaborate`. */
  readonly disclosing: ReadonlySet<string>
  /** Words before an infinitive of saying that deny it: `refused to say`. */
  readonly refusals: ReadonlySet<string>
  /** Adverbs behind a negation that deny nothing: `not only`. */
  readonly limiters: ReadonlySet<string>
  /** Adverbs that lead from one report to the next: `said it, then added`. */
  readonly sequels: ReadonlySet<string>
  /** Adverbs of a verb that a tagger may miss: `later`, `also`. */
  readonly adverbs: ReadonlySet<string>
  readonly timeNouns: ReadonlySet<string>
  /** Adjectives that make a time of such a noun without a preposition: `last week`. */
  readonly timeAdjectives: ReadonlySet<string>
  /** Adjectives that a tagger takes for verbs before a noun: `lead author`. */
  readonly adjectives: ReadonlySet<string>
  /** The ending of the present participle: `ing`. */
  readonly presentParticiple: string
  /** Endings of past participles: `ed`, `en`. */
  readonly pastParticiples: readonly string[]
  /** `to` before a verb. */
  readonly infinitiveMarkers: ReadonlySet<string>
  /** `that`: those of {@link complementizers} that only state. */
  readonly declaratives: ReadonlySet<string>
  /** `than` */
  readonly comparisons: ReadonlySet<string>
  /** `as` in `described it as a mess`. */
  readonly roleMarkers: ReadonlySet<string>
  /** `of` */
  readonly genitivePrepositions: ReadonlySet<string>
  /** `all` in `all the king’s men`. */
  readonly predeterminers: ReadonlySet<string>
  /** Words for one of several: `one`, `another`. */
  readonly singlers: ReadonlySet<string>
  /** What counts two: `both`, `two`. */
  readonly pairWords: ReadonlySet<string>
  /** What a noun for many ends with, behind the noun for one. */
  readonly pluralEndings: readonly string[]
  /** `herself` */
  readonly reflexives: ReadonlySet<string>
  /** Pronouns that are object and possessive: `her`. */
  readonly twofoldPronouns: ReadonlySet<string>
  /** `whose`, `where` */
  readonly possessiveRelatives: ReadonlySet<string>
  readonly passiveAuxiliaries: ReadonlySet<string>
  /** Those of {@link witnessing} that give another’s words: `quoted Ruiz: “…”`. */
  readonly quoting: ReadonlySet<string>
  /** Prepositions between a person and what that person is blamed for saying: `accused her of saying`. */
  readonly reproachPrepositions: ReadonlySet<string>
  /** Verbs whose object is heard or known to have said something: `quoted Ruiz as saying`. */
  readonly witnessing: ReadonlySet<string>
  /** Participles between a passive and what somebody was heard to say: `was heard saying`. */
  readonly witnessed: ReadonlySet<string>
  /** `on` in `went on to say`. */
  readonly catenativeParticles: ReadonlySet<string>
  /** `n't`, the clitic that is cut off with its first letter; null in most languages. */
  readonly negativeClitic: string | null
  /** Titles before a name, with the gender they tell: `Mr.`, `President`. */
  readonly titles: ReadonlyMap<string, Gender | 'unknown'>
  /** Words before a verb by which a text only passes on what others tell: `allegedly`. */
  readonly hearsayAdverbs: ReadonlySet<string>
  /** Verbs that open a condition when they stand before their subject: `had`. */
  readonly conditionalAuxiliaries: ReadonlySet<string>
  /** Titles that stand before a first name alone: `Sir`. */
  readonly firstNameTitles: ReadonlySet<string>
  /** What stands behind a name and is no part of it: `MP`. */
  readonly postNominals: ReadonlySet<string>
  /** Nouns for a person by what they do: `minister`, `spokeswoman`. */
  readonly roles: ReadonlyMap<string, Gender | 'unknown'>
  readonly kinship: ReadonlyMap<string, Gender | 'unknown'>
  /** Nouns for who shares the surname of an office’s holder: `lady`, of `first lady`. */
  readonly consorts: ReadonlySet<string>
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
  /** Prepositions before places and not before persons: `in`. */
  readonly locatives: ReadonlySet<string>
  /** What an age ends with that stands for somebody: `the 45-year-old`. */
  readonly ageEnding: string
  readonly groups: ReadonlySet<string>
  /** Endings of such nouns: `ologists`. */
  readonly groupEndings: readonly string[]
  /** Nouns that make one speaker of a surname: `the Ruiz family`. */
  readonly familyNouns: ReadonlySet<string>
  /** Nouns for how somebody puts it: `in her words`. */
  readonly ownWords: ReadonlySet<string>
  /** Nouns for what is written or published; they speak for whoever issued them. */
  readonly documents: ReadonlySet<string>
  /** Where somebody stands in a picture: `left`, `centre`. */
  readonly positions: ReadonlySet<string>
  /** Verbs with which a quotation and its noun arrive: `“…,” came the reply`. */
  readonly arrivals: ReadonlySet<string>
  /** Nouns for what many cry out: `chants of`. */
  readonly cries: ReadonlySet<string>
  /** Prepositions between a verb and the cries of its subject: `broke into chants`. */
  readonly cryingPrepositions: ReadonlySet<string>
  /** Prepositions between whoever is moved and their cries: `led the crowd in chants`. */
  readonly drivingPrepositions: ReadonlySet<string>
  /** Prepositions that give a participle a subject of its own: `with Ruiz saying`. */
  readonly absolutePrepositions: ReadonlySet<string>
  /** Where words are published: `on Twitter`. */
  readonly media: ReadonlySet<string>
  /** Words between a document and whoever issued it: `a letter from`. */
  readonly authorPrepositions: ReadonlySet<string>
  /** Participles of who makes a document: `a report written by`. */
  readonly authorings: ReadonlySet<string>
  /** Last words of verbs that bring a document out: `issued`, `put out`. */
  readonly issuings: ReadonlySet<string>
  /** Prepositions before a document in which somebody speaks: `in a letter`. */
  readonly carryingPrepositions: ReadonlySet<string>
  /** Nouns of which organisations' names are made: `Party`, `University`. */
  readonly organisationNouns: ReadonlySet<string>
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
  /** Names of states and their capitals' metonyms, each with the state's name. */
  readonly states: ReadonlyMap<string, string>
  /** `Russian` → `Russia`. */
  readonly nationalities: ReadonlyMap<string, string>
  /** Nouns for somebody from somewhere that are no adjectives: `swede`, `texan`. */
  readonly demonyms: ReadonlySet<string>
  /** Endings of words for somebody from somewhere: `ian`. */
  readonly demonymEndings: readonly string[]
  /** Those of {@link nationalities} that are first names too: `German`. */
  readonly givenNationalities: ReadonlySet<string>
  readonly firstNames: ReadonlyMap<string, Gender>
  /** Capitalised words that name nobody: days, months, languages. */
  readonly notNames: ReadonlySet<string>
  /** Lower-case words inside a name: `van`, `de`, `of`. */
  readonly nameParticles: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  readonly clitics: ReadonlySet<string>
  /** True where every noun has a capital: then a single word is a name only as a surname told before. */
  readonly capitalNouns: boolean
  /** What stands before the questions of a talk, and before its answers: `Q`, `A`. */
  readonly questionLabels: ReadonlySet<string>
  readonly answerLabels: ReadonlySet<string>
  /** Words before a colon that are no speaker: `Update`, `Question`. */
  readonly labels: ReadonlySet<string>
  /** Nouns of works: a quotation after `the film` is a title. */
  readonly works: ReadonlySet<string>
  /** Words before a term: `so-called`, `known as`, `the word`. */
  readonly termMarkers: ReadonlySet<string>
}
