import type { CueForm, CueNoun } from './types.ts'

/** Words of a language that report what was said, and that tell whether it was. */
export interface SayingWords {
  /** Verbs of saying by inflected form, lower case. One form may belong to several cues. */
  readonly cueForms: ReadonlyMap<string, readonly CueForm[]>
  /** Verbs of believing, wishing and planning, as {@link cueForms}; looked for on demand only. */
  readonly beliefForms: ReadonlyMap<string, readonly CueForm[]>
  readonly cueNouns: ReadonlyMap<string, CueNoun>
  /** Phrases that name a source by themselves, before it: `according to`, `in the words of`. */
  readonly sourcePrepositions: readonly (readonly string[])[]
  /** Those that stand before units of measure, too: `per`. */
  readonly ratePrepositions: ReadonlySet<string>
  /** Words that lead to examples of what was named: `such as`. */
  readonly exampleMarkers: readonly (readonly string[])[]
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
  /** Words that make the saying behind them imagined: `imagine`, `as if`. */
  readonly hypotheticalMarkers: readonly (readonly string[])[]
  /** Adverbials that make all of their sentence imagined: `in a parody`. */
  readonly imaginedSettings: readonly (readonly string[])[]
  /** Verbs between a subject and an infinitive of saying: `went on to say`. */
  readonly catenatives: ReadonlySet<string>
  /** Verbs for what goes on, before a present participle: `keeps saying`. */
  readonly continuings: ReadonlySet<string>
  /** Those of {@link catenatives} that a second report begins with: `but went on to say`. */
  readonly proceeding: ReadonlySet<string>
  /** Participles behind an auxiliary that bring a saying about: `was forced to admit`. */
  readonly compulsions: ReadonlySet<string>
  /** Verbs whose object holds the words that are spoken: `read a letter from Ruiz: “…”`. */
  readonly reciting: ReadonlySet<string>
  /** Nouns besides {@link documents} for what such verbs hand on: `proverb`. */
  readonly recitals: ReadonlySet<string>
  /** Words before an infinitive of saying that make it a wish: `wants to say`, `ready to say`. */
  readonly wishes: ReadonlySet<string>
  /** Words before the name that somebody was given at birth: `born Ana Ito`. */
  readonly birthWords: ReadonlySet<string>
  /** Verbs with which somebody tells a name: `identified herself as`. */
  readonly selfNamings: ReadonlySet<string>
  /** Participles for what came of what was said: `drawing applause`. */
  readonly reactions: ReadonlySet<string>
  /** Conjunctions of a clause that tells when somebody speaks: `said as she left`. */
  readonly sceneOpeners: ReadonlySet<string>
  /** Adverbs that belong to the words behind them and not to the saying: `said only six boats were lost`. */
  readonly clauseAdverbs: ReadonlySet<string>
  /** What somebody does with the body while speaking: `she said, looking away`. */
  readonly bearings: ReadonlySet<string>
  /** What somebody moves who speaks: `wiping her eyes`, `her voice breaking`. */
  readonly bodyParts: ReadonlySet<string>
  /** Those of {@link coordinators} with which something is set against what was said: `but`. */
  readonly objections: ReadonlySet<string>
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
  /** Phrases behind a verb that do the same: `would say no more than`. */
  readonly limits: readonly (readonly string[])[]
  /** Forms of verbs with which somebody answers what was just said: `replied`. */
  readonly replies: ReadonlySet<string>
  /** Words beside a verb of saying, or the verb, of who speaks on: `added`, `also`. */
  readonly additions: ReadonlySet<string>
  /** Adverbs that lead from one report to the next: `said it, then added`. */
  readonly sequels: ReadonlySet<string>
  /** Those of {@link witnessing} that give another’s words: `quoted Ruiz: “…”`. */
  readonly quoting: ReadonlySet<string>
  /** Verbs of saying only where a study, a survey or a court is their subject: `found that`. */
  readonly findings: ReadonlySet<string>
  /** Nouns for studies, surveys and courts. */
  readonly finders: ReadonlySet<string>
  /** Those of {@link finders} that are no persons: `poll`. */
  readonly studies: ReadonlySet<string>
  /** Adjectives of who is made up: `an imaginary Ruiz`. */
  readonly unrealAdjectives: ReadonlySet<string>
  /** By what somebody says something who is far: `phone`. */
  readonly channels: ReadonlySet<string>
  /** `for` in `her call for a vote` */
  readonly demandPrepositions: ReadonlySet<string>
  /** Prepositions between a person and what that person is blamed for saying: `accused her of saying`. */
  readonly reproachPrepositions: ReadonlySet<string>
  /** Verbs whose object is heard or known to have said something: `quoted Ruiz as saying`. */
  readonly witnessing: ReadonlySet<string>
  /** Participles between a passive and what somebody was heard to say: `was heard saying`. */
  readonly witnessed: ReadonlySet<string>
  /** `on` in `went on to say`. */
  readonly catenativeParticles: ReadonlySet<string>
  /** Words before a verb by which a text only passes on what others tell: `allegedly`. */
  readonly hearsayAdverbs: ReadonlySet<string>
  /** Nouns for how somebody puts it: `in her words`. */
  readonly ownWords: ReadonlySet<string>
  /** Nouns for what is written or published; they speak for whoever issued them. */
  readonly documents: ReadonlySet<string>
  /** Where somebody stands in a picture: `left`, `centre`. */
  readonly positions: ReadonlySet<string>
  /** Verbs with which a quotation and its noun arrive: `“…,” came the reply`. */
  readonly arrivals: ReadonlySet<string>
  /** Verbs, besides `was`, that join a quotation to its noun: `“…” remains her answer`. */
  readonly remainders: ReadonlySet<string>
  /** Nouns with which a clause takes up a quotation: `“…,” is the way she put it`. */
  readonly manners: ReadonlySet<string>
  /** Nouns for what many cry out: `chants of`. */
  readonly cries: ReadonlySet<string>
  /** Prepositions between a verb and the cries of its subject: `broke into chants`. */
  readonly cryingPrepositions: ReadonlySet<string>
  /** Prepositions between whoever is moved and their cries: `led the crowd in chants`. */
  readonly drivingPrepositions: ReadonlySet<string>
  /** Nouns for what somebody can be seen and heard on: `a clip of Ruiz saying`. */
  readonly recordings: ReadonlySet<string>
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
  /** Prepositions before somebody’s own words: `in her words`, `by her account`. */
  readonly wordPrepositions: ReadonlySet<string>
  /** Words with which a sentence takes up a quotation: `So said Ruiz`. */
  readonly pointers: ReadonlySet<string>
  /** Verbs whose object may be a work: `read “Roads”`. */
  readonly performings: ReadonlySet<string>
  /** Those of them that nothing can do which only shows words: `sing`. */
  readonly singings: ReadonlySet<string>
  /** Nouns for things with words on them: `banner`. */
  readonly signs: ReadonlySet<string>
  /** Forms of verbs for what somebody’s answer follows: `drew a rebuke from`. */
  readonly provokings: ReadonlySet<string>
  /** Verbs for what something makes somebody feel, who may then say so: `The race angered Ruiz: “…”` */
  readonly stirrings: ReadonlySet<string>
  /** Forms of verbs for who gets a document: `received`. */
  readonly receivings: ReadonlySet<string>
  /** Nouns for talks and visits in which somebody may say something: `call`. */
  readonly calls: ReadonlySet<string>
  /** Nouns for that by which something is done: `according to plan`. */
  readonly measures: ReadonlySet<string>
  /** Prepositions before that with which somebody says something: `replied with a letter`. */
  readonly means: ReadonlySet<string>
  /** Prepositions before a document in which somebody speaks: `in a letter`. */
  readonly carryingPrepositions: ReadonlySet<string>
  /** What stands before the questions of a talk, and before its answers: `Q`, `A`. */
  readonly questionLabels: ReadonlySet<string>
  readonly answerLabels: ReadonlySet<string>
  /** Words before a colon that are no speaker: `Update`, `Question`. */
  readonly labels: ReadonlySet<string>
  /** Nouns of works: a quotation after `the film` is a title. */
  readonly works: ReadonlySet<string>
  /** Those of {@link works} that are participles: `a piece titled “Roads”`. */
  readonly titlings: ReadonlySet<string>
  /** Words before a term: `so-called`, `known as`, `the word`. */
  readonly termMarkers: ReadonlySet<string>
}
