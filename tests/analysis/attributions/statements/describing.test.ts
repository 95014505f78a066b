import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('what a verb says of a thing, with words in quotation marks', () => {
  expectEach([
    [
      'A friend remembers Ana Brock as “quick and often late.”',
      'A friend',
      'Ana Brock as “quick and often late.”',
    ],
    ['The club rejected the claim as “baseless.”', 'The club', 'the claim as “baseless.”'],
    [
      'The club bills the race as “a day for people who hate days,” which it is.',
      'The club',
      'the race as “a day for people who hate days,”',
    ],
    ['The guard put it at “about 400.”', 'The guard', '“about 400.”'],
    [
      'Ana Brock called the boat “old,” the race “late” and Otto Lund “a child.”',
      'Ana Brock',
      'the boat “old,” the race “late” and Otto Lund “a child.”',
    ],
    ['Ana Brock called the boat “old,” and Lund left.', 'Ana Brock', 'the boat “old,”'],
    ['Ana Brock called it old and left the room.', 'Ana Brock', 'it old'],
    ['Ana Brock called Otto Lund “a child” and won.', 'Ana Brock', 'Otto Lund “a child”'],
    [
      'Ana Brock condemned the plan to cut and burn trees.',
      'Ana Brock',
      'the plan to cut and burn trees',
    ],
    ['The guard called this a false alarm.', 'The guard', 'this a false alarm'],
    ['Ana Brock called that a lie.', 'Ana Brock', 'that a lie'],
    ['The cook pronounced the soup “mostly late.”', 'The cook', 'the soup “mostly late.”'],
    ['The report faults the club for “a cold boat.”', 'The report', 'the club for “a cold boat.”'],
    [
      'The club touted the race as proof of “what boats can do.”',
      'The club',
      'the race as proof of “what boats can do.”',
    ],
    [
      'Calling the boat “a cold thing,” the old mayor left.',
      'the old mayor',
      'the boat “a cold thing,”',
    ],
    ['Describing the boat as “cold,” the mayor left.', 'the mayor', 'the boat as “cold,”'],
    ['Otto Lund apologized for “the noise.”', 'Otto Lund', '“the noise.”'],
    ['Otto Lund apologized to “every rower.”', 'Otto Lund', '“every rower.”'],
    [
      'The union called the rule “cruel,” “late” and “odd.”',
      'The union',
      'the rule “cruel,” “late” and “odd.”',
    ],
    [
      'The union called the rule “cruel”, “late” and “odd”.',
      'The union',
      'the rule “cruel”, “late” and “odd”',
    ],
  ])

  for (const text of [
    'A friend remembers Ana Brock as a child.',
    'Otto Lund charged rowers more than $30,000.',
    'The crowd ripped her away.',
    'The cook saw the boat as it sank.',
    'When the cook called her, she left.',
    'The cook called her late on Monday.',
  ])
    test(`is nothing without such words: ${text}`, () => {
      assert.deepEqual(showQuotes(text), [])
    })
})
