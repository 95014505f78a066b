/** One letter in so many may differ. */
const lettersToOneWrong = 5

/** Of more letters than this nothing is sought, since the time grows with them. */
const longestSought = 500

/** Signs that keyboards and editors put in the place of each other. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]/gu, '"'],
  [/[‘’‚‹›]/gu, "'"],
  [/[–—−]/gu, '-'],
]

/**
 * The words of a text that are nearest to some that it does not have, such as mistyped ones: letters
 * may be wrong, missing or too many, one in five. Letter case and the shape of quotation marks and
 * dashes count for nothing. Words of two lines are never taken together.
 *
 * @returns whole words, as the text has them; null where none are near, or too much is sought
 *
 * @example nearWords('One said the harbour will close.', 'the harbor will close') // 'the harbour will close'
 */
export function nearWords(text: string, words: string): string | null {
  if (words.length > longestSought) return null
  const sought = fold(words)
  let least = Math.floor(sought.length / lettersToOneWrong) + 1
  let found: string | null = null
  for (const line of text.split('\n')) {
    const { wrong, start, end } = nearestStretch(fold(line), sought)
    if (wrong >= least) continue
    least = wrong
    found = wholeWords(line, start, end)
  }
  return found
}

/** A text in which what is alike is the same, each character in its place. */
function fold(text: string): string {
  const plain = alike.reduce((each, [signs, sign]) => each.replace(signs, sign), text)
  const lower = plain.toLowerCase()
  return lower.length === plain.length ? lower : plain
}

/** A stretch of a line, and how many letters are to be changed in it. */
interface Near {
  readonly wrong: number
  readonly start: number
  readonly end: number
}

/**
 * The first of the stretches of a line that differ least from what is sought. For each start of what is
 * sought, it is known how little the nearest stretch that ends here differs from it, and where that
 * begins; one letter of the line further, it is known from what is known now.
 */
function nearestStretch(line: string, sought: string): Near {
  const { length } = sought
  let wrong = Uint32Array.from({ length: length + 1 }, (_, index) => index)
  let starts = new Uint32Array(length + 1)
  let nextWrong = new Uint32Array(length + 1)
  let nextStarts = new Uint32Array(length + 1)
  let best: Near = { wrong: length, start: 0, end: 0 }
  for (let end = 1; end <= line.length; end += 1) {
    const letter = line.charCodeAt(end - 1)
    nextStarts[0] = end
    for (let at = 1; at <= length; at += 1) {
      const other = (wrong[at - 1] ?? 0) + (sought.charCodeAt(at - 1) === letter ? 0 : 1)
      const missing = (nextWrong[at - 1] ?? 0) + 1
      const tooMany = (wrong[at] ?? 0) + 1
      const fewest = Math.min(other, missing, tooMany)
      nextWrong[at] = fewest
      nextStarts[at] =
        (fewest === other
          ? starts[at - 1]
          : fewest === missing
            ? nextStarts[at - 1]
            : starts[at]) ?? 0
    }
    const here = nextWrong[length] ?? length
    if (here < best.wrong) best = { wrong: here, start: nextStarts[length] ?? 0, end }
    ;[wrong, nextWrong] = [nextWrong, wrong]
    ;[starts, nextStarts] = [nextStarts, starts]
  }
  return best
}

/** Surrogates too, since half a character is no word. */
const ofWord = /[\p{L}\p{M}\p{N}\p{Cs}]/u

/** A stretch of a line with what is missing of its first and its last word, without space around it. */
function wholeWords(line: string, start: number, end: number): string {
  let [from, to] = [start, end]
  while (ofWord.test(line.charAt(from)) && ofWord.test(line.charAt(from - 1))) from -= 1
  while (ofWord.test(line.charAt(to)) && ofWord.test(line.charAt(to - 1))) to += 1
  return line.slice(from, to).trim()
}
