const handle = /^@[\p{L}\p{N}][\p{L}\p{N}_.]+$/u

/** Whether a word is the name of an account. @example isHandle('@ana_ruiz') // true */
export const isHandle = (word: string): boolean => handle.test(word)
