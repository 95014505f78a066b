import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { z } from 'astro/zod'

/** A calendar day, `2022-01-14`. */
const day = z
  .string({ error: 'a day such as 2022-01-14' })
  .regex(/^\d{4}-\d{2}-\d{2}$/u, { error: 'a day such as 2022-01-14', abort: true })
  .refine((value) => isValid(parseISO(value)), 'a day that exists, such as 2022-01-14')

/** What is expected in the place of a value that is no text, and how to write what YAML takes for that. */
const orText =
  (expected: string) =>
  ({ input }: { readonly input?: unknown }): string => {
    if (input === null) return `${expected}: put them there, in quotation marks`
    return typeof input === 'number' || typeof input === 'boolean'
      ? `${expected}: put it in quotation marks`
      : expected
  }

const slug = z
  .string({ error: orText('lower-case letters, digits and hyphens, such as ada-example') })
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'lower-case letters, digits and hyphens, such as ada-example',
  )

const line = z
  .string({ error: orText('some words on one line') })
  .trim()
  .min(1, 'some words on one line')
  .regex(/^[^\n\r]*$/u, 'some words on one line')

const webAddress = z.url({ protocol: /^https?$/u, error: 'an address that starts with https://' })

const force = z.enum([
  'stated',
  'asked',
  'demanded',
  'denied',
  'warned',
  'promised',
  'threatened',
  'hypothetical',
])

/** What an editor says of a quote that the analysis got wrong, or missed. */
const correctionOfQuoteSchema = z.strictObject({
  /** Words of the quote, as they stand in the article; enough of them to mean one place. */
  words: line,
  /** The speaker's id or name; null where nobody is named. Left out: as the analysis says. */
  speaker: z
    .union([line, z.null()], {
      error: 'a name, the name of a file in content/speakers, or null',
    })
    .optional(),
  force: force.optional(),
  /** False: these words are not a quote. */
  quote: z.boolean().optional(),
})

/** A quote that denies another, where the text does not say so by itself. */
const disputeSchema = z.strictObject({
  /** Words of the quote that is denied, and of the one that denies it; each must mean one place. */
  claim: line,
  by: line,
})

/** Front matter of `content/articles/*.md`. */
export const articleSchema = z.strictObject({
  /** Never changes, whatever becomes of the file's name and title: addresses of quotes rest on it. */
  uid: slug,
  title: line,
  /** One sentence. */
  summary: line,
  /** What of this page is not the author's, in a sentence. */
  provenance: line.optional(),
  /** The day that `today` means in the text. */
  date: day,
  /** The day of the last change that readers should know of. */
  updated: day.optional(),
  language: z
    .string({ error: 'a language such as en' })
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'a language such as en')
    .default('en'),
  author: line.optional(),
  /** Where the text was published first. */
  origin: z.strictObject({ name: line, url: webAddress.optional() }).optional(),
  corrections: z.array(z.strictObject({ date: day, text: line })).default([]),
  quotes: z.array(correctionOfQuoteSchema).default([]),
  disputes: z.array(disputeSchema).default([]),
})

/** What counts in the front matter of a text that is only analysed, whatever else stands in it. */
export const textSchema = z.object({ language: articleSchema.shape.language })

/** A role of a speaker; one that ended before it began would hold on no day. */
const role = z
  .strictObject({ title: line, from: day.optional(), to: day.optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    error: ({ input }) =>
      `the day of its “from”, ${(input as { from: string }).from}, or a later one: exchange the two, or correct one`,
  })

/** Front matter of `content/speakers/*.md`. */
export const speakerSchema = z.strictObject({
  name: line,
  kind: z.enum(['person', 'organisation', 'state']),
  /** Other names in texts: `Moscow`, `the Kremlin`. */
  aliases: z.array(line).default([]),
  roles: z.array(role).default([]),
  wikidata: z
    .string({ error: 'a Wikidata id such as Q42' })
    .regex(/^Q[1-9]\d*$/u, 'a Wikidata id such as Q42')
    .optional(),
})

/** Front matter of `content/topics/*.md`. */
export const topicSchema = z.strictObject({
  name: line,
  /** Words and phrases that show that a text touches the topic. */
  keywords: z.array(line).min(1, 'at least one word or phrase'),
})

/** What an editor says of an article, checked. */
export type ArticleFrontMatter = z.output<typeof articleSchema>
/** What an editor says of two quotes of which one denies the other, checked. */
export type DeclaredDispute = z.output<typeof disputeSchema>
/** What an editor says of one quote, checked. */
export type CorrectionOfQuote = z.output<typeof correctionOfQuoteSchema>

/** What a file's name must be, without `.md`: it becomes an address. */
export const slugSchema = slug

/** A calendar day, for the ledger. */
export const daySchema = day
/** Some words on one line, for the ledger. */
export const lineSchema = line
