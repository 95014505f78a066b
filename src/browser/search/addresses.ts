/**
 * Puts ids into an address of the index.
 *
 * @example fill('/q/{id}/', { id: 'q1' }) // '/q/q1/'
 */
export function fill(
  address: string,
  ids: { readonly id?: string; readonly slug?: string },
): string {
  return address.replace('{slug}', () => ids.slug ?? '').replace('{id}', () => ids.id ?? '')
}
