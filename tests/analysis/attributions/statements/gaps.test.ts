import { describe } from 'node:test'
import { expectEach } from '../../expect.ts'

// Invented names and sentences.
describe('a quotation that describes what stands before its relative clause', () => {
  expectEach([
    [
      'The oak, which was planted in May and which one local called “our cathedral,” fell.',
      'one local',
      '“our cathedral,”',
    ],
    [
      'The loss came in May, which rower Ana Brock blamed on “tired legs.”',
      'rower Ana Brock',
      'on “tired legs.”',
    ],
    [
      'They voted for it, a step that the member Ana Brock called “late, and costly.”',
      'the member Ana Brock',
      '“late, and costly.”',
    ],
    ['She lost a day, a thing she ascribed to “a cold boat.”', 'she', '“a cold boat.”'],
    ['Few liked it, a figure the rowers called “striking.”', 'the rowers', '“striking.”'],
    [
      'The club, which one member likened to “a boat with holes,” met.',
      'one member',
      'to “a boat with holes,”',
    ],
    ['He wrote of a boat that Ana Brock dismissed as “a wreck” in May.', 'Ana Brock', '“a wreck”'],
  ])
})
