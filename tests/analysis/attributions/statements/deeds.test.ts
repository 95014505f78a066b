import { describe } from 'node:test'
import { expectEach } from '../../expect.ts'

// Invented names and sentences.
describe('what somebody is to do', () => {
  expectEach([
    ['Ana Brock vowed to row and waved.', 'Ana Brock', 'to row'],
    ['Ana Brock pledged Monday to row.', 'Ana Brock', 'to row'],
    ['Ana Brock urged the club to row.', 'Ana Brock', 'the club to row'],
    ['Ana Brock has urged the club since May to row.', 'Ana Brock', 'the club since May to row'],
    [
      'Ana Brock urged the people of Lund, a town of 900, to stay away.',
      'Ana Brock',
      'the people of Lund, a town of 900, to stay away',
    ],
    ['Ana Brock appealed on Sunday for calm.', 'Ana Brock', 'calm'],
    ['Ana Brock threatened, not quite in jest, to ring them.', 'Ana Brock', 'to ring them'],
    ['Ana Brock shouted at the crew to “row.”', 'Ana Brock', 'the crew to “row.”'],
    ['Ana Brock called Monday for the guards to leave.', 'Ana Brock', 'the guards to leave'],
  ])
})
