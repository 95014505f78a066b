/** What is searched for, as it stands in the page's address. */
import { facetNames, kindFilters, type Filters, type SearchRequest } from '../messages.ts'

/** What is searched for; how much is shown of it is not in the address. */
export type SearchState = Omit<SearchRequest, 'limit'>

/**
 * Reads the part of an address after `?`. Anything is allowed there; what is not understood is left out.
 *
 * @example readState('?q=tide&kind=direct').filters.kind // 'direct'
 */
export function readState(address: string): SearchState {
  const values = new URLSearchParams(address)
  const filters = Object.fromEntries(facetNames.map((name) => [name, values.get(name) || null]))
  const isKind = kindFilters.some((kind) => kind === filters['kind'])
  return {
    words: values.get('q') ?? '',
    filters: { ...(filters as Filters), kind: isKind ? (filters['kind'] ?? null) : null },
    sort: values.get('sort') === 'date' ? 'date' : 'relevance',
  }
}

/**
 * The part of an address after the path, empty when nothing is searched for.
 *
 * @example writeState({ words: 'high tide', filters: noFilters, sort: 'relevance' }) // '?q=high+tide'
 */
export function writeState({ words, filters, sort }: SearchState): string {
  const values = new URLSearchParams()
  if (words.trim() !== '') values.set('q', words.trim())
  for (const name of facetNames) {
    const value = filters[name]
    if (value !== null) values.set(name, value)
  }
  if (values.size > 0 && sort === 'date') values.set('sort', sort)
  return values.size === 0 ? '' : `?${values.toString()}`
}

/** The same search with another value of a facet, or none. @example withFilter(state, 'year', '2031') */
export const withFilter = (
  state: SearchState,
  name: keyof Filters,
  value: string | null,
): SearchState => ({ ...state, filters: { ...state.filters, [name]: value } })
