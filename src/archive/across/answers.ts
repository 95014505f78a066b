import type { Archive, QuoteRecord, SpeakerLink } from '../types.ts'

/** Who answers whom. */
export interface Answer {
  /** Whose words are answered, and who answers. */
  readonly to: SpeakerLink
  readonly by: SpeakerLink
  /** The answer. */
  readonly quote: QuoteRecord
}

/**
 * Who answers whom, as far as an article shows it plainly: somebody denies something inside what somebody
 * else says (`the pledge – a promise the board says never was made`). A quote that merely stands inside
 * another may be a memory or a jest, and answers nobody.
 *
 * @example answersOf(archive)[0].by.name // 'Ada Example'
 */
export function answersOf({ quotes }: Pick<Archive, 'quotes'>): Answer[] {
  const records = new Map(quotes.map((quote) => [quote.id, quote]))
  return quotes.flatMap((quote) => {
    const around = records.get(quote.parent ?? '')
    if (around === undefined || isImagined(quote) || isImagined(around) || !denies(quote)) return []
    return around.speakers.flatMap((to) =>
      quote.speakers.filter((by) => by.id !== to.id).map((by) => ({ to, by, quote })),
    )
  })
}

const denies = ({ force, cue, parts }: QuoteRecord): boolean =>
  force === 'denied' || denial.test(`${cue ?? ''} ${parts.join(' ')}`)

const denial = /\b(?:never|not|no|den(?:y|ies|ied))\b/iu

const isImagined = ({ force }: QuoteRecord): boolean => force === 'hypothetical'
