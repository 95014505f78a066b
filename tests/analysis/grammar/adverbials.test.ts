import { describe } from 'node:test'
import { expectEach } from '../expect.ts'

// Invented names and sentences.
describe('a second verb behind words that tell when or where', () => {
  expectEach([
    ['Brock left, and in a statement said he had stayed.', 'Brock', 'he had stayed'],
    ['Brock left and in a letter to Lund said he had stayed.', 'Brock', 'he had stayed'],
    ['Brock won, and after the race told reporters he was glad.', 'Brock', 'he was glad'],
    ['Brock won and last week called it “a joke.”', 'Brock', 'it “a joke.”'],
    ['Brock left and through his lawyer said he was ill.', 'Brock', 'he was ill'],
  ])
})

describe('a second verb with a subject of its own', () => {
  expectEach([
    ['Brock left and in May Lund said it was over.', 'Lund', 'it was over'],
    [
      'Brock left and after Lund said it was over she returned.',
      'Lund',
      'it was over she returned',
    ],
    [
      'Brock left and after the race officials said it was over.',
      'the race officials',
      'it was over',
    ],
    ['Brock left, and at noon the mayor said it was over.', 'the mayor', 'it was over'],
    [
      'Brock left, and in a talk with the Post Lund said it was over.',
      'a talk with the Post Lund',
      'it was over',
    ],
    ['Brock called for a vote and Lund said it was over.', 'Lund', 'it was over'],
    ['Brock said no and Lund said it was over.', 'Lund', 'it was over'],
    // Two persons with one verb.
    [
      'The rowers coached by Brock and Lund said it was over.',
      'The rowers coached by Brock and Lund',
      'it was over',
    ],
  ])
})

describe('what was said before such a verb', () => {
  expectEach([
    ['Brock said he would leave and on Friday said he had stayed.', 'Brock', 'he would leave'],
    ['Brock said he was ill but later that day told Lund he would row.', 'Brock', 'he was ill'],
    [
      'Brock said the boat sank in May and in June was sold.',
      'Brock',
      'the boat sank in May and in June was sold',
    ],
  ])
})
