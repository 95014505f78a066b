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
    [
      'Ana Brock lost, with a small and growing number of rowers saying it was late.',
      'a small and growing number of rowers',
      'it was late',
    ],
    ['Ana Brock won by saying that it was late.', 'Ana Brock', 'that it was late'],
    ['Ana Brock said that a motion calling for new boats was late.', 'a motion', 'new boats'],
    ['A petition calling on him to leave has many names.', 'A petition', 'him to leave'],
    [
      'The club has also filed a complaint with the Boat Panel alleging that it was robbed.',
      'The club',
      'that it was robbed',
    ],
    [
      'The court heard that Otto Lund had sent Ana Brock a message saying “I will find you.”',
      'Otto Lund',
      '“I will find you.”',
    ],
    // Whoever is blamed for it, whatever their noun is.
    [
      'Otto Lund criticized her surrogates for saying that it was late.',
      'her surrogates',
      'that it was late',
    ],
    [
      'Otto Lund kept up his tradition of saying that it was late.',
      'Otto Lund',
      'that it was late',
    ],
    // By whom something is done, and to whom.
    ['Ana Brock was booed by a crowd shouting “Row.”', 'a crowd', '“Row.”'],
    ['Ana Brock fined Otto Lund 300 crowns for shouting “Row.”', 'Otto Lund', '“Row.”'],
    [
      'Ana Brock jailed Otto Lund for hitting a rower and saying he would row.',
      'Otto Lund',
      'he would row',
    ],
    ['Ana Brock followed Otto Lund, who left in May saying he was ill.', 'who', 'he was ill'],
    [
      'Otto Lund was praised by Ana Brock for saying that it was late.',
      'Otto Lund',
      'that it was late',
    ],
    [
      'Ana Brock left, with her deputy, Otto Lund, telling rowers that it was late.',
      'her deputy, Otto Lund',
      'that it was late',
    ],
    // Whose clause it is.
    [
      'Ana Brock made an offer, but Otto Lund refused it, saying that it was late.',
      'Otto Lund',
      'that it was late',
    ],
    [
      'Ana Brock said it was late and Otto Lund was ill, adding that she would row.',
      'Ana Brock',
      'it was late and Otto Lund was ill',
    ],
    [
      'Lima won, and the rowers’ club lost no time in calling it “late.”',
      'the rowers’ club',
      'it “late.”',
    ],
    [
      'Both crews sat down, one of them adding that it was “late.”',
      'one of them',
      'that it was “late.”',
    ],
    // What has the words on it, and whose film shows somebody.
    ['Otto Lund wore a club hat reading “Row.”', 'a club hat', '“Row.”'],
    ['Otto Lund stood by a sign saying “Row.”', 'a sign', '“Row.”'],
    [
      'The messages show Ana Brock urging a rower to “keep it.”',
      'Ana Brock',
      'a rower to “keep it.”',
    ],
    [
      'Ana Brock met a guest on “Boat Hour,” telling him at one point, “You do not row here.”',
      'Ana Brock',
      '“You do not row here.”',
    ],
    ['Ana Brock was talking about why she had come.', 'Ana Brock', 'why she had come'],
  ])
})
