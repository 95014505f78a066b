/**
 * The search: speakers and topics that the words name, then quotes in bands that say how well they fit.
 * The same index and request give the same answer, wherever the index is kept, and no request throws
 * but for files that do not arrive.
 */
import { terms } from '../index/fold.ts'
import type { Source } from '../index/source.ts'
import { tupleBox } from '../index/tuples.ts'
import { kindFilters, type Answer, type Pace, type SearchRequest } from '../messages.ts'
import { bandsOf, type Found } from './bands.ts'
import { countFacets } from './facets.ts'
import { find } from './find.ts'
import { findNames } from './names.ts'
import { docsOfKeys, keyOf, narrow, type Narrowing } from './narrow.ts'
import { parseQuery } from './parse.ts'
import { respelt, type Respelling } from './respelt.ts'

/** More words than this in a query change nothing but the time it takes. */
const mostTerms = 40

/**
 * Answers a request.
 *
 * @param check is called between the steps, and may throw to end the search
 *
 * @example
 * const answer = await search(source, { words: 'tide', filters: noFilters, sort: 'relevance', limit: 20 })
 * answer.bands[0]?.total // 2
 */
export async function search(
  source: Source,
  request: SearchRequest,
  pace: Pace = 'pause',
  check: () => void = () => undefined,
): Promise<Answer> {
  const parsed = parseQuery(request.words)
  const typed = terms(parsed.text).slice(0, mostTerms)
  const box = tupleBox(source)
  const naming = findNames(source, typed)
  // When files do not arrive, the first failure is told; the others must not be nobody's.
  naming.catch(() => undefined)
  const narrowing = await narrow(source, request, parsed, box.get)
  const needsTuples = narrowing.choices.has('kind') || narrowing.choices.has('force')
  const fill = needsTuples ? box.fill : () => Promise.resolve()
  const found =
    typed.length > 0
      ? await find(source, request.words, typed, narrowing, naming, fill, check)
      : await listAll(source, narrowing)
  if (typed.length === 0) await fill(found.complete, found.lists)
  check()
  const pausing = pace === 'pause' || source.whole
  const bands = bandsOf(source, found, typed, request, leaves(narrowing), check)
  const counted = pausing ? box.fill(found.complete, found.lists) : Promise.resolve()
  counted.catch(() => undefined)
  const { shown, final, docs } = await bands(pausing)
  await counted
  const facets = pausing
    ? await countFacets(source, found.complete, narrowing, box.get, docs, request.filters)
    : []
  return {
    names: (await naming).hits,
    bands: shown,
    meant: shown.some(({ name }) => name === 'close')
      ? meantBy(request.words, found.respelled(docs))
      : '',
    isOneWord: typed.length === 1,
    facets,
    total: shown.reduce((sum, { total }) => sum + total, 0),
    final: pausing && final,
  }
}

const meantBy = (words: string, respellings: readonly Respelling[]): string =>
  respellings.length === 0 ? '' : respelt(words, respellings)

/** Whether a quote is left by operators and all choices. */
const leaves =
  ({ allows, choices }: Narrowing) =>
  (doc: number): boolean =>
    allows(doc) && [...choices.values()].every((test) => test(doc))

/**
 * All quotes of a choice; nothing when there is no choice either. What a facet counts is left by the
 * other choices alone, so only operators narrow what is looked through.
 */
async function listAll(source: Source, narrowing: Narrowing): Promise<Found> {
  const { keys, range, choices } = narrowing
  const isAsked = keys.length > 0 || range !== null || choices.size > 0
  const every = kindFilters.map((kind) => keyOf('kind', kind))
  const lists = await source.lists(!isAsked ? [] : keys.length > 0 ? keys : every)
  const complete = docsOfKeys([...lists.keys()], lists)
  const listed = complete.map((doc) => ({ doc, score: 0, covered: 0, paired: 0 })).reverse()
  return {
    complete,
    bands: [{ name: 'listed', matches: listed, words: [] }],
    lists,
    respelled: () => [],
  }
}
