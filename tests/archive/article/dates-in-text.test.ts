import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datesInText } from '../../../src/archive/article/dates-in-text.ts'
import { spanOf } from '../fixtures.ts'

test('dates run in the order of time, those that mean the same together', () => {
  const text = 'We met today. It began in the 1990s, slowly.\n\nAgain today, in 2031, we met.'
  const later = spanOf(text, 'today, in')
  const dates = [
    { ...spanOf(text, 'today'), resolves: '2031-05-02' },
    { ...spanOf(text, 'the 1990s'), resolves: '1990/1999' },
    { start: later.start, end: later.start + 5, resolves: '2031-05-02' },
    { ...spanOf(text, '2031'), resolves: '2031' },
  ]
  assert.deepEqual(datesInText(text, dates), [
    {
      resolves: '1990/1999',
      mentions: [{ id: 'd2', before: 'It began in ', words: 'the 1990s', after: ', slowly' }],
    },
    {
      resolves: '2031',
      mentions: [{ id: 'd4', before: 'Again today, in ', words: '2031', after: ', we met' }],
    },
    {
      resolves: '2031-05-02',
      mentions: [
        { id: 'd1', before: 'We met ', words: 'today', after: '' },
        { id: 'd3', before: 'Again ', words: 'today', after: ', in 2031, we met' },
      ],
    },
  ])
})
