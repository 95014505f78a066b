import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('a passive', () => {
  for (const [text, source, force, ...content] of [
    ['Ana Brock was told at 29 that it was over.', null, 'stated', 'that it was over'],
    ['Rowers were advised not to row alone.', null, 'demanded', 'not to row alone'],
    ['Ana Brock was told by a doctor to stay in bed.', 'a doctor', 'demanded', 'to stay in bed'],
    [
      'Ana Brock was told by Otto Lund that it was over.',
      'Otto Lund',
      'stated',
      'that it was over',
    ],
    [
      'Ana Brock was assured by a guard, whose name she forgot, that “the roof has it.”',
      'a guard, whose name she forgot,',
      'stated',
      'that “the roof has it.”',
    ],
    // A participle that opens the sentence or stands between commas.
    [
      'Asked by Ana Brock, the host, why he left, Otto Lund laughed.',
      'Ana Brock, the host',
      'asked',
      'why he left',
    ],
    [
      'Otto Lund, told by Ana Brock that it was late, laughed.',
      'Ana Brock',
      'stated',
      'that it was late',
    ],
    ['Urged by Ana Brock to leave, he stayed.', 'Ana Brock', 'demanded', 'to leave'],
    [
      'Pressed by Ana Brock on whether he rows, he laughed.',
      'Ana Brock',
      'asked',
      'whether he rows',
    ],
    // Words of a clause or of a deed in quotation marks.
    [
      'Rowers were assured the pier was “good for years.”',
      null,
      'stated',
      'the pier was “good for years.”',
    ],
    ['Rowers are being told to “leave now.”', null, 'demanded', 'to “leave now.”'],
    // A participle that describes somebody.
    [
      'They met Ana Brock, described by the mayor as “a rower of the old school”.',
      'the mayor',
      'stated',
      '“a rower of the old school”',
    ],
    [
      'Described by Ana Brock as “the brains of it”, Otto Lund sat down.',
      'Ana Brock',
      'stated',
      '“the brains of it”',
    ],
    [
      'The letter was described by two rowers who have read it as “cold.”',
      'two rowers who have read it',
      'stated',
      '“cold.”',
    ],
    [
      'A man described by Ana Brock as “cold,” “old” and “late” left.',
      'Ana Brock',
      'stated',
      '“cold,” “old” and “late”',
    ],
  ] as const) {
    test(text, () => {
      const [quote] = showQuotes(text)
      assert.deepEqual([quote?.source, quote?.force, quote?.content], [source, force, content])
    })
  }

  test('tells of a matter, and not what was said of it', () => {
    assert.deepEqual(showQuotes('Ana Brock is being briefed on the boats that will row.'), [])
    assert.deepEqual(showQuotes('Ana Brock is assured to be late.'), [])
  })

  test('ends with the clause that it stands in', () => {
    const [told] = showQuotes('Ana Brock, who was told by rowers that it rained, went home.')
    assert.deepEqual(told?.content, ['that it rained'])
  })

  test('stands between commas before the verb, too', () => {
    assert.deepEqual(
      showQuotes('A clerk, Otto Lund, asked to leave the harbour, stayed there.'),
      [],
    )
    assert.equal(showQuotes('Otto Lund, asked if he rowed, said that he did.').length, 1)
    assert.deepEqual(
      showQuotes('Otto Lund won, and asked whether he rowed, he said that he did.').map(
        ({ cue }) => cue,
      ),
      ['said'],
    )
    const [asking] = showQuotes('Otto Lund won, and asked whether she rowed, too.')
    assert.deepEqual([asking?.source, asking?.force], ['Otto Lund', 'asked'])
    const [host] = showQuotes('The host, Otto Lund, asked if they rowed.')
    assert.equal(host?.force, 'asked')
    const [asked] = showQuotes('A clerk, Otto Lund, asked to leave the harbour.')
    assert.deepEqual([asked?.source, asked?.force], ['A clerk, Otto Lund,', 'demanded'])
  })
})

describe('a question that somebody is asked', () => {
  for (const [text, question] of [
    ['Asked who would row, Ana Brock shrugged.', 'who would row'],
    ['Asked on Monday whether she would row, Ana Brock said no.', 'whether she would row'],
    ['Otto Lund won, and when asked whether he rowed, he said that he did.', 'whether he rowed'],
    ['“No,” Ana Brock said when asked how long it took.', 'how long it took'],
    ['Ana Brock, who was asked whether she rowed, left.', 'whether she rowed'],
    ['When rowers were asked which boat they liked, they left.', 'which boat they liked'],
  ] as const) {
    test(`is put by nobody who is named: ${text}`, () => {
      const asked = showQuotes(text).filter(({ force }) => force === 'asked')
      assert.deepEqual(
        asked.map(({ source, content }) => [source, content]),
        [[null, [question]]],
      )
    })
  }

  for (const text of [
    'When asked by Otto Lund why she left, Ana Brock shrugged.',
    'Ana Brock, asked by Otto Lund why she left, shrugged.',
    'Ana Brock was asked by Otto Lund in May why she left.',
  ]) {
    test(`is put by whoever is named: ${text}`, () => {
      const [asked] = showQuotes(text)
      assert.deepEqual(
        [asked?.source, asked?.force, asked?.content],
        ['Otto Lund', 'asked', ['why she left']],
      )
    })
  }

  for (const text of [
    'A rower who is asked why she left is no captain.',
    'If Ana Brock is asked why she left, she will row.',
    'If Ana Brock is told that it is over, she will row.',
    'Ana Brock was never asked whether she rowed.',
  ]) {
    test(`need not have been put: ${text}`, () => {
      assert.deepEqual(showQuotes(text), [])
    })
  }
})
