const digits = new Intl.NumberFormat('en-GB')

/** A number with its thousands apart. @example groupDigits(12000) // '12,000' */
export const groupDigits = (amount: number): string => digits.format(amount)

/** A number and its noun. @example count(2, 'quote') // '2 quotes' */
export const count = (amount: number, noun: string, nouns = `${noun}s`): string =>
  `${groupDigits(amount)} ${amount === 1 ? noun : nouns}`
