/** A place in a block of a text as a text fragment, https://wicg.github.io/scroll-to-text-fragment/. */

/** Words up to this length stand in the address whole; of longer ones, how they start and end. */
const exactLimit = 300
/** Words of a long passage that name its start and its end. */
const edgeWords = 6
/** So many words at most stand on either side to tell a passage from another. */
const contextWords = 12

/**
 * The directive that leads a browser to the passage from `start` to `end` and to no other, or null
 * where none does. Of a passage over several blocks only the first is named, since a term must stand
 * within one.
 *
 * @param text blocks, one on each line; blank lines between them count for nothing
 *
 * @example textFragment('No. Yes. No.', 4, 7) // ':~:text=Yes'
 * @example textFragment('The harbour', 5, 11) // ':~:text=harbour'
 * @example textFragment('Ask. No. Go. No.', 5, 7) // ':~:text=Ask.-,No,-.%20Go.'
 */
export function textFragment(text: string, start: number, end: number): string | null {
  const passage = withinBlock(text, start, end)
  if (passage === null || !text.isWellFormed()) return null
  const words = passage.block.slice(passage.start, passage.end)
  const terms = words.length < exactLimit ? [words] : edgesOf(words)
  const folded = foldOf(text)
  if (terms.length === 2 && !endsFirst(words, terms[1] ?? '')) return null
  for (let count = 0; count <= contextWords; count += 3) {
    const prefix = lastWords(passage.block.slice(0, passage.start), count)
    const suffix = terms.length === 1 ? firstWords(passage.block.slice(passage.end), count) : ''
    // What stands between the terms is white space, or nothing.
    const from = passage.block.slice(0, passage.start).lastIndexOf(prefix)
    const to = passage.end + passage.block.slice(passage.end).indexOf(suffix) + suffix.length
    const whole = passage.block.slice(
      prefix === '' ? passage.start : from,
      terms.length === 1 ? to : passage.start + (terms[0] ?? '').length,
    )
    if (!isOnce(folded, foldOf(whole))) continue
    const before = prefix === '' ? '' : `${encoded(prefix)}-,`
    const after = suffix === '' ? '' : `,-${encoded(suffix)}`
    return `:~:text=${before}${terms.map(encoded).join(',')}${after}`
  }
  return null
}

/** Longer addresses are a burden to whoever shares them. */
const mostNamed = 6

/**
 * The directive that has a browser light each of some spans, block by block, and go to the first; null
 * where the first can be named by nothing. Of more than six blocks the first six are named.
 *
 * @example textFragments('No. Yes. No. So.', [{ start: 4, end: 7 }, { start: 13, end: 15 }]) // ':~:text=Yes&text=So'
 */
export function textFragments(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string | null {
  const [first = null, ...others] = spans
    .flatMap((span) => blocksIn(text, span))
    .slice(0, mostNamed)
    .map(({ start, end }) => textFragment(text, start, end))
  const named = others.flatMap((other) => (other === null ? [] : [other.slice(':~:'.length)]))
  return first === null ? null : [first, ...named].join('&')
}

/** A span, cut at the ends of lines; without what is white space alone. */
function blocksIn(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number }[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/gu)].flatMap(({ 0: block, index }) =>
    block.trim() === '' ? [] : [{ start: start + index, end: start + index + block.length }],
  )
}

interface Passage {
  readonly block: string
  readonly start: number
  readonly end: number
}

/** The passage in its block, in whole words and without white space at its edges; null where nothing is left. */
function withinBlock(text: string, start: number, end: number): Passage | null {
  const passage = text.slice(start, end)
  const from = start + passage.length - passage.trimStart().length
  const blockStart = text.lastIndexOf('\n', from - 1) + 1
  const next = text.indexOf('\n', from)
  const block = text.slice(blockStart, next < 0 ? text.length : next)
  const words = block.slice(from - blockStart, end - blockStart).trimEnd()
  if (words === '') return null
  return inWords({ block, start: from - blockStart, end: from - blockStart + words.length })
}

/** Browsers find whole words only. @example inWords({ block: 'a harbour', start: 3, end: 9 }).start // 2 */
function inWords({ block, start, end }: Passage): Passage {
  const words = new Intl.Segmenter('en', { granularity: 'word' }).segment(block)
  const last = words.containing(end - 1)
  return {
    block,
    start: words.containing(start)?.index ?? start,
    end: last ? last.index + last.segment.length : end,
  }
}

/** How words start and end. */
const edgesOf = (words: string): string[] => [
  firstWords(words, edgeWords),
  lastWords(words, edgeWords),
]

const firstWords = (text: string, count: number): string =>
  text
    .trimStart()
    .split(/(?<=\S)(?=\s)/u)
    .slice(0, count)
    .join('')

const lastWords = (text: string, count: number): string =>
  count === 0
    ? ''
    : text
        .trimEnd()
        .split(/(?<=\s)(?=\S)/u)
        .slice(-count)
        .join('')

/** A browser takes the first end after the start: is it the right one? */
const endsFirst = (words: string, end: string): boolean =>
  foldOf(words).indexOf(foldOf(end)) === foldOf(words).length - foldOf(end).length

/** Browsers look for words whatever their case and white space. */
const foldOf = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().toLowerCase()

const isOnce = (text: string, words: string): boolean =>
  text.indexOf(words) === text.lastIndexOf(words)

/** A hyphen would be read as the mark of a prefix or suffix. */
const encoded = (term: string): string => encodeURIComponent(term).replaceAll('-', '%2D')
