import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../show.ts'

// Invented names and sentences.
describe('the label of a turn', () => {
  test('may tell in capitals who somebody is', () => {
    const quotes = showQuotes(
      [
        'ANA BROCK, HOST: Is it late?',
        'OTTO LUND (BOAT NEWS): It is, and I told her, “Row.”',
        'BROCK: Thank you.',
        'IDA BERG, MAYOR OF ITO BAY: No.',
        'LUND: Yes.',
      ].join('\n\n'),
    )
    assert.deepEqual(
      quotes.map(({ speakers, content }) => [speakers[0], content[0]]),
      [
        ['ANA BROCK', 'Is it late?'],
        ['OTTO LUND', 'It is, and I told her, “Row.”'],
        ['ANA BROCK', 'Thank you.'],
        ['IDA BERG', 'No.'],
        ['OTTO LUND', 'Yes.'],
      ],
    )
  })

  test('is none of a tally', () => {
    const counts = ['Ana Brock: 1,769.', 'Otto Lund: 46 percent.', 'Brock: 12.']
    assert.deepEqual(showQuotes(counts.join('\n\n')), [])
    const talk = ['ANA BROCK: How many?', 'OTTO LUND: 46.', 'ANA BROCK: That many?']
    assert.equal(showQuotes(talk.join('\n\n')).length, 3)
  })

  test('is none in small letters with a comma', () => {
    assert.deepEqual(
      showQuotes(
        'Boats, old ones: They leak.\n\nBoats, new ones: They row.\n\nBoats: All of them.',
      ),
      [],
    )
  })
})
