/** The order of two texts by their code units, which is the same on every machine. @example ['b', 'a'].sort(compare) // ['a', 'b'] */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
