import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../show.ts'

// Invented names and sentences.
describe('speakers in a list', () => {
  const all = ['Ana Brock', 'Otto Lund', 'Ida Marr']
  for (const text of [
    'Ana Brock, Otto Lund and Ida Marr said it was late.',
    'Ana Brock, Otto Lund, and Ida Marr said it was late.',
    'On Monday, Ana Brock, Otto Lund, and Ida Marr said it was late.',
    'But Ana Brock, Otto Lund and Ida Marr said it was late.',
    'Yesterday Ana Brock, Otto Lund and Ida Marr said it was late.',
    '“It is late,” Ana Brock, Otto Lund, and Ida Marr said.',
    '“It is late,” said Ana Brock, Otto Lund, and Ida Marr.',
    'According to Ana Brock, Otto Lund, and Ida Marr, it was late.',
  ])
    test(`all speak: ${text}`, () => {
      assert.deepEqual(showQuotes(text)[0]?.speakers, all)
    })

  for (const [text, ...speakers] of [
    // Who is only described, and with what another clause begins, is no item.
    ['Ana Brock, a rower, and Otto Lund said it was late.', 'Ana Brock', 'Otto Lund'],
    ['“It is late,” said Ana Brock, a rower, and Otto Lund, a cook.', 'Ana Brock', 'Otto Lund'],
    ['“It is late,” said Ana Brock, a rower, and a friend of boats.', 'Ana Brock'],
    ['“It is late,” said Ana Brock, and Otto Lund left.', 'Ana Brock'],
    ['She was born in Lima, Peru, and Ana Brock said it was late.', 'Ana Brock'],
    ['She rows, Otto Lund swims, but Ana Brock said it was late.', 'Ana Brock'],
  ] as const)
    test(`those speak who stand in it: ${text}`, () => {
      assert.deepEqual(showQuotes(text)[0]?.speakers, speakers)
    })
})

describe('a source behind “according to”', () => {
  for (const [text, content] of [
    ['According to Ana Brock, Otto Lund’s aide, Lund had left.', 'Lund had left'],
    [
      'According to Ana Brock, the boats, Lund’s pride, had left.',
      'the boats, Lund’s pride, had left',
    ],
    ['According to Ana Brock, Lund, a rower, had left.', 'Lund, a rower, had left'],
  ] as const)
    test(`ends where what it says begins: ${text}`, () => {
      assert.deepEqual(showQuotes(text)[0]?.content, [content])
    })
})
