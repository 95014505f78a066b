import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyze } from '../../../../src/analysis/index.ts'

for (const [text, confidence] of [
  ['“I quit,” Ana Brock is alleged to have said.', 'unsure'],
  ['Ana Brock is alleged to have shouted: “I quit.”', 'unsure'],
  ['Otto Lund appears to have told the bank that it was lost.', 'unsure'],
  ['It is alleged that Otto Lund told the bank the boat was lost.', 'unsure'],
  ['It was claimed Otto Lund had told the bank that it was lost.', 'unsure'],
  ['Otto Lund seemed to say that the boat was lost.', 'unsure'],
  ['Otto Lund went on to say that the boat was lost.', 'certain'],
  ['Otto Lund has told the bank that it was lost.', 'certain'],
] as const)
  test(`is ${confidence}: ${text}`, () => {
    assert.deepEqual(
      analyze(text).quotes.map((quote) => quote.confidence),
      [confidence],
    )
  })

test('is unsure in what somebody alleges', () => {
  const text = 'The state alleges that Otto Lund told the bank it was lost.'
  assert.deepEqual(
    analyze(text).quotes.map((quote) => quote.confidence),
    ['likely', 'unsure'],
  )
})

test('comes to an end where a headline ends with its cue', () => {
  assert.equal(analyze('The club “must row now” in the cold, rowers say').quotes.length, 1)
})
