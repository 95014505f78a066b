/** An article in which each character is known, wherever it goes: the truth that ids are held against. */
import type { Random } from './random.ts'
import { sentenceOf } from './sentences.ts'

/** Words, and a number for each of their characters that no other character has. */
export interface Tagged {
  readonly text: string
  readonly tags: readonly number[]
}

/** An article on an editor's desk. */
export interface Draft {
  slug: string
  title: string
  /** Paragraphs of sentences. */
  paragraphs: Tagged[][]
  /** The next number for a character. */
  nextTag: number
}

/** Characters that were never there before. @example write(draft, 'No.').tags.length // 3 */
export function write(draft: Draft, text: string): Tagged {
  const first = draft.nextTag
  draft.nextTag += text.length
  return { text, tags: Array.from({ length: text.length }, (_, index) => first + index) }
}

/** A part of it. @example slice(tagged, 0, 2) */
export function slice({ text, tags }: Tagged, start: number, end?: number): Tagged {
  return { text: text.slice(start, end), tags: tags.slice(start, end) }
}

/** One after another. @example join([slice(a, 0, 2), slice(a, 3)]) */
export function join(pieces: readonly Tagged[]): Tagged {
  return {
    text: pieces.map(({ text }) => text).join(''),
    tags: pieces.flatMap(({ tags }) => tags),
  }
}

/** The body as it stands in the file; the white space between sentences is nobody's. */
export function bodyOf({ paragraphs }: Draft): Tagged {
  const blank: Tagged = { text: '\n\n', tags: [0, 0] }
  const space: Tagged = { text: ' ', tags: [0] }
  const spaced = (pieces: readonly Tagged[], between: Tagged): Tagged =>
    join(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece])))
  return spaced(
    paragraphs.map((sentences) => spaced(sentences, space)),
    blank,
  )
}

/** The file's text. */
export function sourceOf(draft: Draft, uid: string): string {
  return `---\nuid: ${uid}\ntitle: ${draft.title}\nsummary: A story of the simulation.\ndate: 2031-05-04\n---\n\n${bodyOf(draft).text}\n`
}

/** A new article of some paragraphs. */
export function draftOf(random: Random): Draft {
  const draft: Draft = { slug: 'a-story', title: 'A story', paragraphs: [], nextTag: 1 }
  const paragraphs = 3 + random.below(5)
  for (let index = 0; index < paragraphs; index++) {
    const sentences = Array.from({ length: 1 + random.below(4) }, () => sentenceOf(random))
    draft.paragraphs.push(sentences.map((text) => write(draft, text)))
  }
  return draft
}
