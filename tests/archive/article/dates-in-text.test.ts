import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datesInText } from '../../../src/archive/article/dates-in-text.ts'
import { spanOf } from '../fixtures.ts'

const whole = { before: false, after: false }

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
      mentions: [
        { id: 'd2', before: 'It began in ', words: 'the 1990s', after: ', slowly', isCut: whole },
      ],
    },
    {
      resolves: '2031',
      mentions: [
        { id: 'd4', before: 'Again today, in ', words: '2031', after: ', we met', isCut: whole },
      ],
    },
    {
      resolves: '2031-05-02',
      mentions: [
        { id: 'd1', before: 'We met ', words: 'today', after: '', isCut: whole },
        { id: 'd3', before: 'Again ', words: 'today', after: ', in 2031, we met', isCut: whole },
      ],
    },
  ])
})

test('an ellipsis stands only where words of the sentence are cut', () => {
  const cut = (text: string, words: string): unknown =>
    datesInText(text, [{ ...spanOf(text, words), resolves: '2031-05-02' }])[0]?.mentions[0]?.isCut
  const long = 'the boats of the harbour lay at their moorings'
  assert.deepEqual(cut('It rained. Today we met.', 'Today'), whole)
  assert.deepEqual(cut('It rained on and on, and\ntoday we met\nat noon.', 'today'), whole)
  assert.deepEqual(cut(`While ${long} we met today.`, 'today'), { before: true, after: false })
  assert.deepEqual(cut(`Today ${long}.`, 'Today'), { before: false, after: true })
  assert.deepEqual(cut('“It rained today.” They went home.', 'today'), whole)
})

test('no sentence ends where words go on small or with a figure', () => {
  const text = 'The boats of pier No. 2 left at 5 p.m. today and at 6 a.m. again.'
  const [date] = datesInText(text, [{ ...spanOf(text, 'today'), resolves: '2031-05-02' }])
  assert.deepEqual(date?.mentions, [
    {
      id: 'd1',
      before: 'No. 2 left at 5 p.m. ',
      words: 'today',
      after: ' and at 6 a.m. again',
      isCut: { before: true, after: false },
    },
  ])
})

test('what is too far from a date to be seen is cut', () => {
  const word = 'a'.repeat(300)
  const text = `${word} today ${word}`
  const [date] = datesInText(text, [{ ...spanOf(text, 'today'), resolves: '2031-05-02' }])
  assert.deepEqual(date?.mentions[0]?.isCut, { before: true, after: true })
})
