import { lensNumbers, otherVoices, unnamedVoices } from '../../archive/article/lens.ts'
import type { VoiceView } from '../figures/voices.ts'

/** A choice of the lens: what it lights in the article. */
export interface LensChoice {
  /** As {@link lensOf} puts it on quotes. */
  readonly value: string
  readonly label: string
  /** Number of the speaker's colour; null for choices that are no speaker's. */
  readonly colour: number | null
}

/**
 * What a reader can light in an article: everything, one of its voices, kinds of quotes.
 *
 * @param disputed whether a quote of the article denies another
 *
 * @example lensChoices(voices, false).map(({ label }) => label)
 * // ['Everything', 'Ada Example', 'Not named', 'Direct quotes', 'Quotes only']
 */
export function lensChoices(
  voices: readonly Pick<VoiceView, 'speaker' | 'name' | 'colour'>[],
  disputed: boolean,
): LensChoice[] {
  const named = voices.filter(({ speaker }) => speaker !== null)
  const numbers = lensNumbers(named.map(({ speaker }) => speaker ?? ''))
  const own = named.flatMap(({ speaker, name, colour }): LensChoice[] => {
    const value = numbers.get(speaker ?? '') ?? otherVoices
    return value === otherVoices ? [] : [{ value, label: name ?? '', colour }]
  })
  const choice = (value: string, label: string): LensChoice => ({ value, label, colour: null })
  return [
    choice('all', 'Everything'),
    ...own,
    ...(own.length < named.length ? [choice(otherVoices, 'Others')] : []),
    ...(named.length < voices.length ? [choice(unnamedVoices, 'Not named')] : []),
    choice('direct', 'Direct quotes'),
    ...(disputed ? [choice('disputed', 'Disputed')] : []),
    choice('said', 'Quotes only'),
  ]
}
