import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../expect.ts'
import { showQuotes } from '../show.ts'

// Invented names and sentences: in each the tagger takes a word for something else.
describe('a verb that looks like a noun', () => {
  expectEach([
    [
      'Doyle said each year of rowing yields a 10% gain.',
      'Doyle',
      'each year of rowing yields a 10% gain',
    ],
    [
      'Ana Brock said changes cost many people their boats.',
      'Ana Brock',
      'changes cost many people their boats',
    ],
    [
      'Their fate hinges on the weather at the time, analyst says.',
      'analyst',
      'Their fate hinges on the weather at the time',
    ],
    [
      'The race marks his return, one old friend said.',
      'one old friend',
      'The race marks his return',
    ],
    ['Ana Brock said the crew deserved better.', 'Ana Brock', 'the crew deserved better'],
    ['Rowers chafed at such talk and said help was near.', 'Rowers', 'help was near'],
    ['Rowers scrubbed at the stain and said help was near.', 'Rowers', 'help was near'],
    [
      'The founders had mobilized, warning that the deal would sink the club.',
      'The founders',
      'that the deal would sink the club',
    ],
    [
      'Her group, the Mothers of Brill, claims that sixty boats were moved.',
      'Her group, the Mothers of Brill,',
      'that sixty boats were moved',
    ],
    ['Some accused Ana Brock of theft.', 'Some', 'Ana Brock of theft'],
    [
      'Her critics in the club mutter that it is late.',
      'Her critics in the club',
      'that it is late',
    ],
    [
      'Friends of the race, among them the Boat Board, promise that “every oar” counts.',
      'Friends of the race',
      'that “every oar” counts',
    ],
    [
      'The line is late “by a day”, claims operator Boat Rail.',
      'operator Boat Rail',
      'The line is late “by a day”',
    ],
    ['Critics of the race call it “cold.”', 'Critics of the race', 'it “cold.”'],
    [
      'The mayor took aim at the press, branding rowers “old hands in better boats.”',
      'The mayor',
      'rowers “old hands in better boats.”',
    ],
  ])
})

describe('a noun that looks like a verb', () => {
  for (const [text, ...contents] of [
    ['Ana Brock told cup crews the mayor saw it was over.', 'the mayor saw it was over'],
    ['Ana Brock told club employees on Monday that it was over.', 'that it was over'],
    ['The seabed near the pier said nothing.'],
    ['She learned of it in a phone call that lasted an hour.'],
    ['He brought remarks, comments that were printed.'],
    [
      'The club thanked the Lunds for their help and joked that it was over.',
      'the Lunds for their help',
      'that it was over',
    ],
  ] as const) {
    test(text, () => {
      assert.deepEqual(
        showQuotes(text).map(({ content }) => content.join(' … ')),
        contents,
      )
    })
  }
})

describe('an adjective that looks like a verb, and a verb that looks like an adjective', () => {
  expectEach([
    [
      'The letter, which came late, alleged that the club lied.',
      'The letter',
      'that the club lied',
    ],
    [
      'Ana Brock, a founder of the center-left think tank Third Pier, said it was over.',
      'Ana Brock, a founder of the center-left think tank Third Pier,',
      'it was over',
    ],
    [
      'Otto Lund, another unaligned rower, said there was hope.',
      'Otto Lund, another unaligned rower,',
      'there was hope',
    ],
    [
      'Ana Brock said leaked recordings rarely decide a race.',
      'Ana Brock',
      'leaked recordings rarely decide a race',
    ],
    ['She in turn said it was over.', 'She in turn', 'it was over'],
    ['Ana Brock insisted in turn that it was over.', 'Ana Brock', 'that it was over'],
  ])
})

describe('a name that looks like another word', () => {
  expectEach([
    ['Cook said Otto Lund left.', 'Cook', 'Otto Lund left'],
    ['They met Otto Jolly behind the pier. Jolly said he was tired.', 'Jolly', 'he was tired'],
    [
      'Chairman Will Brock, for example, said it was over.',
      'Chairman Will Brock, for example,',
      'it was over',
    ],
  ])
})

describe('an adjective that is a noun, and a participle that is a verb', () => {
  expectEach([
    ['The Lima international replied: “It is late.”', 'The Lima international', '“It is late.”'],
    ['“It is late,” the Lima international said.', 'the Lima international', '“It is late,”'],
    [
      '“It is late,” said the 26-year-old Lima international, who left.',
      'the 26-year-old Lima international, who left',
      '“It is late,”',
    ],
    [
      '“It is late,” predicted a Democratic operative involved in the race.',
      'a Democratic operative involved in the race',
      '“It is late,”',
    ],
    [
      '“It is late,” said a source close to the club.',
      'a source close to the club',
      '“It is late,”',
    ],
    ['Ana Brock, a rower, pronounced herself “glad.”', 'Ana Brock, a rower,', 'herself “glad.”'],
    [
      'Rowers keep telling clerks they want “calm now,” but it is late.',
      'Rowers',
      'they want “calm now,”',
    ],
    ['Lima-born Ana Brock said it was over.', 'Lima-born Ana Brock', 'it was over'],
    ['“It is late,” confessed the newly capped prop.', 'the newly capped prop', '“It is late,”'],
    ['The race has been branded “cold” by the club.', 'the club', '“cold”'],
    ['Few rowers immediately branded the plan “a wreck.”', 'Few rowers', 'the plan “a wreck.”'],
    ['The lawyer for Grant said it was late.', 'The lawyer for Grant', 'it was late'],
    ['“It is late,” the voice-over says.', 'the voice-over', '“It is late,”'],
    ['“It is late,” someone in the back shouted.', 'someone in the back', '“It is late,”'],
    [
      'An opposing scout compared it to “a cold boat.”',
      'An opposing scout',
      'it to “a cold boat.”',
    ],
    ['His wife has since alleged that he hid it.', 'His wife', 'that he hid it'],
    ['“It is late,” the mayor, a rower, shot back.', 'the mayor, a rower,', '“It is late,”'],
  ])
})
