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
    ['A rower who accused Otto Brock of fraud told Ana Lund so.', 'who', 'Otto Brock of fraud'],
    ['Two rowers who accused the club of fraud said it was late.', 'who', 'the club of fraud'],
    ['A man who praised the mayor for his work left the hall.', 'who', 'the mayor for his work'],
    ['Guards who warned the crowd to leave said it was late.', 'who', 'the crowd to leave'],
    [
      'Otto Brock – whose book said the town was lost – told rowers to leave.',
      'book',
      'the town was lost',
    ],
    [
      'Otto Brock – author of “Roads”, which by its end urged the town to row – is ill.',
      'which',
      'the town to row',
    ],
    // No main verb stands behind these words.
    [
      'Otto Lund met a man who criticised the way Ana Brock rowed the boat.',
      'who',
      'the way Ana Brock rowed the boat',
    ],
    ['Otto Lund met a man who praised the crew called Roads.', 'who', 'the crew called Roads'],
    [
      'Otto Brock said – as he left – that the town was lost.',
      'Otto Brock',
      'that the town was lost',
    ],
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
