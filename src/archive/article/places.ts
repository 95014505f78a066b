import type { Analysis } from '../../analysis/index.ts'
import type { Mark } from '../../markdown/wrap-spans.ts'
import { firstWords } from '../words.ts'
import { dateId } from './dates-in-text.ts'
import { ribbonOf } from './ribbon.ts'

/** The id of the place where a piece of the writer's own starts, by its index in the ribbon. @example ownPlaceId(0) // 'w1' */
export const ownPlaceId = (index: number): string => `w${index + 1}`

/**
 * Places of an article that other parts of its page lead to and that are no quotes: its dates, and the
 * first word of each stretch of the writer's own.
 *
 * @example placesOf(text, analysis).map(({ id }) => id) // ['d1', 'w1', 'w3']
 */
export function placesOf(
  text: string,
  { dates, quotes }: Pick<Analysis, 'dates' | 'quotes'>,
): Mark[] {
  const placeOf = (id: string, start: number, end: number): Mark => ({
    id,
    spans: [{ start, end }],
    properties: { dataPlace: '' },
  })
  const own = ribbonOf(text, quotes).flatMap(({ at, quote }, index) =>
    quote === null
      ? [
          placeOf(
            ownPlaceId(index),
            at,
            at + firstWords(text.slice(at, at + longestWord), 1).length,
          ),
        ]
      : [],
  )
  return [...dates.map(({ start, end }, index) => placeOf(dateId(index), start, end)), ...own]
}

const longestWord = 40
