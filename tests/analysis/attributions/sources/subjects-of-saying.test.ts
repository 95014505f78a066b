import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

const speakersOf = (text: string): (readonly string[])[] =>
  showQuotes(text).map(({ speakers }) => speakers)

// Invented names and sentences.
describe('the subject of a verb of saying', () => {
  expectEach([
    [
      'Ana Brock was on her way to a funeral when a deckhand told her to move.',
      'a deckhand',
      'her to move',
    ],
    [
      'Ana Brock was called “old” by rowers, and once told Lund to leave.',
      'Ana Brock',
      'Lund to leave',
    ],
    ['Ana Brock said by phone from Ito that it was late.', 'Ana Brock', 'that it was late'],
    ['Two rowers left. A third said it was late.', 'A third', 'it was late'],
    ['A court blocked the race, ruling that it was late.', 'A court', 'that it was late'],
    ['Fell told Ballard the Council would not row.', 'Fell', 'the Council would not row'],
    ['Brock wanted to know if it was late.', 'Brock', 'if it was late'],
    ['The clerk advised that the boat be sold.', 'The clerk', 'that the boat be sold'],
    [
      'The bill passed the council, where one member argued, with a straight face, that it was good for boats.',
      'one member',
      'that it was good for boats',
    ],
    ['The town’s brief argues that boats are late.', 'The town’s brief', 'that boats are late'],
    [
      'A Navy report made public this week found that its crew was late.',
      'A Navy report made public',
      'that its crew was late',
    ],
    [
      'It was paid for by a firm which, the authors note, had no part in it.',
      'the authors',
      'had no part in it',
    ],
    ['“I paid for it,” Ruiz, 49, fumed into the microphone.', 'Ruiz, 49,', '“I paid for it,”'],
  ])
})

test('a second verb behind a comma does not take the subject of a clause that tells when', () => {
  const text =
    'Ana Brock told rowers that Lund slept while the last line was cut, and vowed to row on.'
  assert.deepEqual(speakersOf(text), [['Ana Brock'], ['Ana Brock']])
})

test('a verb that stands in what is reported reports nothing', () => {
  for (const text of [
    'Ana Brock told rowers that the mayor supports “races that are no stunt” and that it was late.',
    'The town lost, a court ruling that the boat served “no purpose that anybody could name.”',
  ])
    assert.equal(showQuotes(text).length, 1, text)
})
