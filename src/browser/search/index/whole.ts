/** An index that is one file. */
import type { SearchIndex } from '../../../publish/search-index.ts'
import { docsOf } from './list.ts'
import { openParts } from './parts.ts'
import type { Source } from './source.ts'
import { backwards, startingWith } from './table.ts'

/**
 * The source that has everything.
 *
 * @example (await wholeSource(index).lists(['harbour'])).get('harbour')?.own // [0, 5]
 */
export function wholeSource(index: SearchIndex): Source {
  const parts = openParts(index)
  const pick = <Key, Value>(
    keys: readonly Key[],
    value: (key: Key) => Value | undefined,
  ): Promise<ReadonlyMap<Key, Value>> =>
    Promise.resolve(
      new Map(
        keys.flatMap((key) => {
          const found = value(key)
          return found === undefined ? [] : [[key, found] as const]
        }),
      ),
    )
  return {
    facts: parts.facts,
    whole: true,
    lists: (keys) => pick(keys, (key) => parts.lists.get(key)),
    tuples: (key) => {
      const list = parts.lists.get(key)
      const docs = list ? docsOf(list) : []
      return Promise.resolve(docs.flatMap((doc) => parts.tuples[doc] ?? []))
    },
    beginning: (letters) => Promise.resolve(startingWith(parts.words, letters)),
    ending: (letters) =>
      Promise.resolve(
        startingWith(parts.endings, backwards(letters)).map(([word, numbers]) => [
          backwards(word),
          numbers,
        ]),
      ),
    nameWords: (letters) => Promise.resolve(startingWith(parts.nameWords, letters)),
    names: (numbers) => pick(numbers, (number) => parts.names[number]),
    quotes: (docs) => pick(docs, (doc) => parts.docs[doc]),
    have: (doc) => parts.docs[doc],
    days: () => Promise.resolve(parts.days),
  }
}
