import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matrixFinding } from '../../src/components/across.ts'

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
