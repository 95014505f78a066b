/** The names in what stands beside words: `said mayor Ana Ruiz on Thursday`. */
import { nameParticles } from '../../analysis/lexicon/en/names.ts'
import { roles, titles } from '../../analysis/lexicon/en/people.ts'
import { cueForms } from '../../analysis/lexicon/en/verbs.ts'

/** Between the words of one name; `and` stands between two. */
const particles = new Set(nameParticles.filter((word) => word !== 'and'))

/** Words of saying in their inflected forms, but for those that need a particle beside them. */
const saying = new Set(
  [...cueForms()].flatMap(([word, forms]) =>
    forms.some(({ cue }) => cue.particle.length === 0 && cue.frames.includes('quote'))
      ? [word]
      : [],
  ),
)

/** After these stands when, where or what of, and nobody who speaks. */
const beside = new Set('of for from in at on near with against'.split(' '))

/**
 * What may name a speaker, in the order of the text: names in capitals, without words of saying, places
 * and possessors; where there are none, what is left of the text between words of saying.
 *
 * @example namesIn('Saltmere’s mayor, Ana Ruiz, said in Tidewick') // ['Ana Ruiz']
 * @example namesIn('ruiz said') // ['ruiz']
 */
export function namesIn(text: string): string[] {
  const parts = partsOf(text)
  const names = parts.flatMap(capitalsIn)
  return names.length > 0 ? names : parts.map((part) => part.join(' '))
}

/**
 * Without the titles before it, unless it is nothing else.
 *
 * @example withoutTitles('Mayor Ruiz') // 'Ruiz'
 */
export function withoutTitles(name: string): string {
  const words = name.split(' ')
  const first = words.findIndex((word) => !titles.has(bare(word)))
  return first < 0 ? name : words.slice(first).join(' ')
}

/**
 * What a text that is about a name calls somebody: all in capitals but for the little words, without words
 * of saying and what follows a comma. Null where it is no name.
 *
 * @example nameOf('Ana de la Cruz said') // 'Ana de la Cruz'
 * @example nameOf('One thing is sure') // null
 */
export function nameOf(text: string): string | null {
  const [name = []] = partsOf(text)
  const isName =
    isCapital(name[0] ?? '') && name.every((word) => isCapital(word) || particles.has(word))
  return isName ? name.join(' ') : null
}

/** The words between commas and words of saying. */
function partsOf(text: string): string[][] {
  const parts: string[][] = [[]]
  for (const word of wordsOf(text)) {
    if (saying.has(word)) parts.push([])
    else parts.at(-1)?.push(word.replace(/[,;()]/gu, ''))
    if (/[,;)]$/u.test(word)) parts.push([])
  }
  return parts.map((part) => part.filter((word) => word !== '')).filter(({ length }) => length > 0)
}

/** Runs of words in capitals: `mayor Ana de la Cruz` has one, `Ana de la Cruz`. */
function capitalsIn(part: readonly string[]): string[] {
  const names: string[] = []
  let start = 0
  while (start < part.length) {
    const end = endOfRun(part, start)
    const before = part[start - 1] === 'the' ? part[start - 2] : part[start - 1]
    const isOwner = /['’]s?$/u.test(part[end - 1] ?? '') || roles.has(part[end] ?? '')
    if (end > start && !isOwner && !beside.has(before ?? ''))
      names.push(part.slice(start, end).join(' '))
    start = Math.max(end, start + 1)
  }
  return names
}

function endOfRun(part: readonly string[], start: number): number {
  let end = start
  for (let at = start; at < part.length; at++) {
    const word = part[at] ?? ''
    if (isCapital(word)) end = at + 1
    else if (end === start || !particles.has(word)) break
  }
  return end
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')

const isCapital = (word: string): boolean => /^(?!The$)\p{Lu}/u.test(word)

const bare = (word: string): string => word.toLowerCase().replace(/\.$/u, '')
