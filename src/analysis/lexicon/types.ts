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
 * - `quoted-as`: `remembered her as “a mess”`, never `remembered her as a child`
 * - `object-for`: `attacked her for the plan`, never `attacked her`
 * - `aside`: `It was over, she went on, and late`, never `she went on it was over`
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
  | 'quoted-as'
  | 'object-for'
  | 'naming'
  | 'finding'
  | 'aside'
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
