import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('words behind a verb that are nobody’s', () => {
  for (const text of [
    'The poll also found that:',
    'The council denied his club the win and jailed him.',
    'Ana Brock denied rowers the right to vote.',
    'The club denied her a boat.',
    'Ana Brock sold a plan called “Rowers Win”.',
    'The rule that Otto Lund decries also makes his win less likely.',
    'Ana Brock leads the club and wrote a book that gave the crew more hope.',
  ])
    test(text, () => {
      assert.deepEqual(showQuotes(text), [])
    })

  expectEach([
    [
      'Ana Brock denied the claim the mayor made in May.',
      'Ana Brock',
      'the claim the mayor made in May',
    ],
    ['Ana Brock denied planning any such race.', 'Ana Brock', 'planning any such race'],
    ['Ana Brock disputed that claim.', 'Ana Brock', 'that claim'],
    ['A clerk called “the old boats” late.', 'A clerk', '“the old boats” late'],
    ['Ana Brock wrote boats that leak were late.', 'Ana Brock', 'boats that leak were late'],
    [
      'Pia Holm said Sanders’ arguments that he rows well are undone by the polls.',
      'Pia Holm',
      'Sanders’ arguments that he rows well are undone by the polls',
    ],
  ])
})

describe('a quotation that a paper passes on', () => {
  const text = 'Asked about the ban, Otto Lund said: “It is late,” the Boat Herald reported.'

  test('is whose the paper says it is', () => {
    assert.deepEqual(
      showQuotes(text).map(({ speakers, content }) => [...speakers, ...content]),
      [
        ['Otto Lund', '“It is late,”'],
        ['Boat Herald', '“It is late,”'],
      ],
    )
  })

  expectEach([['Otto Lund told the court: “It is late,” he said.', 'he', '“It is late,”']])
})
