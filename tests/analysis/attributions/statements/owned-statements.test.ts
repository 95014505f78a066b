import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('what a noun of saying reports whose owner is named', () => {
  for (const [text, source, cue, content, force] of [
    [
      'Ana Brock’s warning that the boat is old angered them.',
      'Ana Brock',
      'warning',
      'that the boat is old',
      'warned',
    ],
    [
      'They mocked Ana Brock after her comment that “we have lost it.”',
      'her',
      'comment',
      'that “we have lost it.”',
      'stated',
    ],
    [
      'Her June promise that she would row came late.',
      'Her',
      'promise',
      'that she would row',
      'promised',
    ],
    [
      'The mayor’s remark that the judge “should be ashamed” was a letter.',
      'The mayor',
      'remark',
      'that the judge “should be ashamed”',
      'stated',
    ],
    [
      'Otto Lund’s accusation that Berg is playing the “fool’s card” and would lose if she were older touched off a row.',
      'Otto Lund',
      'accusation',
      'that Berg is playing the “fool’s card” and would lose if she were older',
      'stated',
    ],
    [
      'But Otto Lund’s most explosive claim is that the committee is a “circus”.',
      'Otto Lund',
      'claim is',
      'that the committee is a “circus”',
      'stated',
    ],
    [
      'They rowed on after Ana Brock’s promise to build a pier.',
      'Ana Brock',
      'promise',
      'to build a pier',
      'promised',
    ],
    [
      'While Ana Brock’s call for a “revolution” draws crowds, others stay home.',
      'Ana Brock',
      'call for',
      'a “revolution”',
      'demanded',
    ],
    [
      'In response to Otto Lund’s demand that they row, many stayed home.',
      'Otto Lund',
      'demand',
      'that they row',
      'demanded',
    ],
  ] as const) {
    test(text, () => {
      const [quote] = showQuotes(text)
      assert.deepEqual(
        [quote?.source, quote?.cue, quote?.content, quote?.force],
        [source, cue, [content], force],
      )
    })
  }

  test('its owner is the name right before it', () => {
    const [quote] = showQuotes('They backed the town’s answer to Ana Brock’s claim that it leaks.')
    assert.equal(quote?.source, 'Ana Brock')
  })

  for (const text of [
    'Part of Ana Brock’s appeal is that she rows.',
    'Ana Brock’s call for calm was heard.',
    'The claim that it leaks angered them.',
  ]) {
    test(`nothing is reported: ${text}`, () => {
      assert.deepEqual(showQuotes(text), [])
    })
  }
})
