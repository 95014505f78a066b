import assert from 'node:assert/strict'
import { test } from 'node:test'
import { terms } from '../../../../src/browser/search/index/fold.ts'
import { wholeSource } from '../../../../src/browser/search/index/whole.ts'
import { noFilters } from '../../../../src/browser/search/messages.ts'
import { search } from '../../../../src/browser/search/query/query.ts'
import { buildSearchIndex } from '../../../../src/publish/search-index.ts'
import { archiveOf } from '../archive.ts'

/** Numbers below a limit, the same ones in each run. */
function dice(): (limit: number) => number {
  let state = 20310302
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const roll = dice()
const syllables = 'ba ce di fo gu la me ni po ru sa te vi zo'.split(' ')
const small = 'the of to and in we that is for on it not'.split(' ')
const oneOf = (list: readonly string[]): string => list[roll(list.length)] ?? ''
const invented = Array.from({ length: 600 }, () =>
  Array.from({ length: 2 + roll(3) }, () => oneOf(syllables)).join(''),
)

/** Words as in a text: a few again and again, most of them seldom. */
const someWord = (): string =>
  roll(5) < 2 ? oneOf(small) : (invented[roll(1 + roll(invented.length))] ?? '')

const texts = Array.from({ length: 500 }, () =>
  Array.from({ length: 10 + roll(20) }, someWord).join(' '),
)
const source = wholeSource(
  buildSearchIndex(
    archiveOf(texts.map((text, place) => ({ id: `q${place}`, parts: [text] }))),
    '/',
  ),
)

/** Some words of a quote from which it is to be found again. */
type Recall = (words: readonly string[]) => string[]

const inARow: Recall = (words) => {
  const start = roll(words.length - 5)
  return words.slice(start, start + 5)
}

const recalls: Readonly<Record<string, Recall>> = {
  'five words in a row': inARow,
  'every second of nine words': (words) => {
    const start = roll(words.length - 9)
    return words.slice(start, start + 9).filter((_, place) => place % 2 === 0)
  },
  'five words, one misspelled': (words) => {
    const row = inARow(words)
    const longest = row.reduce((a, b) => (b.length > a.length ? b : a))
    return row.map((word) => (word === longest ? `${word.slice(0, 2)}${word.slice(3)}` : word))
  },
  'five words in another order': (words) => {
    const [a = '', b = '', c = '', d = '', e = ''] = inARow(words)
    return [c, a, e, b, d]
  },
}

for (const [name, recall] of Object.entries(recalls)) {
  test(`a quote is found first by ${name}, 19 times of 20`, async () => {
    const asked = 100
    const lost: string[] = []
    for (let turn = 0; turn < asked; turn++) {
      const place = roll(texts.length)
      const words = recall(terms(texts[place] ?? '')).join(' ')
      const answer = await search(source, {
        words,
        filters: noFilters,
        sort: 'relevance',
        limit: 10,
      })
      if (answer.bands[0]?.hits[0]?.id !== `q${place}`) lost.push(`${words} → q${place}`)
    }
    assert.ok(lost.length <= asked / 20, lost.join('\n'))
  })
}
