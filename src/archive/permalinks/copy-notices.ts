import { placeOf, type Problem } from '../files/problems.ts'
import { labelOf, openingWords } from '../opening-words.ts'
import { quotePath } from '../urls.ts'
import type { Claims } from './claim-ids.ts'
import { normalizeQuote } from './quote-ids.ts'
import type { Wording } from './similarity.ts'

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

/** So many words on either side tell an editor where a quote stood. */
const fewWords = 4

/**
 * What an editor is told of copies that may have each other’s ids: where each id leads now, and how to
 * exchange them.
 *
 * @example
 * copyNotices(claims, { file, source, quotes, toSource })[0].message
 * // 'Found “No.” 2 times, told apart only by what is around: /q/qa2b3c4d5e6/ here (was: …'
 */
export function copyNotices(
  { ids, copies }: Pick<Claims, 'ids' | 'copies'>,
  { file, source, quotes, toSource }: QuotesInFile,
): Problem[] {
  return copies.map(({ exact, ids: meant, former }) => {
    const words = normalizeQuote(exact)
    const placed = meant.map((id, index): PlacedId => {
      const quote = quotes[ids.indexOf(id)]
      const was = former[index] ?? null
      if (quote === undefined) return { id, remark: remarkOf(was) }
      const isChanged = normalizeQuote(quote.exact) !== words
      const changed = isChanged ? ` as ${labelOf(quote.exact)}` : ''
      const place = placeOf(source, toSource(quote.position))
      return { id, place, remark: `${changed}${remarkOf(was)}` }
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

/** Where a quote stood, so that an editor knows which one it was. */
function remarkOf(former: Wording | null): string {
  if (former === null) return ' (new)'
  const [before, after] = [former.prefix, former.suffix].map((text) => text.split(/\s+/u))
  const words = [
    before?.slice(-fewWords).join(' '),
    openingWords(former.exact),
    after?.slice(0, fewWords).join(' '),
  ]
  return ` (was: …${words.join('')}…)`
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
