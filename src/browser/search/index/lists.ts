/** The lists of an index: for each word the quotes that have it. */
import { terms } from './fold.ts'
import type { List } from './list.ts'
import { partBreak, type Doc } from './source.ts'
import { isStop } from './stops.ts'

interface GrowingList extends List {
  readonly own: number[]
  readonly at: number[][]
  readonly who: number[]
  readonly about: number[]
}

/**
 * The list of each key; {@link Source} says what keys there are.
 *
 * @param forms the words that lead to each speaker, by id
 *
 * @example listsOf(docs, forms).get('we have')?.at // [[4]]
 */
export function listsOf(
  docs: readonly Doc[],
  forms: ReadonlyMap<string, readonly string[]>,
): Map<string, List> {
  const lists = new Map<string, GrowingList>()
  const list = (key: string): GrowingList => {
    const known = lists.get(key)
    if (known) return known
    const made: GrowingList = { own: [], at: [], who: [], about: [] }
    lists.set(key, made)
    return made
  }
  const put = (key: string, doc: number, place: number | null): void => {
    const { own, at } = list(key)
    if (own.at(-1) !== doc) {
      own.push(doc)
      if (place !== null) at.push([place])
    } else if (place !== null) at.at(-1)?.push(place)
  }
  for (const doc of docs) {
    for (const [place, term] of doc.terms.entries()) {
      if (term === partBreak) continue
      put(term, doc.number, isStop(term) ? null : place)
      const next = doc.terms[place + 1]
      if (next !== undefined && next !== partBreak && (isStop(term) || isStop(next)))
        put(`${term} ${next}`, doc.number, place)
    }
    for (const term of whoOf(doc, forms)) list(term).who.push(doc.number)
    for (const term of aboutOf(doc)) list(term).about.push(doc.number)
    for (const key of choicesOf(doc)) put(key, doc.number, null)
  }
  return lists
}

/** Nobody said imagined words, so nobody's name may lead to them. */
function whoOf(
  { imagined, speakers, row: [, , , , source] }: Doc,
  forms: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  if (imagined) return new Set()
  const named = speakers.flatMap(([id]) => forms.get(id) ?? [])
  return telling([...named, ...terms(source ?? '')])
}

const aboutOf = ({ topics, article: [, title] }: Doc): Set<string> =>
  telling([...topics.map(([, name]) => name), title].flatMap(terms))

const telling = (all: readonly string[]): Set<string> =>
  new Set(all.filter((term) => !isStop(term)))

/** The keys of the choices that have a quote. */
const choicesOf = ({ row, article, speakers, topics, imagined }: Doc): string[] => [
  ...speakers.map(([id]) => `=s${id}`),
  ...topics.map(([id]) => `=t${id}`),
  imagined ? '=kimagined' : `=k${row[5]}`,
  `=f${row[6]}`,
  `=a${article[0]}`,
]
