import type { Claims } from './claim-ids.ts'
import { labelOf } from './opening-words.ts'
import { placeOf, type Problem } from './problems.ts'
import { normalizeQuote } from './quote-ids.ts'
import type { Wording } from './similarity.ts'
import { quotePath } from './urls.ts'

/** An article’s file, and where its quotes stand in it. */
export interface QuotesInFile {
  readonly file: string
  readonly source: string
  /** In the order of their ids. */
  readonly quotes: readonly Pick<Wording, 'exact' | 'position'>[]
  /** The offset in the source of a position. */
  readonly toSource: (position: number) => number
}

/** So many copies are named; of more, the file has to be read anyway. */
const mostNamed = 6

/**
 * What an editor is told of copies that may have each other’s ids: where each id leads now, and how to
 * exchange them.
 *
 * @example
 * copyNotices(claims, { file, source, quotes, toSource })[0].message
 * // 'Found “No.” 2 times, told apart only by what is around: /q/qa2b3c4d5e6/ here; …'
 */
export function copyNotices(
  { ids, copies }: Pick<Claims, 'ids' | 'copies'>,
  { file, source, quotes, toSource }: QuotesInFile,
): Problem[] {
  return copies.map(({ exact, ids: meant, added }) => {
    const words = normalizeQuote(exact)
    const placed = meant.map((id): PlacedId => {
      const quote = quotes[ids.indexOf(id)]
      if (quote === undefined) return { id, remark: '' }
      const changed = normalizeQuote(quote.exact) !== words
      const remark = changed ? `, as ${labelOf(quote.exact)}` : added.includes(id) ? ', new' : ''
      return { id, place: placeOf(source, toSource(quote.position)), remark }
    })
    const times = quotes.filter((quote) => normalizeQuote(quote.exact) === words).length
    const place = placed[0]?.place ?? { line: 1, column: 1 }
    return { file, ...place, message: messageOf(labelOf(exact), times, placed) }
  })
}

/** An id, and where its quote is; nowhere without a place. */
interface PlacedId {
  readonly id: string
  readonly place?: { readonly line: number; readonly column: number }
  readonly remark: string
}

function messageOf(label: string, times: number, placed: readonly PlacedId[]): string {
  const often = times === 1 ? 'once, and more often before' : `${times} times`
  const places = placed.slice(0, mostNamed).map(({ id, place, remark }, index) => {
    const line = place === undefined ? 'nowhere' : `in line ${place.line}`
    return `${quotePath(id)} ${index === 0 ? 'here' : line}${remark}`
  })
  const more = placed.length > mostNamed ? [`${placed.length - mostNamed} more`] : []
  const [one, other] = placed.length === 2 ? placed.map(({ id }) => id) : ['ID', 'ID']
  return `Found ${label} ${often}, told apart only by what is around: ${[...places, ...more].join('; ')}. Has one the address of another? npm run ledger -- swap ${one} ${other}`
}
