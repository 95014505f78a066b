import { describe } from 'node:test'
import { expectEach } from '../../expect.ts'

// Invented names and sentences.
describe('a quotation and a verb behind it that leads to the one of saying', () => {
  expectEach([
    ['“Go back,” Ana Brock could be heard telling rowers.', 'Ana Brock', '“Go back,”'],
    ['“Go back,” the guard is heard to say in the film.', 'the guard', '“Go back,”'],
    ['“We lost,” said Ana Brock’s rival, Otto Lund.', 'Ana Brock’s rival, Otto Lund', '“We lost,”'],
    // Whoever claims so only hands it on.
    ['“You are out,” Ana Brock claims Otto Lund told her.', 'Otto Lund', '“You are out,”'],
    [
      '“You are out,” Otto Lund told rowers when asked by Ana Brock.',
      'Otto Lund',
      '“You are out,”',
    ],
    [
      '“You win,” Ana Brock was fond of saying, “and then you row.”',
      'Ana Brock',
      '“You win,”',
      '“and then you row.”',
    ],
  ])
})

describe('a name behind a dash', () => {
  expectEach([
    [
      '“We are with the crews tonight. More to come.” — Mayor Ana Brock (@anabrock) April 9, 2022',
      'Mayor Ana Brock (@anabrock)',
      '“We are with the crews tonight. More to come.”',
    ],
  ])
})
