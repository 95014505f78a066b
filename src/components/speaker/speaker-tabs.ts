import type { QuoteRecord, SpeakerRecord } from '../../archive/types.ts'

/** A list of quotes on a speaker's page. */
export interface SpeakerTab {
  readonly id: string
  readonly name: string
  readonly quotes: readonly QuoteRecord[]
  /** What these words are, in a sentence. */
  readonly note: string
  readonly without?: 'speaker'
  /** Where the rest is, when there are more than fit. */
  readonly more?: string
}

/**
 * What a speaker said, what is reported of them, what is only imagined, and what others say of them.
 * Empty lists are left out.
 *
 * @param about quotes of others that name the speaker
 * @param more where all that they said is listed
 *
 * @example speakerTabs(speaker, [], '/quotes/speaker/ada/').map(({ name }) => name) // ['Said', 'Reported']
 */
export function speakerTabs(
  { name, quotes, imagined }: Pick<SpeakerRecord, 'name' | 'quotes' | 'imagined'>,
  about: readonly QuoteRecord[],
  more: string,
): SpeakerTab[] {
  const tabs: SpeakerTab[] = [
    {
      id: 'said',
      name: 'Said',
      quotes: quotes.filter(({ kind }) => kind !== 'indirect'),
      note: 'In quotation marks, whole or in part.',
      without: 'speaker',
      more,
    },
    {
      id: 'reported',
      name: 'Reported',
      quotes: quotes.filter(({ kind }) => kind === 'indirect'),
      note: 'In the article’s own words, not the speaker’s.',
      without: 'speaker',
      more,
    },
    {
      id: 'imagined',
      name: 'Imagined',
      quotes: imagined,
      note: `Nobody said these words, so far as this archive knows. Articles only imagine, expect or doubt that ${name} says them; they are not counted.`,
    },
    {
      id: 'said-about',
      name: 'Said about',
      quotes: about,
      note: `What others say of ${name}, by name.`,
    },
  ]
  return tabs.filter((tab) => tab.quotes.length > 0)
}
