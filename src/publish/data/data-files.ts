/** The archive's quotes as data: one record a quote, as JSON lines and as CSV. */
import { createHash } from 'node:crypto'
import { stringify } from 'csv-stringify/sync'
import type { Confidence, Force, QuoteKind } from '../../analysis/index.ts'
import { isImagined } from '../../archive/imagined.ts'
import type { Archive, QuoteRecord, QuoteVersion, SpeakerLink } from '../../archive/types.ts'
import { articlePath, quotePath, speakerPath, topicPath } from '../../archive/urls.ts'
import type { Addresses } from '../addresses.ts'
import { wordsOf } from '../describe.ts'
import { toJson, wellFormed } from '../text-safety.ts'

/** Something with a page: its id here, its name, its address. */
export interface Linked {
  readonly id: string
  readonly name: string
  readonly url: string
}

/** A quote as it is published. */
export interface QuoteData {
  readonly id: string
  readonly url: string
  /** The words as they stand in the article, one string for each part. */
  readonly parts: readonly string[]
  readonly kind: QuoteKind
  readonly force: Force
  /** Whether the words were said by nobody. */
  readonly imagined: boolean
  /** Whose words they are; nobody's where they are imagined. */
  readonly speakers: readonly Linked[]
  /** Of whom the article imagines, expects or doubts them. */
  readonly imagined_of: readonly Linked[]
  /** Who tells that it was said, where the article has that from somebody else; null elsewhere. */
  readonly told_by: string | null
  readonly confidence: Confidence
  readonly source: string | null
  readonly cue: string | null
  readonly rule: string
  readonly reason: string
  /** How the source’s words lead to the speaker, one step after the other. */
  readonly steps: QuoteRecord['steps']
  readonly topics: readonly Linked[]
  readonly before: string
  readonly after: string
  readonly date: string
  readonly article: { readonly slug: string; readonly title: string; readonly url: string }
  /** Id of the quote that this one stands inside. */
  readonly parent: string | null
  /** Ids of the quotes that this one denies, and of those that deny it. */
  readonly disputes: readonly string[]
  readonly disputed_by: readonly string[]
  /** Each wording published at this address, oldest first; none where it never changed. */
  readonly versions: readonly QuoteVersion[]
}

/**
 * A quote as it is published.
 *
 * @example quoteData(quote, addresses).speakers[0].name // 'Ada Example'
 */
export function quoteData(quote: QuoteRecord, addresses: Addresses): QuoteData {
  const linked = (path: (id: string) => string, { id, name }: SpeakerLink): Linked => ({
    id,
    name,
    url: addresses.of(path(id)),
  })
  const imagined = isImagined(quote)
  const speakers = quote.speakers.map((speaker) => linked(speakerPath, speaker))
  return {
    id: quote.id,
    url: addresses.of(quotePath(quote.id)),
    parts: quote.parts,
    kind: quote.kind,
    force: quote.force,
    imagined,
    speakers: imagined ? [] : speakers,
    imagined_of: imagined ? speakers : [],
    told_by: quote.toldBy ?? null,
    confidence: quote.confidence,
    source: quote.source,
    cue: quote.cue,
    rule: quote.rule,
    reason: quote.reason,
    steps: quote.steps,
    topics: quote.topics.map((topic) => linked(topicPath, topic)),
    before: quote.before,
    after: quote.after,
    date: quote.date,
    article: {
      slug: quote.article,
      title: quote.articleTitle,
      url: addresses.of(articlePath(quote.article)),
    },
    parent: quote.parent,
    disputes: quote.disputes ?? [],
    disputed_by: quote.disputedBy ?? [],
    versions: quote.versions ?? [],
  }
}

/**
 * All quotes as JSON Lines, https://jsonlines.org: a record a line, in the archive's order.
 *
 * @example quotesJsonl(archive, addresses).split('\n')[0] // '{"id":"q1a2b3c4d5e",…}'
 */
export const quotesJsonl = ({ quotes }: Pick<Archive, 'quotes'>, addresses: Addresses): string =>
  quotes.map((quote) => `${toJson(quoteData(quote, addresses))}\n`).join('')

type Cell = (quote: QuoteData) => string

const names = (all: readonly Linked[]): string => all.map(({ name }) => name).join('; ')

const columns: Readonly<Record<string, Cell>> = {
  id: ({ id }) => id,
  words: wordsOf,
  speakers: ({ speakers }) => names(speakers),
  imagined: ({ imagined }) => (imagined ? 'yes' : 'no'),
  imagined_of: (quote) => names(quote.imagined_of),
  told_by: (quote) => quote.told_by ?? '',
  kind: ({ kind }) => kind,
  force: ({ force }) => force,
  confidence: ({ confidence }) => confidence,
  source: ({ source }) => source ?? '',
  cue: ({ cue }) => cue ?? '',
  topics: ({ topics }) => names(topics),
  date: ({ date }) => date,
  article: ({ article }) => article.title,
  article_url: ({ article }) => article.url,
  url: ({ url }) => url,
}

/**
 * All quotes as CSV, RFC 4180, with a line of names. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe, as https://owasp.org/www-community/attacks/CSV_Injection advises.
 *
 * @example quotesCsv(archive, addresses).split('\r\n')[0] // 'id,words,speakers,…'
 */
export const quotesCsv = ({ quotes }: Pick<Archive, 'quotes'>, addresses: Addresses): string =>
  stringify(
    quotes.map((quote) => {
      const data = quoteData(quote, addresses)
      return Object.values(columns).map((cell) => wellFormed(cell(data)))
    }),
    {
      header: true,
      columns: Object.keys(columns),
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  )

/** A file that anybody may fetch. */
export interface DataFile {
  readonly path: string
  /** Its media type. */
  readonly type: string
  readonly content: string
}

/**
 * What each file is and how to know that it came whole.
 *
 * @example manifest([{ path: '/a.csv', type: 'text/csv', content: '' }], addresses) // '{\n  "files": […]\n}\n'
 */
export function manifest(files: readonly DataFile[], addresses: Addresses): string {
  const entries = files.map(({ path, type, content }) => ({
    url: addresses.of(path),
    type,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  }))
  return `${toJson({ files: entries }, 2)}\n`
}
