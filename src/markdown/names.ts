/**
 * What stands before a name, or what else is listed in a sentence, where several follow each other.
 *
 * @param place of the name, the first being 0
 * @param of how many names
 *
 * @example beforeName(1, 3) // ', '
 * @example beforeName(2, 3) // ' and '
 */
export function beforeName(place: number, of: number): string {
  if (place === 0) return ''
  return place === of - 1 ? ' and ' : ', '
}

/** Names as one would say them in a sentence. @example joinNames([{ name: 'A' }, { name: 'B' }, { name: 'C' }]) // 'A, B and C' */
export const joinNames = (all: readonly { readonly name: string }[]): string =>
  all.map(({ name }, place) => beforeName(place, all.length) + name).join('')

/** A text that begins a line. @example capitalised('a guard') // 'A guard' */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
