import { join, slice, write, type Draft, type Tagged } from './draft.ts'
import type { Random } from './random.ts'
import { sentenceOf } from './sentences.ts'

type Edit = (draft: Draft, random: Random) => void

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Everything that an editor does to an article, by its name. */
export const edits = {
  typo(draft, random) {
    const { sentence, replace } = anySentence(draft, random)
    const at = random.below(sentence.text.length)
    const typed = write(draft, letters.charAt(random.below(letters.length)))
    // Another letter, one too many, or one too few.
    const kind = random.below(3)
    const rest = slice(sentence, kind === 1 ? at : at + 1)
    replace([join([slice(sentence, 0, at), ...(kind === 2 ? [] : [typed]), rest])])
  },
  insertion(draft, random) {
    const sentence = write(draft, sentenceOf(random))
    if (random.below(3) === 0) insertAt(draft.paragraphs, [sentence], random)
    else insertAt(random.pick(draft.paragraphs), sentence, random)
  },
  deletion(draft, random) {
    if (random.below(4) === 0) removeFrom(draft.paragraphs, random)
    else anySentence(draft, random).replace([])
  },
  move(draft, random) {
    if (random.below(2) === 0) {
      const moved = removeFrom(draft.paragraphs, random)
      insertAt(draft.paragraphs, moved, random)
    } else {
      const { sentence, replace } = anySentence(draft, random)
      replace([])
      insertAt(draft.paragraphs, [sentence], random)
    }
  },
  split(draft, random) {
    if (random.below(2) === 0) {
      const index = random.below(draft.paragraphs.length)
      const sentences = draft.paragraphs[index] ?? []
      const at = random.below(sentences.length + 1)
      draft.paragraphs.splice(index, 1, sentences.slice(0, at), sentences.slice(at))
      return
    }
    // A quotation is broken off and taken up again.
    const { sentence, replace } = anySentence(draft, random)
    const space = sentence.text.indexOf(' ', 12)
    if (!sentence.text.startsWith('“') || space < 0) return
    const between = write(draft, ',” Ada Example said. “')
    replace([join([slice(sentence, 0, space), between, slice(sentence, space + 1)])])
  },
  merge(draft, random) {
    if (random.below(2) === 0) {
      const index = random.below(draft.paragraphs.length)
      const next = draft.paragraphs[index + 1] ?? []
      draft.paragraphs.splice(index, 2, [...(draft.paragraphs[index] ?? []), ...next])
      return
    }
    // What stood between two quotations goes, and they become one.
    const { sentence, replace } = anySentence(draft, random)
    const [end, start] = [sentence.text.indexOf('”'), sentence.text.lastIndexOf('“')]
    if (end < 0 || start < end) return
    const space = write(draft, ' ')
    replace([join([slice(sentence, 0, end), space, slice(sentence, start + 1)])])
  },
  duplicate(draft, random) {
    const copied = random.pick(draft.paragraphs).map(({ text }) => write(draft, text))
    insertAt(draft.paragraphs, copied, random)
  },
  retitle(draft, random) {
    draft.title = `A story of ${random.pick(['boats', 'gulls', 'rope', 'salt'])} ${random.below(1000)}`
  },
  rename(draft, random) {
    draft.slug = `a-story-${random.below(1000)}`
  },
} satisfies Record<string, Edit>

/** The names of the edits. */
export const editNames = Object.keys(edits) as (keyof typeof edits)[]

/** Does one edit, and leaves no paragraph empty. @example edit(draft, random) // 'typo' */
export function edit(draft: Draft, random: Random): keyof typeof edits {
  // An article that grew long is cut more often than written on, and the other way round.
  const sentences = draft.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
  const drawn = random.pick(editNames)
  const grows = drawn === 'insertion' || drawn === 'duplicate'
  let name = drawn
  if (grows && sentences > 30) name = 'deletion'
  if (name === 'deletion' && sentences < 6) name = 'insertion'
  edits[name](draft, random)
  draft.paragraphs = draft.paragraphs
    .map((paragraph) => paragraph.map(trimmed).filter(({ text }) => text !== ''))
    .filter((paragraph) => paragraph.length > 0)
  if (draft.paragraphs.length === 0) draft.paragraphs.push([write(draft, sentenceOf(random))])
  return name
}

/** Markdown takes no notice of white space at the edges. */
function trimmed(sentence: Tagged): Tagged {
  const start = sentence.text.length - sentence.text.trimStart().length
  return slice(sentence, start, start + sentence.text.trim().length)
}

/** A sentence, and a way to put others in its place. */
function anySentence(
  draft: Draft,
  random: Random,
): { sentence: Tagged; replace: (by: readonly Tagged[]) => void } {
  const paragraph = random.pick(draft.paragraphs)
  const index = random.below(paragraph.length)
  const sentence = paragraph[index]
  if (sentence === undefined) throw new Error('a paragraph without a sentence')
  return { sentence, replace: (by) => void paragraph.splice(index, 1, ...by) }
}

function insertAt<Item>(items: Item[], item: Item, random: Random): void {
  items.splice(random.below(items.length + 1), 0, item)
}

function removeFrom(paragraphs: Tagged[][], random: Random): Tagged[] {
  return paragraphs.splice(random.below(paragraphs.length), 1)[0] ?? []
}
