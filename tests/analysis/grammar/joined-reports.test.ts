import { describe } from 'node:test'
import { expectEach } from '../expect.ts'

// Invented names and sentences.
describe('a further verb of saying behind a conjunction', () => {
  expectEach([
    [
      'Ana Brock spoke for long, acknowledging that it rained but warning that it was late.',
      'Ana Brock',
      'that it rained',
    ],
    [
      'Kai Holm forecast that the race would soon begin and praised efforts by the crew.',
      'Kai Holm',
      'that the race would soon begin',
    ],
    // What goes on with what is reported.
    [
      'Kai Holm said that the book would be read and praised in Lund.',
      'Kai Holm',
      'that the book would be read and praised in Lund',
    ],
    [
      'Kai Holm said that the club lives by racing and advertising that works.',
      'Kai Holm',
      'that the club lives by racing and advertising that works',
    ],
  ])
})

describe('a further report behind a comma', () => {
  expectEach([
    ['Kai Holm said she would row, then told them it was late.', 'Kai Holm', 'she would row'],
    [
      'Kai Holm said she was ill, with the mayor, Ana Brock, adding that it was late.',
      'Kai Holm',
      'she was ill',
    ],
    // What goes on with what is reported.
    [
      'Kai Holm said that if it rained, then the mayor would say so.',
      'Kai Holm',
      'that if it rained, then the mayor would say so',
    ],
    [
      'Kai Holm said the race began well, with Ana Brock leading.',
      'Kai Holm',
      'the race began well, with Ana Brock leading',
    ],
  ])
})
