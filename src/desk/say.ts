/** Prints a line: what an editor may want to know, or what is wrong. */
export type Say = (line: string) => void
