import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extentOf, matrixFinding } from '../../src/components/across.ts'
import { recordOf } from './records.ts'

const topics = [
  { id: 'boats', name: 'Boats', quotes: 3 },
  { id: 'storms', name: 'Storms', quotes: 1 },
]
const row = (name: string, cells: readonly number[]) => ({ id: name, name, quotes: 3, cells })

test('a matrix says its highest number, or that several share it', () => {
  const rows = [row('Ada', [3, 1]), row('Bo', [0, 2])]
  assert.equal(
    matrixFinding({ topics, rows }),
    'Boats: 3 quotes of Ada, more than anybody on anything',
  )
  assert.match(
    matrixFinding({ topics, rows: [row('Ada', [1, 1])] }),
    /more than 1 quote on a topic/u,
  )
  assert.equal(matrixFinding({ topics: [], rows: [] }), 'Nobody speaks about a topic')
})

test('an archive says how much it has, and how much of it is by whom it names', () => {
  const bo = { id: 'bo', name: 'Bo' }
  const [ada, unnamed] = [recordOf(), recordOf({ speakers: [] })]
  assert.equal(
    extentOf([ada, recordOf({ speakers: [bo] }), unnamed], 2),
    '3 quotes, 2 of them by 2 named speakers, in 2 articles',
  )
  assert.equal(extentOf([ada], 1), '1 quote by 1 named speaker in 1 article')
  assert.equal(extentOf([unnamed], 1), '1 quote in 1 article')
  assert.equal(extentOf([], 0), '0 quotes in 0 articles')
})
