import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerFrom } from '../../../src/browser/check/answer.ts'
import { wholeSource } from '../../../src/browser/search/index/whole.ts'
import { buildSearchIndex } from '../../../src/publish/search-index.ts'
import { alteredQuotes, wordsOf } from './altered.ts'
import { demoArchive } from './demo.ts'

const archive = await demoArchive(40)
const source = wholeSource(buildSearchIndex(archive, '/'))
const nameOf = (id: string | null): string =>
  archive.speakers.find((speaker) => speaker.id === id)?.name ?? ''

test('of 100 altered quotes the right one comes first, with the right verdict', async () => {
  const altered = alteredQuotes(archive, 100)
  assert.equal(altered.length, 100)
  const outcomes = await Promise.all(
    altered.map(async ({ words, by, quote, expected, alteration }) => {
      const request = { typed: words, by: nameOf(by) }
      const { verdict, findings } = await answerFrom(source, request, 'pause', () => undefined)
      const parts = findings[0]?.hit.parts.map((part) => part.map(({ text }) => text).join(''))
      return {
        alteration,
        words,
        verdict,
        expected,
        isRight: parts !== undefined && wordsOf({ parts }) === wordsOf(quote),
      }
    }),
  )
  const wrong = outcomes.filter(({ isRight }) => !isRight)
  const misjudged = outcomes.filter(({ verdict, expected }) => verdict !== expected)
  assert.ok(wrong.length <= 3, JSON.stringify(wrong, null, 1))
  assert.ok(misjudged.length <= 5, JSON.stringify(misjudged, null, 1))
  assert.deepEqual(
    outcomes.filter(({ verdict }) => verdict === 'verbatim'),
    [],
  )
})
