/** What the index knows of one word: in which quotes it stands, and where. */
import { readNumbers, writeNumbers, type NumberReader } from './varint.ts'

/** Quotes by number, ascending. */
export type Docs = readonly number[]

/** The quotes that a word or a choice leads to. */
export interface List {
  /** Quotes that have it in their own words. */
  readonly own: Docs
  /** For each of them at which words it stands; empty where places are not kept. */
  readonly at: readonly (readonly number[])[]
  /** Quotes whose speaker or source has it. */
  readonly who: Docs
  /** Quotes whose topics or article's title have it. */
  readonly about: Docs
}

/** A word that stands nowhere. */
export const emptyList: List = { own: [], at: [], who: [], about: [] }

/**
 * All quotes of a list.
 *
 * @example docsOf({ own: [2], at: [[0]], who: [1, 2], about: [] }) // [1, 2]
 */
export function docsOf({ own, who, about }: List): Docs {
  if (who.length === 0 && about.length === 0) return own
  return [...new Set([...own, ...who, ...about])].sort((a, b) => a - b)
}

/**
 * Where a number stands in an ascending list, or -1.
 *
 * @example indexIn([1, 4, 9], 4) // 1
 */
export function indexIn(sorted: readonly number[], number: number): number {
  let from = 0
  let to = sorted.length - 1
  while (from <= to) {
    const middle = (from + to) >>> 1
    const found = sorted[middle] ?? 0
    if (found === number) return middle
    if (found < number) from = middle + 1
    else to = middle - 1
  }
  return -1
}

/**
 * A list as text: the quotes' own numbers as differences, each followed by its places; then speaker and
 * topic as runs, since quotes of one article are neighbours.
 *
 * @example decodeList(encodeList(list)) // list
 */
export function encodeList({ own, at, who, about }: List): string {
  const placed = at.length > 0
  const numbers = [own.length * 2 + (placed ? 1 : 0)]
  let last = 0
  for (const [index, doc] of own.entries()) {
    numbers.push(doc - last)
    last = doc
    if (placed) numbers.push(...placesOf(at[index] ?? []))
  }
  if (who.length > 0 || about.length > 0) numbers.push(...runsOf(who))
  if (about.length > 0) numbers.push(...runsOf(about))
  return writeNumbers(numbers)
}

/** Reads what {@link encodeList} wrote. @example decodeList('A') // emptyList */
export function decodeList(text: string): List {
  const reader = readNumbers(text)
  const head = reader.next()
  const own: number[] = []
  const at: number[][] = []
  let doc = 0
  for (let left = head >> 1; left > 0; left--) {
    doc += reader.next()
    own.push(doc)
    if (head % 2 === 1) at.push(readPlaces(reader))
  }
  return { own, at, who: readRuns(reader), about: readRuns(reader) }
}

/** Each place as the difference to the one before, doubled, and one more when another follows. */
function placesOf(places: readonly number[]): number[] {
  return places.map(
    (place, index) => (place - (places[index - 1] ?? 0)) * 2 + (index < places.length - 1 ? 1 : 0),
  )
}

function readPlaces(reader: NumberReader): number[] {
  const places: number[] = []
  let place = 0
  for (;;) {
    const number = reader.next()
    place += number >> 1
    places.push(place)
    if (number % 2 === 0) return places
  }
}

function runsOf(docs: Docs): number[] {
  const runs: number[] = []
  let end = 0
  for (let from = 0; from < docs.length;) {
    let to = from + 1
    while (to < docs.length && docs[to] === (docs[to - 1] ?? 0) + 1) to += 1
    const first = docs[from] ?? 0
    runs.push(first - end, to - from - 1)
    end = first + to - from
    from = to
  }
  return [runs.length / 2, ...runs]
}

function readRuns(reader: NumberReader): number[] {
  const docs: number[] = []
  if (reader.done()) return docs
  let end = 0
  for (let left = reader.next(); left > 0; left--) {
    const first = end + reader.next()
    end = first + reader.next() + 1
    for (let doc = first; doc < end; doc++) docs.push(doc)
  }
  return docs
}
