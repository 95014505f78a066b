import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../expect.ts'
import { showQuotes } from '../show.ts'

// Invented names and sentences.
describe('a quotation right behind its verb', () => {
  expectEach([
    ['The captain radioed “we are taking water” at noon.', 'The captain', '“we are taking water”'],
    ['The sign read “The Boats Are Gone” in May.', 'The sign', '“The Boats Are Gone”'],
  ])

  for (const text of [
    'Ana Brock read “The Cold Boats” in bed.',
    'Rowers sang “The Road of Boats” and left.',
    'The host Otto Lund opened “Boats Tonight” at noon.',
  ])
    test(`is no speech where somebody performs a work: ${text}`, () => {
      assert.deepEqual(showQuotes(text), [])
    })

  test('is not what a clause calls old that stands behind it', () => {
    const text = '“Save the boats,” a cry that most rowers now call “old,” is heard again.'
    assert.ok(showQuotes(text).every(({ content }) => content[0] !== '“Save the boats,”'))
  })
})
