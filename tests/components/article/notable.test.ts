import assert from 'node:assert/strict'
import { test } from 'node:test'
import { notableQuotes } from '../../../src/components/article/notable.ts'
import { recordOf } from '../records.ts'

test('only what is surely and plainly somebody’s is set large', () => {
  const unfit = [
    recordOf({ kind: 'indirect' }),
    recordOf({ force: 'hypothetical' }),
    recordOf({ confidence: 'likely' }),
    recordOf({ speakers: [] }),
    recordOf({ parts: ['“One,”', '“two.”'] }),
    recordOf({ parent: 'q9' }),
    recordOf({ words: 2 }),
    recordOf({ words: 90 }),
  ]
  assert.deepEqual(notableQuotes(unfit, 9), [])
})

test('every speaker comes once before any comes twice', () => {
  const bea = { speakers: [{ id: 'bea', name: 'Bea' }] }
  const quotes = [recordOf({ id: 'a1' }), recordOf({ id: 'a2' }), recordOf({ id: 'b1', ...bea })]
  assert.deepEqual(
    notableQuotes(quotes, 2).map(({ id }) => id),
    ['a1', 'b1'],
  )
})
