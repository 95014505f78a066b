import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namesUsed } from '../../../src/archive/across/names-used.ts'
import type { Article } from '../../../src/archive/types.ts'
import { analysisOf, speakerOf } from '../fixtures.ts'

test('the names that articles use are counted without articles and possessives', () => {
  const text = 'The Harbour Board met. Harbour Board’s chair left, and the Board stayed.'
  const mentions = ['The Harbour Board', 'Harbour Board’s', 'the Board'].map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
  }))
  const analysis = analysisOf([], [{ ...speakerOf('board', 'Harbour Board'), mentions }])
  assert.deepEqual(namesUsed([{ text, analysis } as Article]).get('board'), [
    { name: 'Harbour Board', amount: 2 },
    { name: 'Board', amount: 1 },
  ])
})
