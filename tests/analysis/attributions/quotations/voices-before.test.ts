import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('a quotation right behind its verb', () => {
  expectEach([
    ['The captain radioed “we are taking water” at noon.', 'The captain', '“we are taking water”'],
    ['The sign read “The Boats Are Gone” in May.', 'The sign', '“The Boats Are Gone”'],
    // Whoever reads aloud or quotes hands on another’s words.
    ['Otto Lund quoted his grandmother: “A hen is a hen.”', 'his grandmother', '“A hen is a hen.”'],
    ['Otto Lund read from a letter by Ana Brock: “I am leaving.”', 'Ana Brock', '“I am leaving.”'],
    [
      'Otto Lund read a letter from Ana Brock to the crew: “I am leaving.”',
      'Ana Brock',
      '“I am leaving.”',
    ],
    ['Otto Lund read from his letter: “I am leaving.”', 'Otto Lund', '“I am leaving.”'],
    // Whoever is heard speaks.
    ['Otto Lund recalled Ana Brock telling him, “I row.”', 'Ana Brock', '“I row.”'],
  ])

  for (const text of [
    'Ana Brock read “The Cold Boats” in bed.',
    'Rowers sang “The Road of Boats” and left.',
    'The host Otto Lund opened “Boats Tonight” at noon.',
    'The crowd sang “Cold Boats” to Ana Brock.',
  ])
    test(`is no speech where somebody performs a work: ${text}`, () => {
      assert.deepEqual(showQuotes(text), [])
    })

  test('is not what a clause calls old that stands behind it', () => {
    const text = '“Save the boats,” a cry that most rowers now call “old,” is heard again.'
    assert.ok(showQuotes(text).every(({ content }) => content[0] !== '“Save the boats,”'))
  })
})
