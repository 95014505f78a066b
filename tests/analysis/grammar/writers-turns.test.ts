import { describe } from 'node:test'
import { expectEach } from '../expect.ts'

// Invented names and sentences.
describe('where the writer takes the word again', () => {
  expectEach([
    ['Ana Brock said it was over, as have her rivals.', 'Ana Brock', 'it was over'],
    ['Ana Brock said the hut was old, as is usual.', 'Ana Brock', 'the hut was old, as is usual'],
    [
      'Ana Brock claims that Otto sold the hut, which he denies.',
      'Ana Brock',
      'that Otto sold the hut',
    ],
    [
      'Ana Brock said the hut would close, which came as a shock.',
      'Ana Brock',
      'the hut would close',
    ],
    [
      'Ana Brock said the hut, which Otto Lund called old, was lost.',
      'Ana Brock',
      'the hut, which Otto Lund called old, was lost',
    ],
    ['Ana Brock said it was over, a decision that angered rowers.', 'Ana Brock', 'it was over'],
    ['Ana Brock said it was over, a phrase that she came to regret.', 'Ana Brock', 'it was over'],
    ['It was over, Ana Brock said, before accusing the club of fraud.', 'Ana Brock', 'It was over'],
    ['Ana Brock said it was over, before thanking the club.', 'Ana Brock', 'it was over'],
    [
      'Ana Brock said it was over before the rowers left.',
      'Ana Brock',
      'it was over before the rowers left',
    ],
    [
      'Ana Brock said it was over, while Otto Lund called the race “a joke”.',
      'Ana Brock',
      'it was over',
    ],
    [
      'The race was described by Ana Brock as “cold”, while Otto Lund called the hut “a joke”.',
      'Ana Brock',
      '“cold”',
    ],
    ['Ana Brock said she was sorry, wiping her eyes.', 'Ana Brock', 'she was sorry'],
    ['Ana Brock said she was sorry, her voice breaking.', 'Ana Brock', 'she was sorry'],
    [
      'Ana Brock said she would row, while admitting that it was late.',
      'Ana Brock',
      'she would row',
    ],
    ['Ana Brock said the race was off, ending weeks of doubt.', 'Ana Brock', 'the race was off'],
    ['Ana Brock said the hut was lost – though nobody asked.', 'Ana Brock', 'the hut was lost'],
    [
      'Ana Brock said the hut – though old – was dry.',
      'Ana Brock',
      'the hut – though old – was dry',
    ],
    [
      'Ana Brock said the hut would close, a day after telling rowers that it was safe.',
      'Ana Brock',
      'the hut would close',
    ],
    // What came of a question, of what was to be done, and of what was denied.
    [
      'Ana Brock asked if the boat had left, and the guard pointed down the quay.',
      'Ana Brock',
      'if the boat had left',
    ],
    [
      'Ana Brock asked who had won, and who had lost.',
      'Ana Brock',
      'who had won, and who had lost',
    ],
    ['Ana Brock promised to row, but never did.', 'Ana Brock', 'to row'],
    ['Ana Brock promised to cut fees, then raised them.', 'Ana Brock', 'to cut fees'],
    ['Ana Brock urged rowers to wait, but the crew was tired.', 'Ana Brock', 'rowers to wait'],
    ['Ana Brock denied she had rowed, but a film showed otherwise.', 'Ana Brock', 'she had rowed'],
    // A name is set against the one who speaks.
    ['Ana Brock said it was over, but Otto Lund rowed on.', 'Ana Brock', 'it was over'],
    [
      'Ana Brock said it was late, but the race was on.',
      'Ana Brock',
      'it was late, but the race was on',
    ],
  ])
})
