import { describe } from 'node:test'
import { expectEach } from '../../expect.ts'

// Invented names and sentences.
describe('what is reported inside another’s words', () => {
  expectEach([
    [
      'The sign says that the pier is shut, Ana Brock reminded the rowers.',
      'The sign',
      'that the pier is shut',
    ],
    [
      'The sign says that the pier is shut, Ana Brock told the rowers.',
      'Ana Brock',
      'The sign says that the pier is shut',
    ],
    ['I would say that it rained, wrote Ana Brock in May.', 'I', 'that it rained'],
  ])
})
