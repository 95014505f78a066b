/**
 * Whole numbers as text, five bits a character, small ones in one character. The characters need no
 * escape in JSON, and hosts compress text by themselves, which many do not do for binary files.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const low = 32
const values = new Map(
  Array.from(alphabet, (character, value) => [character.charCodeAt(0), value] as const),
)

/**
 * Writes numbers from 0 up.
 *
 * @example writeNumbers([3, 40]) // 'DoB'
 */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = ''
  for (const number of numbers) {
    let rest = number
    while (rest >= low) {
      text += alphabet.charAt((rest % low) + low)
      rest = Math.floor(rest / low)
    }
    text += alphabet.charAt(rest)
  }
  return text
}

/** Reads numbers one after the other. */
export interface NumberReader {
  readonly next: () => number
  readonly done: () => boolean
}

/**
 * Reads what {@link writeNumbers} wrote. Past the end there are only zeros.
 *
 * @example readNumbers('DoB').next() // 3
 */
export function readNumbers(text: string): NumberReader {
  let at = 0
  return {
    next: () => {
      let number = 0
      let unit = 1
      for (;;) {
        const value = values.get(text.charCodeAt(at)) ?? 0
        at += 1
        number += (value % low) * unit
        if (value < low) return number
        unit *= low
      }
    },
    done: () => at >= text.length,
  }
}
