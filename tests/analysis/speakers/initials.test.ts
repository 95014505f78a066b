import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../show.ts'

// Invented names and sentences.
describe('the initials before a turn', () => {
  const talk = (...turns: readonly string[]): (readonly string[])[] =>
    showQuotes(turns.join('\n\n')).map(({ speakers }) => speakers)

  test('mean whoever has them by first name and surnames', () => {
    assert.deepEqual(
      talk(
        'Otto Lund: Who rows?',
        'Ana Brock-Ito: I do.',
        'OL: Why?',
        'ABI: I must.',
        'OL: Since when?',
      ),
      [['Otto Lund'], ['Ana Brock-Ito'], ['Otto Lund'], ['Ana Brock-Ito'], ['Otto Lund']],
    )
  })

  test('mean nobody else where two have them, and no organisation elsewhere', () => {
    assert.deepEqual(
      talk('Otto Lund: Who rows?', 'Olga Lagos: I do.', 'OL: Why?', 'Otto Lund: When?')[2],
      ['OL'],
    )
    assert.deepEqual(showQuotes('Otto Lund left. OL said it was over.')[0]?.speakers, ['OL'])
  })
})
