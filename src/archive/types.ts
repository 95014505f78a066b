/**
 * What pages, feeds and search read: articles, quotes, speakers and topics with addresses that never
 * change. Every string that an article's author wrote is a slice of {@link Article.text}.
 */
import type {
  Analysis,
  Confidence,
  EvidenceStep,
  Force,
  QuoteKind,
  SpeakerKind,
} from '../analysis/index.ts'

/** A correction that the editor published, newest last. */
export interface Correction {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly text: string
}

/** A heading of an article's body. */
export interface Heading {
  readonly depth: number
  /** The heading's id on the article page. */
  readonly id: string
  readonly text: string
}

/** Who an article gives the floor to, and for how long. */
export interface Voice {
  /** A speaker's id, or null for sources that the article does not name. */
  readonly speaker: string | null
  readonly quotes: number
  /** Words inside quotation marks, and words reported without them. */
  readonly directWords: number
  readonly reportedWords: number
}

/** Two quotes of an article, by their index in its analysis: one says what the other denies. */
export interface Dispute {
  readonly claim: number
  readonly by: number
}

/** An article as read from its file: front matter, rendered body, analysis. */
export interface Article {
  readonly slug: string
  /** Never changes, whatever becomes of slug and title. */
  readonly uid: string
  readonly title: string
  readonly summary: string
  /** What of this page is not the author's, such as a title that the editor wrote; or null. */
  readonly provenance: string | null
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string
  readonly updated: string | null
  readonly language: string
  readonly author: string | null
  readonly origin: { readonly name: string; readonly url: string | null } | null
  readonly corrections: readonly Correction[]
  /** The body's plain text; the spans of {@link analysis} are over it. */
  readonly text: string
  /** The rendered body, annotated; elements that are not the author's carry `data-added`. */
  readonly html: string
  readonly headings: readonly Heading[]
  readonly analysis: Analysis
  /** The id of each quote of `analysis.quotes`, at the same index. */
  readonly quoteIds: readonly string[]
  /** Quotes that deny others; left out where there are none. */
  readonly disputes?: readonly Dispute[]
  /** Words of the body. */
  readonly words: number
}

/** One quote, with all that a page needs to show it. */
export interface QuoteRecord {
  readonly id: string
  /** Slug of its article, and the article's title, language and date. */
  readonly article: string
  readonly articleTitle: string
  readonly language: string
  readonly date: string
  /** The words, as they stand in the article, one string for each part. */
  readonly parts: readonly string[]
  /** Up to 30 words before and after, from the same block, as they stand in the article. */
  readonly before: string
  readonly after: string
  readonly speakers: readonly SpeakerLink[]
  /** The words that name the source (`He`, `A Finnish journalist`), or null. */
  readonly source: string | null
  readonly cue: string | null
  readonly kind: QuoteKind
  readonly force: Force
  readonly confidence: Confidence
  readonly rule: string
  /** One sentence for a reader. */
  readonly reason: string
  readonly steps: readonly {
    readonly words: string
    readonly name: string
    readonly why: EvidenceStep['why']
  }[]
  readonly topics: readonly TopicLink[]
  /** Words in all parts. */
  readonly words: number
  /** Those that stand in no quote inside this one, whose words count for its own speaker. */
  readonly ownWords: number
  /** Id of the quote that this one stands inside, or null. */
  readonly parent: string | null
  /**
   * Who tells that it was said, where the article has that from somebody else than its speaker: names, or,
   * in quotation marks, the words for the one who is not named. Left out elsewhere.
   */
  readonly toldBy?: string
  /** Ids of the quotes that this one denies, and of those that deny it; left out where there are none. */
  readonly disputes?: readonly string[]
  readonly disputedBy?: readonly string[]
  /** Each wording published at this address, oldest first; left out where it never changed. */
  readonly versions?: readonly QuoteVersion[]
}

