/** Writes an index as files. */
import type { SearchIndex } from '../../../../publish/search-index.ts'
import type { DocRows } from '../doc.ts'
import { docsOf, encodeList } from '../list.ts'
import { openParts, type Parts } from '../parts.ts'
import type { Doc } from '../source.ts'
import { encodeRows, type Row } from '../table.ts'
import { packColumns } from './columns.ts'
import {
  bucketOf,
  bucketSize,
  longList,
  mostInOneFile,
  nameWordsInPiece,
  namesInPiece,
  quotesInShard,
  rowsInPiece,
  shardsInVolume,
  shortList,
  writeAscending,
  writeTuples,
  type Manifest,
} from './format.ts'

/** Files by their addresses, relative to the manifest's. */
export type Files = ReadonlyMap<string, string>

/** The address of the manifest. */
export const manifestFile = 'index.json'

/**
 * The files of an index: one, or shards for large archives. The same index gives the same files.
 *
 * @param hash names a file after its content
 * @param most archives of up to so many quotes are one file
 *
 * @example searchFiles(buildSearchIndex(archive, '/'), sha256).get('index.json')
 */
export function searchFiles(
  index: SearchIndex,
  hash: (content: string) => string,
  most = mostInOneFile,
): Files {
  return index.quotes.length <= most ? wholeFiles(index, hash) : shardFiles(openParts(index), hash)
}

function wholeFiles(index: SearchIndex, hash: (content: string) => string): Files {
  const content = JSON.stringify(packColumns(index))
  const file = `${hash(content)}.json`
  const manifest: Manifest = { form: 'whole', file }
  return new Map([
    [manifestFile, JSON.stringify(manifest)],
    [file, content],
  ])
}

function shardFiles(parts: Parts, hash: (content: string) => string): Files {
  const words = piecesOf('w', parts.words, rowsInPiece)
  const endings = piecesOf('e', parts.endings, rowsInPiece)
  const nameWords = piecesOf('n', parts.nameWords, nameWordsInPiece)
  const { buckets, files: lists } = listFiles(parts)
  const looked = new Map<string, string>([
    ...lists,
    ...words.files,
    ...endings.files,
    ...nameWords.files,
    ...chunks(parts.names, namesInPiece).map(
      (rows, piece) => [`r/${piece}.json`, JSON.stringify(rows)] as const,
    ),
    ['days.json', JSON.stringify(parts.days)],
  ])
  const version = hash([...looked].flat().join('\n'))
  const volumes = chunks(
    chunks(parts.docs, quotesInShard).map((docs) => JSON.stringify(rowsOf(docs))),
    shardsInVolume,
  ).map((shards) => ({ name: hash(shards.join('\n')), shards }))
  const { imagined, ...facts } = parts.facts
  const manifest: Manifest = {
    form: 'shards',
    facts: { ...facts, imagined: writeAscending(imagined) },
    version,
    buckets,
    words: words.firsts,
    endings: endings.firsts,
    nameWords: nameWords.firsts,
    volumes: volumes.map(({ name }) => name),
  }
  return new Map([
    [manifestFile, JSON.stringify(manifest)],
    ...[...looked].map(([file, content]) => [`${version}/${file}`, content] as const),
    ...volumes.flatMap(({ name, shards }) =>
      shards.map((content, shard) => [`${name}/${shard}.json`, content] as const),
    ),
  ])
}

/** Buckets of keys, and files of their own for long lists and for the facets of all but short ones. */
function listFiles({ lists, tuples }: Parts): { buckets: number; files: [string, string][] } {
  const files: [string, string][] = []
  let number = 0
  let total = 0
  const entries = [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => {
      const docs = docsOf(list)
      const facets = writeTuples(docs.flatMap((doc) => tuples[doc] ?? []))
      const encoded = encodeList(list)
      let entry = `${encoded}.${facets}`
      if (docs.length > shortList) {
        const long = encoded.length > longList
        files.push([`f/${number}.json`, JSON.stringify(facets)])
        if (long) files.push([`l/${number}.json`, JSON.stringify(encoded)])
        entry = `${long ? '' : encoded}!${number}`
        number += 1
      }
      total += key.length + entry.length
      return [key, entry] as const
    })
  const buckets = Math.ceil(total / bucketSize)
  const byBucket = Array.from({ length: buckets }, (): string[] => [])
  for (const [key, entry] of entries) byBucket[bucketOf(key, buckets)]?.push(key, entry)
  return {
    buckets,
    files: [
      ...byBucket.map((rows, bucket): [string, string] => [
        `t/${bucket}.json`,
        JSON.stringify(rows),
      ]),
      ...files,
    ],
  }
}

function piecesOf(
  folder: string,
  rows: readonly Row[],
  size: number,
): { firsts: string[]; files: [string, string][] } {
  const pieces = chunks(rows, size)
  return {
    firsts: pieces.map((piece) => piece[0]?.[0] ?? ''),
    files: pieces.map((piece, number) => [
      `${folder}/${number}.json`,
      JSON.stringify(encodeRows(piece)),
    ]),
  }
}

/** Quotes that travel together, with the rows that they refer to. */
function rowsOf(docs: readonly Doc[]): DocRows {
  const articles = new Map<string, [DocRows['articles'][number], DocRows['runs'][number]]>()
  const speakers = new Map<string, DocRows['speakers'][number]>()
  const topics = new Map<string, DocRows['topics'][number]>()
  for (const doc of docs) {
    articles.set(doc.article[0], [doc.article, doc.run])
    for (const speaker of doc.speakers) speakers.set(speaker[0], speaker)
    for (const topic of doc.topics) topics.set(topic[0], topic)
  }
  const places = (rows: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> =>
    new Map([...rows.keys()].map((id, place) => [id, place]))
  const of = (known: ReadonlyMap<string, number>, rows: readonly (readonly [string, string])[]) =>
    rows.map(([id]) => known.get(id) ?? 0)
  const byArticle = places(articles)
  const bySpeaker = places(speakers)
  const byTopic = places(topics)
  return {
    articles: [...articles.values()].map(([row]) => row),
    runs: [...articles.values()].map(([, run]) => run),
    speakers: [...speakers.values()],
    topics: [...topics.values()],
    quotes: docs.map((doc) => {
      const [id, , , , ...others] = doc.row
      return [
        id,
        byArticle.get(doc.article[0]) ?? 0,
        of(bySpeaker, doc.speakers),
        of(byTopic, doc.topics),
        ...others,
      ]
    }),
  }
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, chunk) =>
    items.slice(chunk * size, (chunk + 1) * size),
  )
}
