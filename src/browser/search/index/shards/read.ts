/** An index that is read file by file. */
import { openDoc, type DocRows } from '../doc.ts'
import { decodeList, type List } from '../list.ts'
import type { Day, Doc, NameRow, Source } from '../source.ts'
import { backwards, decodeRows, startingWith, type Row } from '../table.ts'
import {
  bucketOf,
  namesInPiece,
  quotesInShard,
  readAscending,
  readTuples,
  shardsInVolume,
  type ShardsManifest,
} from './format.ts'

/** Words with the same beginning are looked for in so many pieces. */
const mostPieces = 4

/** Fetches a file of the index and reads it as JSON. */
export type FetchFile = (file: string) => Promise<unknown>

type Keep = <Value>(file: string, read: (content: never) => Value) => Promise<Value>

/** A list as it stands in a bucket: perhaps elsewhere, with its facets here or elsewhere. */
interface Entry {
  readonly list: Promise<List> | List
  readonly facets: string | number
}

/**
 * The source that fetches what it is asked for, and keeps it.
 *
 * @example const source = shardSource(manifest, (file) => fetchJson(new URL(file, address)))
 */
export function shardSource(manifest: ShardsManifest, fetchFile: FetchFile): Source {
  const { version, buckets, facts } = manifest
  const get = keeping(fetchFile)
  const docs = new Map<number, Doc>()

  const bucket = (key: string): Promise<ReadonlyMap<string, string>> =>
    get(`${version}/t/${bucketOf(key, buckets)}.json`, (rows: readonly string[]) => {
      const entries = new Map<string, string>()
      for (let at = 0; at < rows.length; at += 2) entries.set(rows[at] ?? '', rows[at + 1] ?? '')
      return entries
    })
  const entryOf = async (key: string): Promise<Entry | null> => {
    const entry = (await bucket(key)).get(key)
    if (entry === undefined) return null
    const [, encoded = '', mark, rest = ''] = /^([\w-]*)([.!])(.*)$/u.exec(entry) ?? []
    if (mark === '.') return { list: decodeList(encoded), facets: rest }
    const file = `${version}/l/${rest}.json`
    return {
      list: encoded === '' ? get(file, decodeList) : decodeList(encoded),
      facets: Number(rest),
    }
  }
  const rows =
    (folder: string, firsts: readonly string[]) =>
    async (letters: string): Promise<Row[]> => {
      const from = Math.max(
        0,
        firsts.findLastIndex((first) => first <= letters),
      )
      const after = firsts.findIndex((first, at) => at > from && !first.startsWith(letters))
      const to = Math.min(after < 0 ? firsts.length : after, from + mostPieces)
      const pieces = await Promise.all(
        Array.from({ length: Math.max(0, to - from) }, (_, at) =>
          get(`${version}/${folder}/${from + at}.json`, decodeRows),
        ),
      )
      return pieces.flatMap((piece) => startingWith(piece, letters))
    }
  const endings = rows('e', manifest.endings)

  return {
    facts: { ...facts, imagined: readAscending(facts.imagined) },
    whole: false,
    lists: async (keys) => {
      const found = await Promise.all(
        [...new Set(keys)].map(async (key) => {
          const list = await (await entryOf(key))?.list
          return list ? [[key, list] as const] : []
        }),
      )
      return new Map(found.flat())
    },
    tuples: async (key) => {
      const facets = (await entryOf(key))?.facets ?? ''
      return typeof facets === 'string'
        ? readTuples(facets)
        : get(`${version}/f/${facets}.json`, readTuples)
    },
    beginning: rows('w', manifest.words),
    ending: async (letters) =>
      (await endings(backwards(letters))).map(([word, numbers]) => [backwards(word), numbers]),
    nameWords: rows('n', manifest.nameWords),
    names: async (numbers) => {
      const found = await Promise.all(
        numbers.map(async (number) => {
          const piece = Math.floor(number / namesInPiece)
          const names = await get(`${version}/r/${piece}.json`, (all: readonly NameRow[]) => all)
          const row = names[number % namesInPiece]
          return row ? [[number, row] as const] : []
        }),
      )
      return new Map(found.flat())
    },
    quotes: async (wanted) => {
      await Promise.all(
        [...new Set(wanted.map((doc) => Math.floor(doc / quotesInShard)))].map(async (shard) => {
          const volume = manifest.volumes[Math.floor(shard / shardsInVolume)]
          if (volume === undefined || docs.has(shard * quotesInShard)) return
          const file = `${volume}/${shard % shardsInVolume}.json`
          const all = await get(file, (own: DocRows) => own)
          for (const place of all.quotes.keys()) {
            const number = shard * quotesInShard + place
            docs.set(number, openDoc(all, place, number))
          }
        }),
      )
      return new Map(
        wanted.flatMap((number) => {
          const doc = docs.get(number)
          return doc ? [[number, doc] as const] : []
        }),
      )
    },
    have: (doc) => docs.get(doc),
    days: () => get(`${version}/days.json`, (all: readonly Day[]) => all),
  }
}

/** Fetches each file once, unless it did not arrive, and reads it once. */
function keeping(fetchFile: FetchFile): Keep {
  const kept = new Map<string, Promise<unknown>>()
  return async (file, read) => {
    let value = kept.get(file)
    if (value === undefined) {
      value = fetchFile(file).then((content) => read(content as never))
      kept.set(file, value)
      value.catch(() => {
        kept.delete(file)
      })
    }
    return (await value) as ReturnType<typeof read>
  }
}
