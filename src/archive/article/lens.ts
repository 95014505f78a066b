import type { Quote } from '../../analysis/index.ts'

/** Speakers of an article with a choice of their own in its lens; everyone after them shares one. */
const ownChoices = 8

/** The choice that everyone after them shares. */
export const otherVoices = String(ownChoices + 1)
/** The choice of sources without a name. */
export const unnamedVoices = '0'

/**
 * The lens choice of each speaker, by the order in which the article's voices are listed.
 *
 * @param named ids of speakers, most words first
 *
 * @example lensNumbers(['ada', 'bea']).get('bea') // '2'
 */
export function lensNumbers(named: readonly string[]): Map<string, string> {
  return new Map(named.map((speaker, index) => [speaker, String(Math.min(index, ownChoices) + 1)]))
}

/**
 * The choices of an article's lens that show a quote, as words of one attribute: its speakers, and
 * `said`, `direct` and `disputed` where that holds. What nobody said is nobody's.
 *
 * @example lensOf(quote, numbers, false) // '1 said direct'
 */
export function lensOf(
  { speakers, kind, force }: Pick<Quote, 'speakers' | 'kind' | 'force'>,
  numbers: ReadonlyMap<string, string>,
  disputed: boolean,
): string {
  if (force === 'hypothetical') return 'imagined'
  const voices = speakers.map((speaker) => numbers.get(speaker) ?? otherVoices)
  return [
    ...new Set(voices.length > 0 ? voices : [unnamedVoices]),
    'said',
    ...(kind === 'direct' ? ['direct'] : []),
    ...(disputed ? ['disputed'] : []),
  ].join(' ')
}
