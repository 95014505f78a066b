import { describe } from 'node:test'
import { expectEach } from '../expect.ts'

// Invented names and sentences.
describe('a verb of saying behind a conjunction and an aside', () => {
  expectEach([
    ['Ana Brock left and, in a letter, said that it was late.', 'Ana Brock', 'that it was late'],
    ['Ana Brock left but, asked why, said it was late.', 'Ana Brock', 'it was late'],
    // The aside ends what the verb before it reports.
    [
      'Ana Brock said she was ill and, speaking to Kai Holm, denied that it was late.',
      'Ana Brock',
      'she was ill',
    ],
    // What goes on with what is reported.
    [
      'Ana Brock said the boat leaked and, when it rained, sank.',
      'Ana Brock',
      'the boat leaked and, when it rained, sank',
    ],
  ])
})
