/**
 * How an index looks as files. All are JSON, so that any host compresses them; only the manifest is not
 * named after its content.
 *
 * - `index.json`, the manifest
 * - `<version>/t/<bucket>.json`: keys and their lists, by the key's hash, so that nothing need say where
 * - `<version>/l/<number>.json`: a list that is long; `<version>/f/<number>.json`: its facets
 * - `<version>/{w,e,n}/<piece>.json`: words, words from their ends, words of names, in their order
 * - `<version>/r/<piece>.json`: names; `<version>/days.json`
 * - `<volume>/<shard>.json`: quotes, by number; a volume whose quotes stay as they are keeps its name
 */
import type { Facts, Tuple } from '../source.ts'
import { readNumbers, writeNumbers } from '../varint.ts'

/** Archives of up to so many quotes are one file. */
export const mostInOneFile = 5000
/** Characters in one file of lists, or nearly: a request costs about as much as some kilobytes. */
export const bucketSize = 4096
/** A list of more characters has a file of its own. */
export const longList = 3000
/** The facets of a list of up to so many quotes stand beside it. */
export const shortList = 24
/** Words in one file of words or endings. */
export const rowsInPiece = 700
/** Words in one file of words of names. */
export const nameWordsInPiece = 200
/** Names in one file. */
export const namesInPiece = 64
/** Quotes in one file. */
export const quotesInShard = 8
/** Files of quotes in one folder, which is named after all that is in it. */
export const shardsInVolume = 64

/** What is fetched first. */
export type Manifest = WholeManifest | ShardsManifest

/** The manifest of an index that is one file. */
export interface WholeManifest {
  readonly form: 'whole'
  /** Address of the only file, relative to the manifest's. */
  readonly file: string
}

/** The manifest of an index in many files, with all that is known before any other is fetched. */
export interface ShardsManifest {
  readonly form: 'shards'
  readonly facts: Omit<Facts, 'imagined'> & { readonly imagined: string }
  /** Folder of everything but quotes. */
  readonly version: string
  readonly buckets: number
  /** For each piece of a table its first word. */
  readonly words: readonly string[]
  readonly endings: readonly string[]
  readonly nameWords: readonly string[]
  /** Folders of the quotes. */
  readonly volumes: readonly string[]
}

/**
 * The bucket of a key: FNV-1a over its UTF-16 units.
 *
 * @example bucketOf('harbour', 100) // 57
 */
export function bucketOf(key: string, buckets: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++)
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0
  return ((hash ^ (hash >>> 15)) >>> 0) % buckets
}

/** Ascending numbers as text. @example readAscending(writeAscending([3, 9])) // [3, 9] */
export const writeAscending = (numbers: readonly number[]): string =>
  writeNumbers(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)))

/** Reads what {@link writeAscending} wrote. @example readAscending('') // [] */
export function readAscending(text: string): number[] {
  const reader = readNumbers(text)
  const numbers: number[] = []
  for (let last = 0; !reader.done();) numbers.push((last += reader.next()))
  return numbers
}

const forces = 8

/** What facets count, as text. @example readTuples(writeTuples(tuples)) // tuples */
export const writeTuples = (tuples: readonly Tuple[]): string =>
  writeNumbers(
    tuples.flatMap(({ kind, force, speakers, topics }) => [
      kind * forces + force,
      speakers.length,
      ...speakers,
      topics.length,
      ...topics,
    ]),
  )

/** Reads what {@link writeTuples} wrote. @example readTuples('') // [] */
export function readTuples(text: string): Tuple[] {
  const reader = readNumbers(text)
  const some = (): number[] => Array.from({ length: reader.next() }, () => reader.next())
  const tuples: Tuple[] = []
  while (!reader.done()) {
    const head = reader.next()
    tuples.push({
      kind: Math.floor(head / forces),
      force: head % forces,
      speakers: some(),
      topics: some(),
    })
  }
  return tuples
}