/** A wording that a quote has, or had, under its address. */
export interface QuoteVersion {
  /** The words, the parts of a quote joined by a space. */
  readonly exact: string
  /** 1, and one more each time the words changed. */
  readonly revision: number
}

/** An address of a quote that leads to another quote. */
export interface QuoteAlias {
  readonly id: string
  /** The id of a quote of the archive, or of a retired one. */
  readonly of: string
  /** The words that were published at it, and their language; null where their article was taken out. */
  readonly exact: string
  readonly language: string | null
}

/** A quote that was taken out; its address says so. */
export interface RetiredQuote {
  readonly id: string
  readonly exact: string
  /** Slug, title and language of its article; null where that was taken out, too. */
  readonly article: string | null
  readonly articleTitle: string | null
  readonly language: string | null
  readonly reason: string
  /** `YYYY-MM-DD`. */
  readonly date: string
}

/** An address that an article had before. */
export interface MovedArticle {
  readonly slug: string
  /** Its slug now, also that of a retired article. */
  readonly to: string
}

/** A speaker or topic that had a page and has none now. */
export interface FormerName {
  /** Its id, as in the address. */
  readonly id: string
  readonly name: string
}

/** A speaker or topic that had a page, and whose name another page has now. */
export interface MovedName extends FormerName {
  /** The id of that page. */
  readonly to: string
}

/** An article that was taken out; its address says so. */
export interface RetiredArticle {
  readonly slug: string
  readonly reason: string
  /** `YYYY-MM-DD`. */
  readonly date: string
}

/** A speaker’s id, which leads to the page, and name. */
export interface SpeakerLink {
  readonly id: string
  readonly name: string
}

/** A topic’s id, which leads to the page, and name. */
export interface TopicLink {
  readonly id: string
  readonly name: string
}

/** A role that a speaker held. */
export interface Role {
  readonly title: string
  /** `YYYY-MM-DD`, or null when not known or still held. */
  readonly from: string | null
  readonly to: string | null
}

/** A speaker: from a speaker file, or found in an article with at least one quote. */
export interface SpeakerRecord {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
  readonly wikidata: string | null
  /** Rendered background, or null where there is no file. */
  readonly background: string | null
  /** What was said, newest first; hypothetical quotes are never in it. */
  readonly quotes: readonly QuoteRecord[]
  /** What a text only imagined them to say. Said by nobody, never counted. */
  readonly imagined: readonly QuoteRecord[]
}

/** A topic of a topic file, with all that touches it. */
export interface TopicRecord {
  readonly id: string
  readonly name: string
  readonly keywords: readonly string[]
  readonly background: string | null
  readonly quotes: readonly QuoteRecord[]
  /** Slugs of the articles that touch it, newest first. */
  readonly articles: readonly string[]
}

/** Everything published, in a stable order. */
export interface Archive {
  /** Newest first, then by slug. */
  readonly articles: readonly Article[]
  /** By article, then in document order; hypothetical ones included and marked. */
  readonly quotes: readonly QuoteRecord[]
  /** By name. */
  readonly speakers: readonly SpeakerRecord[]
  /** By name. */
  readonly topics: readonly TopicRecord[]
  /** Addresses that were published and have another answer now, by id or slug. */
  readonly aliases: readonly QuoteAlias[]
  readonly retired: readonly RetiredQuote[]
  readonly movedArticles: readonly MovedArticle[]
  readonly retiredArticles: readonly RetiredArticle[]
  /** Whoever was quoted and what was touched once, and is not now. */
  readonly formerSpeakers: readonly FormerName[]
  readonly formerTopics: readonly FormerName[]
  /** Whoever and whatever has a page at another address now. */
  readonly movedSpeakers: readonly MovedName[]
  readonly movedTopics: readonly MovedName[]
  /** The most pages that lists ever had, by their paths; of lists that are always there only those that had more than one. */
  readonly lists: ReadonlyMap<string, number>
}
