import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('what a preposition gives to its source', () => {
  expectEach([
    [
      'In the mayor’s telling, the boat is “cold, cold and late.”',
      'the mayor',
      'the boat is “cold, cold and late.”',
    ],
    ['By her own account, she rowed “on fumes.”', 'her', 'she rowed “on fumes.”'],
    ['Per the Boat Plow, the mayor is “leaving.”', 'the Boat Plow', 'the mayor is “leaving.”'],
    [
      'Boats are boats until they sink, in the formulation of Ana Brock, a rower.',
      'Ana Brock, a rower',
      'Boats are boats until they sink',
    ],
    ['That’s according to reports through May that the club has.', 'reports', 'That’s'],
    [
      'The boat is late, according to a report by its chief skipper, Ana Brock.',
      'a report by its chief skipper, Ana Brock',
      'The boat is late',
    ],
    ['The boat is late according to Lima Today.', 'Lima Today', 'The boat is late'],
    // Within brackets nothing but what stands there.
    [
      'The boat leaks in May (one in nine sank, according to Boat News). Rain fell.',
      'Boat News',
      'one in nine sank',
    ],
    [
      'The boat sank (nine died), according to Ana Brock.',
      'Ana Brock',
      'The boat sank (nine died)',
    ],
    // When somebody said so belongs to nobody's words.
    ['The captain died, according to Ana Brock on Friday.', 'Ana Brock', 'The captain died'],
    [
      'According to a post on Monday by Ana Brock, the boat is late.',
      'a post on Monday by Ana Brock',
      'the boat is late',
    ],
    // What a verb right before the aside lacks stands behind it.
    [
      'The port earns, according to one report, $9 million a year from Lund.',
      'one report',
      'The port earns',
      '$9 million a year from Lund',
    ],
    [
      'The port closed, according to Ana Brock, 49, a rower.',
      'Ana Brock, 49, a rower',
      'The port closed',
    ],
    // Two names are one subject.
    [
      'According to the memo, Brock and another rower asked the club to row in May.',
      'the memo',
      'Brock and another rower asked the club to row in May',
    ],
    [
      'The race is, in the words of the club’s mayor, Ana Brock, “cold”.',
      'the club’s mayor, Ana Brock',
      'The race is',
      '“cold”',
    ],
    // In the words of somebody stand their words, and not the writer’s before them.
    [
      'The race has left the town, in the words of one rower, “a pier with no boats.”',
      'one rower',
      '“a pier with no boats.”',
    ],
  ])

  for (const text of [
    'The rowers were paid according to age, Otto Lund among them.',
    'According to plan, Ana Brock left at noon.',
  ])
    test(`are none where something is done by a measure: ${text}`, () => {
      assert.deepEqual(showQuotes(text), [])
    })
})
