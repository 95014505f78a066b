import type { NameWords } from './name-words.ts'
import type { SayingWords } from './saying-words.ts'
import type { Pronoun } from './types.ts'
import type { UnsaidWords } from './unsaid-words.ts'

/** Everything the analysis knows of one language. A second language is a second value of this type. */
export interface Lexicon extends NameWords, SayingWords, UnsaidWords {
  readonly language: string
  /** Gives each word its part of speech, or null: then closed classes and capitals must do. */
  readonly tagger: 'wink' | null
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
  /** Phrases that do the same: `at least`. */
  readonly approximations: readonly (readonly string[])[]
  /** Phrases that say when or how, without a noun: `at first`. */
  readonly fixedAdverbials: readonly (readonly string[])[]
  /** Prepositions before the one whom a sentence is about: `For Ruiz, it was late`. */
  readonly topicPrepositions: ReadonlySet<string>
  /** Prepositions that give an example: `experts like Ruiz`. */
  readonly likenesses: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Those that stand behind a verb and deny what follows: `said neither that`. */
  readonly denyings: ReadonlySet<string>
  /** True where a negation stands behind its verb: `sagte nicht`. */
  readonly negatesBehind: boolean
  /** `will` */
  readonly futureAuxiliaries: ReadonlySet<string>
  /** Auxiliaries that make a saying possible and not real: `may`, `could`. */
  readonly hypotheticalAuxiliaries: ReadonlySet<string>
  /** Short forms of one of them and of another auxiliary: `’d`, would and had. */
  readonly contractedModals: ReadonlySet<string>
  /** Pronouns for whoever it may be: `someone`. */
  readonly indefinitePronouns: ReadonlySet<string>
  /** `there` in `there was` */
  readonly expletives: ReadonlySet<string>
  /** `what` in `what she said was`. */
  readonly fusedRelatives: ReadonlySet<string>
  /** Adverbs of a verb that a tagger may miss: `later`, `also`. */
  readonly adverbs: ReadonlySet<string>
  readonly timeNouns: ReadonlySet<string>
  /** Words that tell how much of a quality something has: `more`, `least`. */
  readonly degrees: ReadonlySet<string>
  /** Adjectives that make a time of such a noun without a preposition: `last week`. */
  readonly timeAdjectives: ReadonlySet<string>
  /** Words that point to a time told before: `that night`, `that same day`. */
  readonly timePointers: readonly (readonly string[])[]
  /** Conjunctions with which the writer objects: `although`. */
  readonly concessions: ReadonlySet<string>
  /** Adjectives that a tagger takes for verbs before a noun: `lead author`. */
  readonly adjectives: ReadonlySet<string>
  /** The ending of the present participle: `ing`. */
  readonly presentParticiple: string
  /** Endings of past participles: `ed`, `en`. */
  readonly pastParticiples: readonly string[]
  /** Endings of a verb in the past that few nouns have: `ed`. */
  readonly pastEndings: readonly string[]
  /** Words that end as such a verb does and are none: `seabed`. */
  readonly pastLookalikes: ReadonlySet<string>
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
  /** Relative pronouns for somebody whom another subject follows: `whom she called`. */
  readonly objectRelatives: ReadonlySet<string>
  /** `whose`, `where` */
  readonly possessiveRelatives: ReadonlySet<string>
  readonly passiveAuxiliaries: ReadonlySet<string>
  /** `n't`, the clitic that is cut off with its first letter; null in most languages. */
  readonly negativeClitic: string | null
  /** Verbs that open a condition when they stand before their subject: `had`. */
  readonly conditionalAuxiliaries: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  /** Those of {@link abbreviations} that are words of the language, too: `no`. */
  readonly commonAbbreviations: ReadonlySet<string>
  readonly clitics: ReadonlySet<string>
  /** True where every noun has a capital: then a single word is a name only as a surname told before. */
  readonly capitalNouns: boolean
}
