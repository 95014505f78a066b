/** Words in a row. */
import { emptyList, indexIn, type Docs, type List } from '../index/list.ts'
import { isStop } from '../index/stops.ts'

/** Longer phrases are narrowed by their telling words alone. */
const mostPaired = 8

/** A key of the index, and at which word of the phrase it begins. */
type Piece = readonly [key: string, offset: number]

/**
 * The keys that together hold a phrase: its telling words, and its function words in pairs with their
 * neighbours.
 *
 * @param telling the words to look at, of a long phrase
 *
 * @example phraseKeys(['we', 'have', 'time']) // ['time', 'we have', 'have time']
 */
export function phraseKeys(terms: readonly string[], telling?: readonly string[]): string[] {
  return piecesOf(terms, telling).map(([key]) => key)
}

/**
 * The quotes that have words in a row, by the lists of their {@link phraseKeys}. Of long phrases, some
 * function words are not looked at.
 *
 * @example phraseDocs(['tide', 'waits'], lists) // [4]
 */
export function phraseDocs(
  terms: readonly string[],
  lists: ReadonlyMap<string, List>,
  telling?: readonly string[],
): Docs {
  const pieces = piecesOf(terms, telling)
    .map(([key, offset]) => ({ list: lists.get(key) ?? emptyList, offset }))
    .sort((a, b) => a.list.own.length - b.list.own.length)
  const [rarest, ...others] = pieces
  if (!rarest) return []
  if (rarest.list.at.length === 0) return others.length === 0 ? rarest.list.own : []
  return rarest.list.own.filter((doc, index) =>
    (rarest.list.at[index] ?? []).some((place) => {
      const start = place - rarest.offset
      return others.every(({ list, offset }) => stands(list, doc, start + offset))
    }),
  )
}

function stands({ own, at }: List, doc: number, place: number): boolean {
  return at[indexIn(own, doc)]?.includes(place) ?? false
}

function piecesOf(terms: readonly string[], wanted?: readonly string[]): Piece[] {
  const telling = terms.flatMap((term, at): Piece[] =>
    isStop(term) || wanted?.includes(term) === false ? [] : [[term, at]],
  )
  if (terms.length === 1) return [[terms[0] ?? '', 0]]
  const pairs = terms.slice(1).flatMap((next, at): Piece[] => {
    const term = terms[at] ?? ''
    return isStop(term) || isStop(next) ? [[`${term} ${next}`, at]] : []
  })
  return terms.length <= mostPaired || telling.length === 0 ? [...telling, ...pairs] : telling
}
