/** How far apart two words are. */

/**
 * How many letters must be typed, left out, swapped for another or exchanged with their neighbour to
 * turn one word into the other; `most + 1` when it takes more than `most`.
 *
 * @example edits('quota', 'qouta', 2) // 1
 * @example edits('tide', 'harbour', 2) // 3
 */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1)
      }
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(at(last, b.length), most + 1)
}

/**
 * How well a word stands for another one that is spelled almost like it, 0 when it does not: one edit
 * from four letters on, two from eight on, the plural (`ferries`, `ferry`) or the same stem (`Ukrainian`,
 * `Ukraine`).
 *
 * @example nearness('patiense', 'patience') // 0.7
 * @example nearness('war', 'was') // 0
 */
export function nearness(typed: string, term: string): number {
  const length = Math.min(typed.length, term.length)
  if (length < 4) return 0
  if (singular(typed) === singular(term)) return 0.7
  const most = length >= 8 ? 2 : 1
  const distance = edits(typed, term, most)
  if (distance <= most) return distance === 1 ? 0.7 : 0.6
  return sameStem(typed, term) ? 0.6 : 0
}

/** Of the plurals only those in which a letter changes; one letter more is near by itself. */
const singular = (word: string): string => word.replace(/ies$/u, 'y')

const stemLetters = 5
const endingLetters = 3

function sameStem(a: string, b: string): boolean {
  const stem = Math.max(stemLetters, Math.max(a.length, b.length) - endingLetters)
  return a.length >= stem && a.slice(0, stem) === b.slice(0, stem)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity
