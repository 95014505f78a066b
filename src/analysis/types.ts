/**
 * The terms of the analysis, after the PARC and PolNeAR corpora of attributed statements:
 * a *source* (who) reports with a *cue* (the words of saying) some *content* (what).
 *
 * Everything is a span over the plain text that went in. Nothing here holds a copy of the article's
 * words that could drift from it: `text.slice(span.start, span.end)` is the only truth.
 */

/** A half-open range `[start, end)` of UTF-16 code units, as `String.prototype.slice` takes it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How much of the content stands inside quotation marks: all, none, or some of it. */
export type QuoteKind = 'direct' | 'indirect' | 'mixed'

/** What the source does with the words. `hypothetical` was said by nobody. */
export type Force =
  'stated' | 'asked' | 'demanded' | 'denied' | 'warned' | 'promised' | 'threatened' | 'hypothetical'

/** How sure the analysis is of the attribution; shown to readers, calibrated on annotated news. */
export type Confidence = 'certain' | 'likely' | 'unsure'

/** What a speaker is. A city that speaks for its government is a state. */
export type SpeakerKind = 'person' | 'organisation' | 'state'

/** A block of the article. Quotation marks and pronouns never reach across a heading. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'blockquote' | 'list-item'
}

/** One step of the way from the source's words to a name: `He` → `Lavrov` → `Sergei Lavrov`. */
export interface EvidenceStep {
  /** Where the words of this step stand. */
  readonly span: Span
  /** The name that these words were taken to mean. */
  readonly name: string
  /** Why, for a reader: `named two sentences before`, `the surname of Sergei Lavrov`. */
  readonly why: string
}

/** Why the analysis thinks what it thinks of one quote. */
export interface Evidence {
  /** The rule that fired, a stable identifier such as `cue-after-quote`. */
  readonly rule: string
  /** One sentence for a reader: `“said” stands next to “Lavrov”.` */
  readonly reason: string
  /** From the source's words to the speaker's name; empty when nothing had to be resolved. */
  readonly steps: readonly EvidenceStep[]
}

/** Words reported as someone's. */
export interface Quote {
  /** In document order, at least one; a quote split around its attribution has several. */
  readonly content: readonly Span[]
  readonly cue: Span | null
  readonly source: Span | null
  /** Ids in {@link Analysis.speakers}; several for `the US and NATO`, none when nobody is named. */
  readonly speakers: readonly string[]
  readonly kind: QuoteKind
  readonly force: Force
  readonly confidence: Confidence
  readonly evidence: Evidence
  /** Ids of the topics that this quote is about. */
  readonly topics: readonly string[]
  /** Index in {@link Analysis.quotes} of the quote that this one stands inside, or null. */
  readonly parent: number | null
}

/** Somebody or something that the text names, whether or not they speak. */
export interface Speaker {
  /** The speaker file's id, or a slug of the name when there is no file. */
  readonly id: string
  /** The fullest name known, without title. */
  readonly name: string
  readonly kind: SpeakerKind
  /** The role that the text itself states ("Foreign Minister"), or null. */
  readonly role: string | null
  /** True when a speaker file stands behind this entry. */
  readonly known: boolean
  /** Each place that names them, pronouns not included, in document order. */
  readonly mentions: readonly Span[]
}

/** A topic of a topic file that the text touches. */
export interface TopicMention {
  readonly id: string
  readonly spans: readonly Span[]
}

/** A date or period in the text, resolved against the article's date. */
export interface DateMention extends Span {
  /** ISO 8601, UTC: `2022-01-14`, or an interval `1990/1999`, `2022-01-10/2022-01-16`. */
  readonly resolves: string
}

/** Words in quotation marks that report nobody: a title, a term, a nickname, a scare quote. */
export interface NotQuote extends Span {
  readonly reason: 'title' | 'term' | 'nickname' | 'measure' | 'unclear'
}

/** Something an editor should look at. */
export interface Notice extends Span {
  /** A stable identifier, such as `unsure-speaker`. */
  readonly rule: string
  /** What was found and what to write instead. */
  readonly message: string
}

/** What is known of the text. Spans are inside the text; lists are in document order. */
export interface Analysis {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
  readonly topics: readonly TopicMention[]
  /** Key phrases that no topic file has: proposals for the editor. */
  readonly proposedTopics: readonly string[]
  readonly dates: readonly DateMention[]
  readonly notQuotes: readonly NotQuote[]
  readonly notices: readonly Notice[]
}

/** What an editor's speaker file tells the analysis. */
export interface KnownSpeaker {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  /** Other names for the same speaker: `Moscow`, `the Kremlin`. */
  readonly aliases: readonly string[]
  /** Roles without regard to date, such as `Foreign Minister of Russia`. */
  readonly roles: readonly string[]
}

/** What an editor's topic file tells the analysis. */
export interface KnownTopic {
  readonly id: string
  readonly name: string
  /** Words and phrases; a phrase matches whole words, in any letter case. */
  readonly keywords: readonly string[]
}

/** What the analysis is told besides the text. */
export interface AnalyzeOptions {
  /** The day that `today` means, `YYYY-MM-DD`; without it relative dates are left out. */
  readonly date?: string
  readonly speakers?: readonly KnownSpeaker[]
  readonly topics?: readonly KnownTopic[]
  /** The text's blocks; without them each run of non-empty lines is a paragraph. */
  readonly blocks?: readonly Block[]
  /** BCP 47 tag of a language pack, `en` by default. */
  readonly language?: string
  /** Also report beliefs, wishes and plans without a word of saying. Off by default. */
  readonly beliefs?: boolean
}
