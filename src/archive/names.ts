/** Names as one would say them in a sentence. @example joinNames([{ name: 'A' }, { name: 'B' }, { name: 'C' }]) // 'A, B and C' */
export function joinNames(all: readonly { readonly name: string }[]): string {
  const names = all.map(({ name }) => name)
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
