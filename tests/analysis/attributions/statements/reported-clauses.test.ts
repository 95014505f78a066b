import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('the clause that a verb of saying reports', () => {
  expectEach([
    // Behind a preposition, `that` points at a noun.
    [
      'Ana Brock said her vote for that plan was a mistake.',
      'Ana Brock',
      'her vote for that plan was a mistake',
    ],
    ['Ana Brock said after that race that it was late.', 'Ana Brock', 'that it was late'],
    ['Ana Brock said nothing was lost.', 'Ana Brock', 'nothing was lost'],
    [
      'Ana Brock said she was going to sit down and look for her oars.',
      'Ana Brock',
      'she was going to sit down and look for her oars',
    ],
    // An adverb that belongs to what is said is a part of it.
    ['Ana Brock said only six boats were lost.', 'Ana Brock', 'only six boats were lost'],
    ['Ana Brock said nearly every boat was lost.', 'Ana Brock', 'nearly every boat was lost'],
    ['Ana Brock said perhaps the boats were lost.', 'Ana Brock', 'perhaps the boats were lost'],
    ['Ana Brock said too many boats were lost.', 'Ana Brock', 'too many boats were lost'],
    [
      'Ana Brock said never before had so many boats been lost.',
      'Ana Brock',
      'never before had so many boats been lost',
    ],
    ['Ana Brock said later six boats were lost.', 'Ana Brock', 'six boats were lost'],
    ['Ana Brock said almost at once that it was over.', 'Ana Brock', 'that it was over'],
    ['Ana Brock said only last week it was over.', 'Ana Brock', 'it was over'],
    // Whom it is told and what about are parted by no word.
    ['Ana Brock told Radio Lima boats were lost.', 'Ana Brock', 'boats were lost'],
    ['Ana Brock told rowers today boats were lost.', 'Ana Brock', 'boats were lost'],
    [
      'Ana Brock said she can and may declare it lost.',
      'Ana Brock',
      'she can and may declare it lost',
    ],
    [
      'Ana Brock said the gifts “call into question it all” of the club.',
      'Ana Brock',
      'the gifts “call into question it all” of the club',
    ],
    [
      'As she left, Ana Brock told Otto Lund, her deputy, that it was late.',
      'Ana Brock',
      'that it was late',
    ],
    // An aside, and a statement’s issuer, stand before it.
    ['Ana Brock says, win or lose, she will row.', 'Ana Brock', 'she will row'],
    ['Ana Brock says, if it rains, she will row.', 'Ana Brock', 'if it rains, she will row'],
    [
      'It was late, Ana Brock said, in a way, and cold.',
      'Ana Brock',
      'It was late',
      'in a way, and cold',
    ],
    [
      'Ana Brock said in a statement released by the club the boat was lost.',
      'Ana Brock',
      'the boat was lost',
    ],
    [
      'Ana Brock said in a letter released on Monday the boat was lost.',
      'Ana Brock',
      'the boat was lost',
    ],
    ['The city government claims Otto Lund lost it.', 'The city government', 'Otto Lund lost it'],
    ['Ana Brock said that evening that the boat was lost.', 'Ana Brock', 'that the boat was lost'],
    ['Ana Brock said that evening was cold.', 'Ana Brock', 'that evening was cold'],
    [
      'Ana Brock said that last week’s race was lost.',
      'Ana Brock',
      'that last week’s race was lost',
    ],
    ['Ana Brock said that Monday was cold.', 'Ana Brock', 'that Monday was cold'],
    // A clause that belongs to a noun is only told with it.
    [
      'Ana Brock noted the rule that nobody had read.',
      'Ana Brock',
      'the rule that nobody had read',
    ],
    ['Ana Brock told the crew that it was lost.', 'Ana Brock', 'that it was lost'],
    [
      'Ana Brock said reports that the hut was lost were old.',
      'Ana Brock',
      'reports that the hut was lost were old',
    ],
    ['Ana Brock repeated her claim that it was lost.', 'Ana Brock', 'that it was lost'],
    ['Ana Brock told the court her mother was lost.', 'Ana Brock', 'her mother was lost'],
    ['Otto Lund asked the mayor why a clerk had said it was lost.', 'a clerk', 'it was lost'],
  ])

  for (const text of [
    'It was the least demanding race of all for rowers.',
    'Ana Brock wrote letters she never sent.',
    'The boat sank, Radio Lima reported the mayor said.',
    'Ana Brock posted a video of the boat that evening.',
    'Ana Brock wrote that night to her brother.',
    'The club issued a statement late on Monday.',
    'Ana Brock responded to the law that bars people from parks.',
    'Ana Brock said in a letter released by the club.',
    'Ana Brock told a joke about a priest who rowed.',
  ])
    test(`reports nothing: ${text}`, () => {
      assert.deepEqual(showQuotes(text), [])
    })
})

describe('a clause whose subject stands before the one who says it', () => {
  expectEach([
    ['They face what Brock said was a long winter.', 'Brock', 'what', 'was a long winter'],
    [
      'It was a decision the council said would cost jobs.',
      'the council',
      'a decision',
      'would cost jobs',
    ],
    ['Brock bought a boat Lund said was old.', 'Lund', 'a boat', 'was old'],
    // A pronoun stands between.
    ['It is a boat that Brock said could sink.', 'Brock', 'could sink'],
    ['Brock praised the Lund ferry, which Otto Lund said was late.', 'Otto Lund', 'was late'],
  ])

  for (const text of [
    'What Brock said was wrong.',
    'The day he said was cold.',
    'Brock regretted what Lund said.',
  ])
    test(`is none of what was said: ${text}`, () => {
      assert.deepEqual(showQuotes(text), [])
    })
})

describe('how little somebody says', () => {
  for (const text of [
    'Ana Brock said almost nothing about the race until May, as the crew left.',
    'Ana Brock said little when the crew left.',
  ])
    test(`is nothing that is said: ${text}`, () => {
      assert.deepEqual(showQuotes(text), [])
    })
})
