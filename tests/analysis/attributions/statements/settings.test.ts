import { describe } from 'node:test'
import { expectEach } from '../../expect.ts'

// Invented names and sentences.
describe('what is said within a clause or an aside', () => {
  expectEach([
    // The main verb is the writer’s.
    [
      'The boat that Otto Brock said he would keep was sold on Monday.',
      'Otto Brock',
      'he would keep',
    ],
    ['Those who say it is late have left.', 'who', 'it is late'],
    ['Most left, and those who say it is not over have a boat.', 'who', 'it is not over'],
    ['Now that Ana Brock has said it is late, the crew will leave.', 'Ana Brock', 'it is late'],
    ['The boat that Ana Brock says was stolen was found in Lund.', 'Ana Brock', 'was stolen'],
    ['The man who Ana Brock said rowed the boat was tired.', 'Ana Brock', 'rowed the boat'],
    ['The hut, where Ana Brock says she was happy, was sold.', 'Ana Brock', 'she was happy'],
    ['On the day that Ana Brock said she would row, it snowed.', 'Ana Brock', 'she would row'],
    [
      'Although Otto Lund left and Ana Brock said it was late, rain fell.',
      'Ana Brock',
      'it was late',
    ],
    [
      'Otto Lund left and Ana Brock said it was late, though rain fell.',
      'Ana Brock',
      'it was late, though rain fell',
    ],
    ['Ana Brock, saying she was late, rowed home.', 'Ana Brock', 'she was late'],
    ['Ana Brock, claiming that she was ill, missed the race.', 'Ana Brock', 'that she was ill'],
    ['To those who say it is over, Ana Brock says: “Row.”', 'who', 'it is over'],
    ['Ana Brock assured Otto Lund, who had threatened to row, that it was over.', 'who', 'to row'],
    ['The boat – as Ana Brock said it would – sank.', 'Ana Brock', 'it would'],
    // No main verb stands behind these words.
    [
      'Ana Brock left, saying the hut was lost, burnt to the ground.',
      'Ana Brock',
      'the hut was lost, burnt to the ground',
    ],
    [
      'It was a boat that Ana Brock said had sunk because it leaked.',
      'Ana Brock',
      'had sunk because it leaked',
    ],
  ])
})
