/** What the search page and its worker say to each other. Everything here can be cloned. */
import type { Force, QuoteKind } from '../../analysis/index.ts'

/** What results can be narrowed by, in the order to offer it. */
export const facetNames = ['speaker', 'topic', 'kind', 'force', 'year', 'article'] as const

/** What results can be narrowed by, one of {@link facetNames}. */
export type FacetName = (typeof facetNames)[number]

/** The values of the facet of kinds, in the order to offer them. */
export const kindFilters = ['direct', 'mixed', 'indirect', 'imagined'] as const

/** `imagined` are hypothetical quotes; the other three are only what was said. */
export type KindFilter = (typeof kindFilters)[number]

/**
 * One value of each facet, or null: ids of a speaker and a topic, a {@link KindFilter}, a force, a year
 * such as `2031`, the slug of an article. A value that the archive does not have finds nothing.
 */
export type Filters = Readonly<Record<FacetName, string | null>>

/** No filter at all. */
export const noFilters: Filters = {
  speaker: null,
  topic: null,
  kind: null,
  force: null,
  year: null,
  article: null,
}

/** `date` is newest first within each band. */
export type Sort = 'relevance' | 'date'

/** A search: what was typed and chosen, and how much of the result to describe. */
export interface SearchRequest {
  /** What was typed, with its operators: `"low tide" speaker:example -ferry`. */
  readonly words: string
  readonly filters: Filters
  readonly sort: Sort
  /** How many hits of each band to describe; all are counted. */
  readonly limit: number
}

/** A piece of a shown text, and whether the reader's words are in it. */
export interface Segment {
  readonly text: string
  readonly hit: boolean
}

/** A text cut into pieces; joined they are the text. */
export type Marked = readonly Segment[]

/** A quote, ready to be shown. */
export interface Hit {
  readonly id: string
  /** Its place in the article, and its own page. */
  readonly place: string
  readonly page: string
  readonly parts: readonly Marked[]
  readonly before: Marked
  readonly after: Marked
  /** Whom the words are attributed to, or whom the article imagined saying them. */
  readonly speakers: readonly { readonly name: string; readonly href: string }[]
  readonly source: string | null
  readonly kind: QuoteKind
  readonly force: Force
  /** Kind and, where they tell more, force, confidence and teller: `Reported`, `denied`, `as told by Ada`. */
  readonly labels: readonly string[]
  readonly article: {
    readonly title: Marked
    readonly href: string
    readonly date: string
    readonly language: string
  }
  /** Only topics whose name has the reader's words. */
  readonly topics: readonly { readonly name: Marked; readonly href: string }[]
}

/** A speaker or topic that the reader's words name. */
export interface NameHit {
  readonly type: 'speaker' | 'topic'
  readonly id: string
  readonly name: string
  /** The role, other name or keyword that was meant, or null. */
  readonly note: string | null
  readonly quotes: number
  readonly href: string
}

/**
 * `listed` are all quotes of a choice without words; `phrase` has the words in a row; `all` has all of
 * them; `prefix` has words that begin with the last one; `close` has most of them, or spellings close to
 * them. `imagined` were said by nobody, however well the words match.
 */
export const bandNames = ['listed', 'phrase', 'all', 'prefix', 'close', 'imagined'] as const

/** How well the quotes of a band fit, one of {@link bandNames}. */
export type BandName = (typeof bandNames)[number]

/** Quotes that fit the words equally well. */
export interface Band {
  readonly name: BandName
  readonly total: number
  /** The first ones; on an answer that is not final, those of which the quote is there already. */
  readonly hits: readonly Hit[]
}

/** A choice that narrows the results. */
export interface FacetValue {
  /** As it stands in {@link Filters}. */
  readonly value: string
  readonly label: string
  /** How many quotes it would leave, given the words and all other choices. */
  readonly count: number
}

/** What results can be narrowed by, with the choices that leave something. */
export interface Facet {
  readonly name: FacetName
  /** Those with most quotes first, years newest first; what is chosen is among them, also with 0. */
  readonly values: readonly FacetValue[]
}

/** What a search found, ready to be shown. */
export interface Answer {
  /** Speakers, then topics, that the words name. */
  readonly names: readonly NameHit[]
  /** Only bands with quotes, in the order to show them. */
  readonly bands: readonly Band[]
  /** The question with other words for those that the archive does not have: “did you mean”; empty where it has all. */
  readonly meant: string
  readonly isOneWord: boolean
  /** Only facets with values. Counts are of the bands that have all words, and of imagined quotes. */
  readonly facets: readonly Facet[]
  /** Quotes in all bands. */
  readonly total: number
  /** False while quotes or facets are not fetched: the same question on the pause completes it. */
  readonly final: boolean
}

/** While typing only what counts and orders is fetched; on the pause the quotes and facets too. */
export type Pace = 'typing' | 'pause'

/** To a worker: a search, or another request. With none it only opens the index. */
export interface Question<Request = SearchRequest> {
  readonly number: number
  /** Address of the index's manifest. */
  readonly manifest: string
  /** The manifest, where the page brought it; else it is fetched. */
  readonly opening?: unknown
  readonly request: Request | null
  readonly pace: Pace
}

/** A file that did not arrive, which asking again fetches again; or a search that took too long. */
export type Failure =
  { readonly kind: 'missing'; readonly file: string } | { readonly kind: 'slow' }

/** From a worker, with the number of the question. */
export type Reply<Given = Answer> =
  | { readonly number: number; readonly answer: Given | null }
  | { readonly number: number; readonly failure: Failure }

/** What a page sends to learn whether a worker is busy. */
export const ping = 'ping'
/** What a worker that is not busy sends back at once. */
export const pong = 'pong'
