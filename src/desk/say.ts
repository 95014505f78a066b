/** Prints a line: what an editor may want to know, or what is wrong. */
export type Say = (line: string) => void

/** A number and its noun. @example count(2, 'quote') // '2 quotes' */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`
