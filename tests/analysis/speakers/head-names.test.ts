import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../show.ts'

// Invented names and sentences.
describe('the names at the head of a source', () => {
  for (const [text, ...speakers] of [
    ['Ana Brock and Otto Lund said it was late.', 'Ana Brock', 'Otto Lund'],
    ['Ana Brock and Oslo rowers said it was late.', 'Ana Brock'],
    // Both names tell which rowers.
    ['Lima and Oslo rowers said it was late.'],
    ['Friends of Ana Brock and Otto Lund said it was late.'],
    // Both stand behind `of`.
    ['A Harbour Bench of Justices Ana Brock and Otto Lund said it was late.', 'Harbour Bench'],
    // What an office is for tells nobody.
    ['The Work and Boats Secretary said it was late.'],
    ['Minister for Media Ana Brock said it was late.', 'Ana Brock'],
    ['A lawyer for tenant Ana Brock said it was late.'],
    // An office of a body, and not of the one who is named.
    ['The town’s Department of Health Director Ana Brock said it was late.', 'Ana Brock'],
    ['The Council on Tidal Relations National Director Ana Brock said it was late.', 'Ana Brock'],
    // A time and a place before the name.
    ['On Monday at the club’s pier Ana Brock said it was late.', 'Ana Brock'],
    ['A spokesman for Department of Health Director Ana Brock said it was late.'],
  ] as const)
    test(text, () => {
      assert.deepEqual(showQuotes(text)[0]?.speakers, speakers)
    })

  test('are none in a phrase that only tells from where somebody is', () => {
    const text =
      'Rowers from the University of Lima and Fjord Tours published a study. The study found that it was late.'
    assert.deepEqual(showQuotes(text).at(-1)?.speakers, [])
  })
})
