import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyze } from '../../../src/analysis/index.ts'
import { showQuotes } from '../show.ts'

const speakersOf = (text: string): (string | undefined)[] =>
  showQuotes(text).map(({ speakers }) => speakers.at(0))

// Invented names and sentences.
describe('surnames that are other words, too', () => {
  for (const [text, ...speakers] of [
    ['Doris May said it was late. “It rains,” May said.', 'Doris May', 'Doris May'],
    ['Doris May left. May said it was late. May may row in May.', 'Doris May'],
    ['“It rains,” said May. Doris May left.', 'Doris May'],
    ['Doris May left. Mrs May said it was late.', 'Doris May'],
    ['Doris May left. It was late, according to May.', 'Doris May'],
    ['Doris Day left. Day said it was late.', 'Doris Day'],
    ['Doris Park left. Park said it was late.', 'Doris Park'],
    ['In May, Doris June said it was late.', 'Doris June'],
    // A title, where somebody has it for a surname.
    ['Doris King left. King said it was late. Ms. King rows.', 'Doris King'],
    ['Doris T. King left. “It rains,” said King.', 'Doris T. King'],
    ['Doris Bishop met Bishop Otto Lund. Bishop Lund said it was late.', 'Otto Lund'],
    ['Doris King left. The King said it was late.', undefined],
    // A state, where somebody has it for a surname.
    ['Doris Jordan left. “It rains,” Jordan said.', 'Doris Jordan'],
    ['Doris Jordan left. Ms. Jordan said it was late.', 'Doris Jordan'],
    ['Boats left for Jordan. Jordan said it was late. Doris Jordan left.', 'Jordan'],
    // A date behind a first name is none.
    ['He told Doris May 5 was too late, Ana Brock said.', 'Ana Brock'],
    ['Jan Brudziński left. Brudziński said it was late.', 'Jan Brudziński'],
    ['Ana Brock told Doris Friday was too late.', 'Ana Brock'],
  ] as const)
    test(text, () => {
      assert.deepEqual(speakersOf(text), speakers)
    })

  test('leave a doubt where a state of that name is told of, too', () => {
    const text = 'Boats left for Jordan. Doris Jordan rowed. Jordan said it was late.'
    const [quote] = analyze(text).quotes
    assert.deepEqual([quote?.speakers, quote?.confidence], [['doris-jordan'], 'unsure'])
  })
})
