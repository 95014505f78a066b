import { describe } from 'node:test'
import { expectEach } from '../expect.ts'

// Invented names and sentences.
describe('whom a recording shows, and who is judged', () => {
  expectEach([
    [
      'The club put out a clip of Otto Lund saying that it was late.',
      'Otto Lund',
      'that it was late',
    ],
    [
      'The film cuts to footage of Otto Lund saying, “The boats were late.”',
      'Otto Lund',
      '“The boats were late.”',
    ],
    [
      'The video shows Pia Brock, who was a clerk then, saying that it was late.',
      'Pia Brock',
      'that it was late',
    ],
    ['Kai Holm was too weak for claiming that it was over.', 'Kai Holm', 'that it was over'],
    ['Ana Brock said Kai Holm is “quite wrong” for saying she lost.', 'Kai Holm', 'she lost'],
    [
      'Otto Lund lost, despite his friends, including a clerk of the club admitting that it was late.',
      'a clerk of the club',
      'that it was late',
    ],
    // A comma ends what the recording shows.
    [
      'Ana Brock put out a film of Otto Lund, saying that it was late.',
      'Ana Brock',
      'that it was late',
    ],
    ['Ana Brock met rowers, including Otto Lund, saying it was late.', 'Ana Brock', 'it was late'],
  ])
})
