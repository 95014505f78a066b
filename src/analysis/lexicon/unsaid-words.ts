/** Words of a language by which a sentence tells that its verb of saying reports nothing that was said. */
export interface UnsaidWords {
  /** Phrases that deny all of their sentence when they stand at its head, before an auxiliary: `nor did she`. */
  readonly frontedNegations: readonly (readonly string[])[]
  /** Phrases behind an addressee who is nobody, by which somebody speaks all the same: `told no one in particular`. */
  readonly atLarge: readonly (readonly string[])[]
  /** Adverbs before `from` and a saying that does come to pass: `aside from saying`. */
  readonly exceptions: ReadonlySet<string>
  /** Adverbs for what is hardly ever done: `rarely says`. */
  readonly rarities: ReadonlySet<string>
  /** Verbs for what somebody holds, doubts or wishes without knowing it: `believes that she said`. */
  readonly supposings: ReadonlySet<string>
  /** Those of them that somebody’s words in quotation marks may follow, which are not spoken: `thought: “…”`. */
  readonly thinkings: ReadonlySet<string>
  /** Nouns for what would show a saying: `no evidence that she said`. */
  readonly proofs: ReadonlySet<string>
  /** Words besides {@link SayingWords.nobody} and negations that leave little of such a thing: `scant evidence`. */
  readonly scarcities: ReadonlySet<string>
  /** Adjectives of what is not so, or not known to be: `It is false that she said`. */
  readonly doubtfuls: ReadonlySet<string>
  /** Adjectives of what is so, which a negation or a question makes doubtful: `It is not true that she said`. */
  readonly certainties: ReadonlySet<string>
  /** Conjunctions before a verb in the present that is still to come where the main verb is: `once she says`. */
  readonly occasions: readonly (readonly string[])[]
  /** Nouns for what has not been done, before `of` and a participle: `had no intention of saying`. */
  readonly intents: ReadonlySet<string>
  /** Verbs that charge somebody with what is reported: `alleges that she said`. */
  readonly allegings: ReadonlySet<string>
  /** Phrases between what is told of old and its clause: `legend has it that she said`. */
  readonly traditions: readonly (readonly string[])[]
  /** Pronouns for whoever it may be, before a clause of their own: `anyone who says`. */
  readonly whoever: ReadonlySet<string>
  /** Nouns for persons who are made up: `her character`. */
  readonly figures: ReadonlySet<string>
  /** Words before `to have said` by which that is only passed on: `alleged to have said`. */
  readonly seemings: ReadonlySet<string>
  /** Works whose persons are made up: `in the novel`. */
  readonly fictions: ReadonlySet<string>
  /** Works that may show real persons, too: `film`. */
  readonly screenworks: ReadonlySet<string>
  /** Verbs by which a text or a saying is made up: `invented a quote`. */
  readonly inventings: ReadonlySet<string>
  /** What has no mouth, whatever it is made to say: `experience`, `something`. */
  readonly voiceless: ReadonlySet<string>
  /** What somebody says that is no clause: `said grace`, `said no`. */
  readonly sayables: ReadonlySet<string>
}
