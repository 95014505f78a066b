/** Makes text fit for a picture. */

/** What parts words and is drawn by nothing: controls, and ends of lines and paragraphs. */
const parting = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
/** What stands inside words and is drawn by nothing, such as marks of direction that could turn the card's own words around. */
const undrawn = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu

/**
 * Text in one line, without what is not drawn.
 *
 * @example plainLine('a\nsoft\u200bware') // 'a software'
 */
export const plainLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(undrawn, '')
    .replaceAll(parting, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()

const rightToLeft =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The direction of a text, as its first letter has it. @example directionOf('“שלום”') // 'rtl' */
export const directionOf = (text: string): 'ltr' | 'rtl' => (rightToLeft.test(text) ? 'rtl' : 'ltr')

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** So many characters without the end of a word may be cut anywhere between two of them. */
const longestWord = 24

/**
 * The places where a text may be cut: behind each of its words, in whatever script, and inside what
 * goes on for long without a word's end.
 *
 * @param most characters that are looked at
 *
 * @example cutsOf('Not now.') // [3, 7]
 */
export function cutsOf(text: string, most = 2000): number[] {
  const cuts: number[] = []
  const cutLong = (end: number): void => {
    for (;;) {
      const last = cuts.at(-1) ?? 0
      if (end - last <= longestWord) return
      const at = last + longestWord
      // Never between the halves of a surrogate pair.
      cuts.push(/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at)
    }
  }
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(0, most))) {
    cutLong(index + segment.length)
    if (isWordLike === true) cuts.push(index + segment.length)
  }
  return cuts
}
