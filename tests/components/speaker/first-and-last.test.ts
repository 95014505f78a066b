import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstAndLast } from '../../../src/components/speaker/first-and-last.ts'
import { recordOf } from '../records.ts'

const on = (date: string, id: string) => recordOf({ id, date })

test('the first and last quote are those of the first and last day, as the text has them', () => {
  const ends = firstAndLast([
    on('2031-03-02', 'new-1'),
    on('2031-03-02', 'new-2'),
    on('2031-01-01', 'between'),
    on('2030-11-20', 'old-1'),
    on('2030-11-20', 'old-2'),
  ])
  assert.deepEqual([ends?.first.id, ends?.last.id], ['old-1', 'new-2'])
})

test('one day has no first and last', () => {
  assert.equal(firstAndLast([]), null)
  assert.equal(firstAndLast([on('2031-03-02', 'a'), on('2031-03-02', 'b')]), null)
})
