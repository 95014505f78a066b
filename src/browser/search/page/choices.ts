/** What narrows a search, as links that change its address. */
import { facetNames, type Answer, type Facet, type FacetName } from '../messages.ts'
import { element } from './element.ts'
import { choiceAttribute } from './focus.ts'
import { withFilter, writeState, type SearchState } from './state.ts'
import { facetTitles } from './wording.ts'

/** On links that lead to another state of the same page. */
export const stateAttribute = 'data-state'

/** More values than this are folded away. */
const mostOpen = 8

/**
 * The facets of an answer, each value a link with the count that it would leave.
 *
 * @example facets.replaceChildren(...renderFacets(answer.facets, state))
 */
export function renderFacets(facets: readonly Facet[], state: SearchState): HTMLElement[] {
  return facets.map((facet) => {
    const title = facetTitles[facet.name]
    const chosen = state.filters[facet.name]
    const items = facet.values.map(({ value, label, count }) =>
      element(
        'li',
        {},
        stateLink(withFilter(state, facet.name, value === chosen ? null : value), label, {
          [choiceAttribute]: choiceOf(facet.name, value),
          ...(value === chosen ? { 'aria-current': 'true' } : {}),
        }),
        element('span', { class: 'filter-amount' }, count.toLocaleString('en')),
      ),
    )
    const folded = items.slice(mostOpen)
    const isFolded = facet.values.slice(mostOpen).some(({ value }) => value === chosen)
    return element(
      'details',
      { class: 'filter', ...(chosen === null ? {} : { open: '' }) },
      element('summary', { class: 'label', [choiceAttribute]: facet.name }, title),
      element('h2', { class: 'label' }, title),
      element('ul', {}, ...items.slice(0, mostOpen)),
      ...(folded.length > 0
        ? [
            element(
              'details',
              { class: 'filter-rest', ...(isFolded ? { open: '' } : {}) },
              element('summary', {}, `${folded.length.toLocaleString('en')} more`),
              element('ul', {}, ...folded),
            ),
          ]
        : []),
    )
  })
}

/**
 * What a search is narrowed to, each with a link that takes it back.
 *
 * @example renderChosen(state, answer)?.textContent // 'Narrowed to Ada Example (remove)'
 */
export function renderChosen(state: SearchState, { facets }: Answer): HTMLElement | null {
  const chosen = facetNames.flatMap((name) => {
    const value = state.filters[name]
    return value === null ? [] : [[name, value, labelOf(facets, name, value)] as const]
  })
  if (chosen.length === 0) return null
  return element(
    'ul',
    { class: 'search-chosen small', 'aria-label': 'Narrowed to' },
    ...chosen.map(([name, value, label]) =>
      element(
        'li',
        {},
        `${facetTitles[name]}: `,
        element('b', {}, label),
        ' ',
        stateLink(withFilter(state, name, null), 'Remove', {
          'aria-label': `Remove ${label}`,
          [choiceAttribute]: choiceOf(name, value),
        }),
      ),
    ),
  )
}

/** The other order. @example renderSort(state).textContent // 'Best match first · Newest first' */
export function renderSort(state: SearchState): HTMLElement {
  const orders = [
    ['relevance', 'Best match first'],
    ['date', 'Newest first'],
  ] as const
  return element(
    'p',
    { class: 'search-sort small' },
    ...orders.flatMap(([sort, label], place) => [
      ...(place > 0 ? [' '] : []),
      stateLink({ ...state, sort }, label, {
        [choiceAttribute]: `sort:${sort}`,
        ...(sort === state.sort ? { 'aria-current': 'true' } : {}),
      }),
    ]),
  )
}

/**
 * A link to another state of the search.
 *
 * @example stateLink({ ...state, words: 'tide' }, 'tide').href // '/search/?q=tide'
 */
export function stateLink(
  state: SearchState,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const address = location.pathname + writeState(state)
  return element('a', { ...attributes, href: address, [stateAttribute]: '' }, text)
}

/** @example choiceOf('speaker', 'ada-example') // 'speaker:ada-example' */
const choiceOf = (name: FacetName, value: string): string => `${name}:${value}`

function labelOf(facets: readonly Facet[], name: FacetName, value: string): string {
  const facet = facets.find((one) => one.name === name)
  return facet?.values.find((one) => one.value === value)?.label ?? value
}
