/** Everything that search looks things up in, made of the rows of an archive. */
import type { SearchIndex } from '../../../publish/search-index.ts'
import { openDoc, type DocRows } from './doc.ts'
import { terms } from './fold.ts'
import { docsOf, type List } from './list.ts'
import { listsOf } from './lists.ts'
import {
  forceOrder,
  kindOrder,
  type Day,
  type Doc,
  type Facts,
  type NameRow,
  type Tuple,
} from './source.ts'
import { backwards, type Row } from './table.ts'

/** An index, opened as a whole. */
export interface Parts {
  readonly facts: Facts
  readonly docs: readonly Doc[]
  readonly lists: ReadonlyMap<string, List>
  readonly tuples: readonly Tuple[]
  readonly names: readonly NameRow[]
  readonly nameWords: readonly Row[]
  readonly words: readonly Row[]
  readonly endings: readonly Row[]
  readonly days: readonly Day[]
}

/**
 * Opens an index: the same one gives the same parts.
 *
 * @example openParts(index).lists.get('harbour')?.own // [0, 5]
 */
export function openParts(index: SearchIndex): Parts {
  const docs = openDocs(index)
  const lists = listsOf(docs, formsOf(index))
  const names = namesOf(index)
  const words = wordsOf(lists)
  const days = firsts(docs, ({ article }) => article[2])
  return {
    facts: {
      addresses: index.addresses,
      labels: index.labels,
      size: docs.length,
      imagined: docs.flatMap(({ imagined, number }) => (imagined ? [number] : [])),
      years: firsts(docs, ({ article }) => article[2].slice(0, 4)),
    },
    docs,
    lists,
    tuples: tuplesOf(docs, names),
    names,
    nameWords: nameWordsOf(names),
    words,
    endings: words
      .map(([word, numbers]): Row => [backwards(word), numbers])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    days,
  }
}

/** Rows are newest first, numbers oldest first: what is published later is numbered after it. */
function openDocs(index: SearchIndex): Doc[] {
  const size = index.quotes.length
  const counts = index.articles.map(() => 0)
  const lasts = index.articles.map(() => 0)
  for (const [place, [, article]] of index.quotes.entries()) {
    counts[article] = (counts[article] ?? 0) + 1
    lasts[article] = place
  }
  const rows: DocRows = {
    articles: index.articles,
    runs: counts.map((count, article) => [size - 1 - (lasts[article] ?? 0), count]),
    speakers: index.speakers.map(([id, name]) => [id, name]),
    topics: index.topics.map(([id, name]) => [id, name]),
    quotes: index.quotes,
  }
  return index.quotes.map((_, number) => openDoc(rows, size - 1 - number, number))
}

/** The folded words that lead to each speaker: of name, other names and roles. */
const formsOf = ({ speakers }: SearchIndex): Map<string, string[]> =>
  new Map(
    speakers.map(([id, name, aliases, roles]) => [id, [name, ...aliases, ...roles].flatMap(terms)]),
  )

/** For each value in turn the first quote that has it. */
function firsts(docs: readonly Doc[], value: (doc: Doc) => string): (readonly [string, number])[] {
  return docs.flatMap((doc, number) => {
    const own = value(doc)
    const before = docs[number - 1]
    return before === undefined || value(before) !== own ? [[own, number] as const] : []
  })
}

/** The most quoted first, so that the names of which much is shown are neighbours. */
function namesOf({ speakers, topics }: SearchIndex): NameRow[] {
  return [
    ...speakers.map((row): NameRow => ['speaker', ...row]),
    ...topics.map(([id, name, keywords, count]): NameRow => [
      'topic',
      id,
      name,
      keywords,
      [],
      count,
    ]),
  ].sort((a, b) => b[5] - a[5])
}

function nameWordsOf(names: readonly NameRow[]): Row[] {
  const numbers = new Map<string, Set<number>>()
  for (const [number, [, , name, others, roles]] of names.entries()) {
    for (const term of [name, ...others, ...roles].flatMap(terms)) {
      const known = numbers.get(term)
      if (known) known.add(number)
      else numbers.set(term, new Set([number]))
    }
  }
  return sorted([...numbers].map(([term, own]): Row => [term, [...own]]))
}

/** Words of quotes, speakers and topics; no pairs and no choices. */
const wordsOf = (lists: ReadonlyMap<string, List>): Row[] =>
  sorted(
    [...lists].flatMap(([key, list]): Row[] =>
      /^=| /u.test(key) ? [] : [[key, [docsOf(list).length]]],
    ),
  )

function tuplesOf(docs: readonly Doc[], names: readonly NameRow[]): Tuple[] {
  const numbers = new Map(names.map(([type, id], number) => [`${type} ${id}`, number]))
  const of = (type: NameRow[0], ids: readonly (readonly [string, string])[]): number[] =>
    ids.flatMap(([id]) => numbers.get(`${type} ${id}`) ?? [])
  return docs.map(({ row, speakers, topics }) => ({
    kind: kindOrder.indexOf(row[5]),
    force: forceOrder.indexOf(row[6]),
    speakers: of('speaker', speakers),
    topics: of('topic', topics),
  }))
}

const sorted = (rows: readonly Row[]): Row[] => [...rows].sort(([a], [b]) => (a < b ? -1 : 1))
