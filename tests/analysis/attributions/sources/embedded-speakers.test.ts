import { describe } from 'node:test'
import { expectEach } from '../../expect.ts'

// Invented names and sentences.
describe('a second verb in what somebody reports', () => {
  expectEach([
    [
      'Ana Brock said the officer, Kai Holm, stopped her boat and told her to get out.',
      'the officer, Kai Holm,',
      'her to get out',
    ],
    [
      'Ana Brock said her boss, Otto Lund, sat down and told her that it was over.',
      'her boss, Otto Lund,',
      'that it was over',
    ],
    // Whoever reports may speak to others.
    [
      'Ana Brock said Otto Lund had left and told him that it was over.',
      'Ana Brock',
      'Otto Lund had left',
    ],
  ])
})
