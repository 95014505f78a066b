/**
 * An article's quotes as Web Annotations, https://www.w3.org/TR/annotation-model/. Each part of a quote
 * is a target twice: in the page, by its words and those around them, and in the article's plain text,
 * by its place. Offsets count code points, as the model asks.
 */
import { quoteIndex } from '../../archive/across/quote-index.ts'
import { isImagined } from '../../archive/imagined.ts'
import type { Archive, Article, QuoteRecord } from '../../archive/types.ts'
import {
  annotationsPath,
  articlePath,
  articleTextPath,
  quotePath,
  speakerPath,
} from '../../archive/urls.ts'
import { kindAndForce } from '../../markdown/labels.ts'
import { site } from '../../site.config.ts'
import type { Addresses } from '../addresses.ts'
import { momentOf } from '../days.ts'
import { attributionOf } from '../describe.ts'

/** Words of a text with enough of what stands around them to mean one place. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A place in a text, in code points. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** What is said of one quote, https://www.w3.org/TR/annotation-model/. */
export interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'identifying' | 'describing'
  readonly created: string
  readonly body: readonly object[]
  readonly target: readonly {
    readonly source: string
    readonly format: 'text/html' | 'text/plain'
    readonly selector: TextQuoteSelector | TextPositionSelector
  }[]
}

/** All annotations of one article. */
export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'AnnotationPage'
  /** Only where there are none, and why. */
  readonly partOf?: {
    readonly id: string
    readonly type: 'AnnotationCollection'
    readonly label: string
    readonly total: number
  }
  readonly items: readonly Annotation[]
}

/**
 * The annotations of an article, in the order of its quotes. What nobody said is described as such
 * and names nobody.
 *
 * @example annotationPage(article, archive, addresses).items[0].motivation // 'identifying'
 */
export function annotationPage(
  article: Article,
  { quotes }: Pick<Archive, 'quotes'>,
  addresses: Addresses,
): AnnotationPage {
  const { byId } = quoteIndex(quotes)
  const codePoints = codePointOffsets(article.text)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: addresses.of(annotationsPath(article.slug)),
    type: 'AnnotationPage',
    items: article.analysis.quotes.flatMap(({ content }, index): Annotation[] => {
      const record = byId.get(article.quoteIds[index] ?? '')
      if (record === undefined) return []
      return [
        {
          id: `${addresses.of(quotePath(record.id))}#annotation`,
          type: 'Annotation',
          motivation:
            isImagined(record) || record.speakers.length === 0 ? 'describing' : 'identifying',
          created: momentOf(article.date),
          body: bodiesOf(record, addresses),
          target: content.flatMap(({ start, end }) => [
            {
              source: addresses.of(articlePath(article.slug)),
              format: 'text/html' as const,
              selector: quoteSelector(article.text, start, end),
            },
            {
              source: addresses.of(articleTextPath(article.slug)),
              format: 'text/plain' as const,
              selector: {
                type: 'TextPositionSelector' as const,
                start: codePoints[start] ?? 0,
                end: codePoints[end] ?? 0,
              },
            },
          ]),
        },
      ]
    }),
  }
}

function bodiesOf(quote: QuoteRecord, addresses: Addresses): object[] {
  const { language } = site
  const said = kindAndForce(quote).join(', ')
  const description = {
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    language,
    value: `${attributionOf(quote)}. ${said}. ${quote.reason}`,
  }
  const speakers = isImagined(quote) ? [] : quote.speakers
  return [
    description,
    ...speakers.map(({ id }) => ({
      type: 'SpecificResource',
      purpose: 'identifying',
      source: addresses.of(speakerPath(id)),
    })),
    ...quote.topics.map(({ name }) => ({
      type: 'TextualBody',
      purpose: 'tagging',
      format: 'text/plain',
      language,
      value: name,
    })),
  ]
}

/** Fewest characters on each side. */
const context = 32

/**
 * Selects words of a text: with 32 characters on each side, and twice as many again and again while
 * the same stands elsewhere, too.
 *
 * @example quoteSelector('No. No.', 4, 7) // { type: 'TextQuoteSelector', exact: 'No.', prefix: 'No. ', suffix: '' }
 */
export function quoteSelector(text: string, start: number, end: number): TextQuoteSelector {
  for (let length = context; ; length *= 2) {
    const from = wholeFrom(text, Math.max(0, start - length))
    const to = wholeTo(text, Math.min(text.length, end + length))
    const passage = text.slice(from, to)
    if (text.indexOf(passage) === text.lastIndexOf(passage))
      return {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(from, start),
        suffix: text.slice(end, to),
      }
  }
}

const splits = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))

// A character must not be cut in half: neither half could be written.
const wholeFrom = (text: string, at: number): number => (splits(text, at) ? at - 1 : at)
const wholeTo = (text: string, at: number): number => (splits(text, at) ? at + 1 : at)

/** How many code points stand before each code unit, and before the end. */
function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    offsets[at] = count
    if (!splits(text, at + 1)) count += 1
  }
  offsets[text.length] = count
  return offsets
}
