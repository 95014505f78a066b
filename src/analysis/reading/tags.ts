import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsHelpers, type WinkMethods } from 'wink-nlp'
import { hasCapital } from './capitals.ts'
import type { Tag } from './document.ts'
import type { Token } from './tokens.ts'

/** So many characters go to the tagger at once: its time grows faster than the text. */
const batch = 4000

/** So far ahead a piece is looked for. */
const window = 100

/** The tagger's patterns, such as that of e-mail addresses, take the square of a run of letters without a space. */
const longestRun = 80

/** Words that the tagger knows together with their ’s, which is a verb there: `it’s`. */
const contracted = new Set(['he', 'it', 'let', 'she', 'that', 'there', 'what', 'who'])

let loaded: WinkMethods | undefined

/** The tagger is loaded with the first text, since loading takes longer than most articles. */
function tagger(): WinkMethods {
  loaded ??= winkNLP(model, ['pos'])
  return loaded
}

/**
 * The part of speech of each token, from wink-nlp. The two split words differently at abbreviations,
 * hyphens and marks, so that the tags are carried over by place: a token takes the tag of the last
 * piece of it that wink saw, so that `co-author` is the noun that `author` is.
 *
 * @example tagTokens('Ana Ruiz left.', tokens) // ['PROPN', 'PROPN', 'VERB', 'PUNCT']
 */
export function tagTokens(text: string, tokens: readonly Token[]): Tag[] {
  const tags: Tag[] = []
  for (let first = 0; first < tokens.length;) {
    const start = tokens[first]?.start ?? 0
    let end = first + 1
    while (end < tokens.length && (tokens[end]?.end ?? 0) - start <= batch) end++
    // A batch ends with a sentence if it can.
    if (end < tokens.length) end = sentenceEndBefore(tokens, first, end)
    tagBatch(text, tokens.slice(first, end), tags)
    first = end
  }
  return tags
}

const property = <Name extends keyof ItsHelpers>(nlp: WinkMethods, name: Name): ItsHelpers[Name] =>
  nlp.its[name]

function sentenceEndBefore(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at > first + (end - first) / 2; at--)
    if (tokens[at]?.text === '.') return at + 1
  return end
}

function tagBatch(text: string, tokens: readonly Token[], tags: Tag[]): void {
  const nlp = tagger()
  const seen = nlp.readDoc(spaced(tokens)).tokens()
  const words = seen.out(property(nlp, 'value'))
  const parts = seen.out(property(nlp, 'pos')) as unknown as readonly string[]
  const end = tokens.at(-1)?.end ?? 0
  let cursor = tokens[0]?.start ?? 0
  let piece = 0
  /** The tag of the last piece of a token that wink splits. */
  const tagOfPieces = (token: Token): string | undefined => {
    let tag: string | undefined
    for (; piece < words.length && cursor < token.end; piece++) {
      const word = words[piece] ?? ''
      const offset = offsetOf(word, text, cursor, end)
      // A piece that wink changed is nowhere in the text: it is passed over.
      if (offset === -1) continue
      if (cursor + offset >= token.end) break
      tag = tag === undefined || parts[piece] !== 'PUNCT' ? parts[piece] : tag
      cursor += offset + word.length
    }
    return tag
  }
  for (const token of tokens) {
    // Most tokens are one piece.
    const isPiece = words[piece] === token.text
    tags.push(asTag(isPiece ? parts[piece++] : tagOfPieces(token), token))
    if (isPiece) cursor = token.end
  }
}

/**
 * The tokens for the tagger, with a space between them. Where it has to split words itself it keeps what it
 * split, and splits the next text by that: the tags of one article would depend on those before it. Of a
 * longer token only the head is given. The pieces are found again by their words, so that spaces, and what
 * is left out, do not matter.
 */
function spaced(tokens: readonly Token[]): string {
  const words = tokens.map(({ text }) =>
    text.length > longestRun ? text.slice(0, longestRun) : text,
  )
  for (let index = 1; index < tokens.length; index++) {
    const before = tokens[index - 1]
    if (tokens[index]?.lower !== "'s" || !contracted.has(before?.lower ?? '')) continue
    words[index] = `${words[index - 1] ?? ''}${words[index] ?? ''}`
    words[index - 1] = ''
  }
  return words.join(' ')
}

/** Where a piece stands behind the cursor, -1 where it does not soon: mostly at once or behind a space. */
function offsetOf(word: string, text: string, cursor: number, end: number): number {
  if (text.startsWith(word, cursor)) return 0
  if (text.startsWith(word, cursor + 1)) return 1
  return text.slice(cursor, Math.min(end, cursor + word.length + window)).indexOf(word)
}

const known = new Set([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
])

function asTag(tag: string | undefined, token: Token): Tag {
  if (token.kind === 'punctuation') return tag === 'SYM' ? 'SYM' : 'PUNCT'
  if (tag !== undefined && known.has(tag) && tag !== 'PUNCT') return tag as Tag
  return hasCapital(token.text) ? 'PROPN' : 'NOUN'
}
