/** What is checked, as it stands in the page's address. */
import type { CheckRequest } from './messages.ts'

/**
 * Reads the part of an address after `?`.
 *
 * @example readState('?q=The+tide+waits&by=Ada') // { typed: 'The tide waits', by: 'Ada' }
 */
export function readState(address: string): CheckRequest {
  const values = new URLSearchParams(address)
  return { typed: values.get('q') ?? '', by: values.get('by') ?? '' }
}

/**
 * The part of an address after the path, empty where nothing is checked.
 *
 * @example writeState({ typed: 'The tide waits', by: '' }) // '?q=The+tide+waits'
 */
export function writeState({ typed, by }: CheckRequest): string {
  if (typed.trim() === '') return ''
  const values = new URLSearchParams({ q: typed.trim() })
  if (by.trim() !== '') values.set('by', by.trim())
  return `?${values.toString()}`
}
