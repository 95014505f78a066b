import { z } from 'astro/zod'
import { daySchema, lineSchema, slugSchema } from '../files/schema.ts'

/** What a quote's id must be. */
const quoteIdSchema = z
  .string({ error: 'a quote’s id, such as qa2b3c4d5e6' })
  .regex(/^q[a-z2-7]{10}$/u, 'a quote’s id, such as qa2b3c4d5e6')

const text = z.string({ error: 'a text' })
const count = z.int({ error: 'a whole number' }).nonnegative('a whole number from 0')

const quote = {
  id: quoteIdSchema,
  /** The article's. */
  uid: slugSchema,
  /** The quote's words, its parts joined by a space. */
  exact: text.min(1, 'the quote’s words'),
  /** Up to 32 characters before and after it. */
  prefix: text,
  suffix: text,
  /** Where it starts in the article's text. */
  position: count,
  /** 1, and one more each time its words change. */
  revision: count.min(1, 'a whole number from 1'),
}

const farewell = { reason: lineSchema, date: daySchema }

/** What the ledger says of a quote's address. */
export const quoteLineSchema = z.discriminatedUnion(
  'state',
  [
    /** The quote stands in its article. */
    z.strictObject({ ...quote, state: z.literal('live') }),
    /** The address leads to another quote. */
    z.strictObject({ ...quote, state: z.literal('alias'), of: quoteIdSchema }),
    /** The quote was taken out; its page says why and since when. */
    z.strictObject({ ...quote, state: z.literal('gone'), ...farewell }),
  ],
  { error: '“live”, “alias” or “gone”' },
)

/** What the ledger says of an article's address. */
export const articleLineSchema = z.discriminatedUnion(
  'state',
  [
    /** The article is, or was, published under this slug. */
    z.strictObject({ uid: slugSchema, slug: slugSchema, state: z.literal('live') }),
    /** The article was taken out. */
    z.strictObject({ uid: slugSchema, slug: slugSchema, state: z.literal('gone'), ...farewell }),
  ],
  { error: '“live” or “gone”' },
)

/**
 * What the ledger says of the page of a speaker or topic: that it was published, and under which name.
 * Whoever is quoted no more, or has no file any more, has a page that says so.
 */
export const nameLineSchema = z.strictObject({
  shelf: z.enum(['speakers', 'topics'], { error: '“speakers” or “topics”' }),
  name: lineSchema,
  /** The last part of the page's address; in the letters of the name's own script. */
  page: text.regex(/^[^\s/?#%]+$/u, 'a part of an address'),
})

/**
 * What the ledger says of a list: the most pages that it ever had. Lists become shorter when quotes are
 * taken out, and months empty.
 */
export const listLineSchema = z.strictObject({
  /** The path of its first page. */
  list: text.regex(/^\/(?:[^\s/?#%]+\/)+$/u, 'the path of a list'),
  pages: count.min(1, 'a whole number from 1'),
})

/** A line on a quote’s address. */
export type QuoteLine = z.output<typeof quoteLineSchema>
/** A line on an article’s address. */
export type ArticleLine = z.output<typeof articleLineSchema>
/** A line on a speaker’s or topic’s address. */
export type NameLine = z.output<typeof nameLineSchema>
/** A line on a list. */
export type ListLine = z.output<typeof listLineSchema>
/** A line of the ledger. */
export type LedgerLine = QuoteLine | ArticleLine | NameLine | ListLine

/** True for a line about a quote. @example isQuoteLine(line) // true */
export const isQuoteLine = (line: LedgerLine): line is QuoteLine => 'id' in line

/** True for a line about an article. @example isArticleLine(line) // false */
export const isArticleLine = (line: LedgerLine): line is ArticleLine => 'slug' in line

/** True for a line about a list. @example isListLine(line) // false */
export const isListLine = (line: LedgerLine): line is ListLine => 'list' in line
