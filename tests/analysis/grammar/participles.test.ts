import { describe } from 'node:test'
import { expectEach } from '../expect.ts'

// Invented names and sentences.
describe('a participle of saying', () => {
  expectEach([
    [
      'Ana Brock said that Otto Lund had consoled her by saying that four was enough.',
      'Otto Lund',
      'that four was enough',
    ],
    ['Ana Brock won by saying that it was late.', 'Ana Brock', 'that it was late'],
    ['Ana Brock said that a motion calling for new boats was late.', 'a motion', 'new boats'],
    ['A petition calling on him to leave has many names.', 'A petition', 'him to leave'],
    [
      'The club has also filed a complaint with the Boat Panel alleging that it was robbed.',
      'The club',
      'that it was robbed',
    ],
    ['Ana Brock was talking about why she had come.', 'Ana Brock', 'why she had come'],
  ])
})
