import { isImagined } from '../imagined.ts'
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
 * Who answers whom: whoever denies what somebody else says, as the text shows it plainly or the editor
 * declared it. A quote that merely stands inside another is what is told of somebody, and answers nobody.
 *
 * @example answersOf(archive)[0].by.name // 'Ada Example'
 */
export function answersOf({ quotes }: Pick<Archive, 'quotes'>): Answer[] {
  const records = new Map(quotes.map((quote) => [quote.id, quote]))
  return quotes.flatMap((quote) => {
    if (isImagined(quote)) return []
    const denied = (quote.disputes ?? [])
      .flatMap((id) => records.get(id) ?? [])
      .filter((claim) => !isImagined(claim))
    const whose = new Map(denied.flatMap(({ speakers }) => speakers).map((to) => [to.id, to]))
    return [...whose.values()].flatMap((to) =>
      quote.speakers.filter((by) => by.id !== to.id).map((by) => ({ to, by, quote })),
    )
  })
}
