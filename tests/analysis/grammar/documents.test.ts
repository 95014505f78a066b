import { describe } from 'node:test'
import { expectEach } from '../expect.ts'

// Invented names and sentences.
describe('a document and what it says', () => {
  expectEach([
    // Whoever gets it does not say it.
    [
      'Otto Lund got a letter from the club saying he owed it money.',
      'the club',
      'he owed it money',
    ],
    ['Otto Lund received a letter saying he owed it money.', 'a letter', 'he owed it money'],
    ['Ana Brock was sent a letter saying that she had won.', 'a letter', 'that she had won'],
    [
      'Otto Lund got a call from his sister, Ida Lund, saying that it was late.',
      'his sister, Ida Lund',
      'that it was late',
    ],
    [
      'Otto Lund shared a post by Kai Holm saying that it was late.',
      'Kai Holm',
      'that it was late',
    ],
    ['Ana Brock left after a report saying that it was late.', 'a report', 'that it was late'],
    ['Ana Brock criticised a report saying that it was late.', 'a report', 'that it was late'],
    [
      'Ana Brock found a letter on the pier saying that it was late.',
      'a letter',
      'that it was late',
    ],
    ['Ana Brock opposed a motion saying that it was late.', 'a motion', 'that it was late'],
    ['Ana Brock voted for a motion saying that it was late.', 'a motion', 'that it was late'],
    ['Rowers voted to reject a motion saying that it was late.', 'a motion', 'that it was late'],
    // Whoever issues it does.
    ['Ana Brock sent over a letter saying that it was late.', 'Ana Brock', 'that it was late'],
    ['Ana Brock signed a letter saying that it was late.', 'Ana Brock', 'that it was late'],
    [
      'Ana Brock reached rowers in an email saying that it was late.',
      'Ana Brock',
      'that it was late',
    ],
    ['Ana Brock put out a statement saying that it was late.', 'Ana Brock', 'that it was late'],
    ['Ana Brock sent a letter from Lima saying that it was late.', 'Ana Brock', 'that it was late'],
  ])
})
