import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { expectEach } from '../../expect.ts'
import { showQuotes } from '../../show.ts'

// Invented names and sentences.
describe('what stands behind an attribution', () => {
  expectEach([
    [
      'The plan would “end all the races we know,” Ana Brock said in May, in the latest turn of the talks.',
      'Ana Brock',
      'The plan would “end all the races we know,”',
    ],
    [
      'The plan, Ana Brock said in May, in the end would fail.',
      'Ana Brock',
      'The plan',
      'in the end would fail',
    ],
    [
      'She knows, Ana Brock said, that “boats leak.”',
      'Ana Brock',
      'She knows',
      'that “boats leak.”',
    ],
    // What is only added to a clause of the writer’s is all that was said.
    [
      'Otto Lund won the race – proof, Ana Brock said, of his strength.',
      'Ana Brock',
      'proof',
      'of his strength',
    ],
    [
      'Otto Lund, Ana Brock said, won the race of his life.',
      'Ana Brock',
      'Otto Lund',
      'won the race of his life',
    ],
  ])
})

describe('an aside between a subject and its verb', () => {
  expectEach([
    [
      'Ana Brock, clad in a cape with lights that shone, said it was over.',
      'Ana Brock, clad in a cape with lights that shone,',
      'it was over',
    ],
    [
      'Ana Brock, president of the Pier Fund, a group allied with the mayor, said it was over.',
      'Ana Brock, president of the Pier Fund, a group allied with the mayor,',
      'it was over',
    ],
    [
      'Ana Brock, the cook turned rower, said it was over.',
      'Ana Brock, the cook turned rower,',
      'it was over',
    ],
    [
      'Ana Brock, the pier’s head (the two are not related), said it was over.',
      'Ana Brock, the pier’s head (the two are not related),',
      'it was over',
    ],
    // What somebody is asked about is not described by the name behind it.
    [
      'Asked about the boat, a rower, Ana Brock, said it was over.',
      'a rower, Ana Brock,',
      'it was over',
    ],
    [
      'Ana Brock, an independent voter raised in Brill, said it was over.',
      'Ana Brock, an independent voter raised in Brill,',
      'it was over',
    ],
    [
      'Ana Brock, a host considered old, recalled in May that it was over.',
      'Ana Brock, a host considered old,',
      'that it was over',
    ],
    [
      'Ana Brock, a rower whose club was sold, said it was over.',
      'Ana Brock, a rower whose club was sold,',
      'it was over',
    ],
    [
      'Ana Brock, whose home, Brill, is projected to sink as the sea rises, argues that it is over.',
      'Ana Brock, whose home, Brill, is projected to sink as the sea rises,',
      'that it is over',
    ],
    [
      'A spokesman for the brand - a small business pitched as “old” - noted that it was over.',
      'A spokesman for the brand - a small business pitched as “old” -',
      'that it was over',
    ],
    [
      'It was no accident — Ana Brock, a rower for Brill, told the town that it was over.',
      'Ana Brock, a rower for Brill,',
      'that it was over',
    ],
    [
      'Rowers interviewed at races in Brill this week, including Mr. Lund, said it was over.',
      'Rowers interviewed at races in Brill this week',
      'it was over',
    ],
    [
      'A member who worshiped there and who did not want to be named said it was over.',
      'A member who worshiped there and who did not want to be named',
      'it was over',
    ],
    [
      'In her memoir, The Lost Boat, Ana Brock, a rower, said it was over.',
      'Ana Brock, a rower,',
      'it was over',
    ],
    [
      'In a note for the Journal of Tides and Shore, Ana Brock, a rower, said it was over.',
      'Ana Brock, a rower,',
      'it was over',
    ],
    ['It rained; Ana Brock, by phone from the pier, vowed to row.', 'Ana Brock', 'to row'],
  ])
})

describe('a participle or an adjective behind the subject', () => {
  expectEach([
    [
      'Some 56 percent of islanders polled said it was over.',
      'Some 56 percent of islanders polled',
      'it was over',
    ],
    ['Eight in 10 voters overall said it was over.', 'Eight in 10 voters overall', 'it was over'],
  ])
})

describe('an aside behind a verb of saying', () => {
  expectEach([
    [
      'Lund called Berg, his rival, a “thief” of boats.',
      'Lund',
      'Berg, his rival, a “thief” of boats',
    ],
    [
      'Lund accused Berg, who rows in Brill, of being “too old”.',
      'Lund',
      'Berg, who rows in Brill, of being “too old”',
    ],
    [
      'The club contended in its letter, written by Ana Brock, a rower, that it was over.',
      'The club',
      'that it was over',
    ],
    ['He explained after winning the race, he would row on.', 'He', 'he would row on'],
    ['Lund told crews on a call last month there was “no hope”.', 'Lund', 'there was “no hope”'],
    ['Lund said by text message that it was over.', 'Lund', 'that it was over'],
    ['Lund wrote in his letter, “Cold Boats”, that it was over.', 'Lund', 'that it was over'],
    ['Lund said, “We will row again”, that evening.', 'Lund', '“We will row again”'],
    ['It was late, Lund said at first.', 'Lund', 'It was late'],
    ['Lund said at first glance it was late.', 'Lund', 'it was late'],
    [
      'Lund said about a third of the river was searched.',
      'Lund',
      'about a third of the river was searched',
    ],
    ['It was late, the state-run Boat News reported.', 'the state-run Boat News', 'It was late'],
    ['The club, which fought the law, claims that it is late.', 'The club', 'that it is late'],
    ['Some crews have privately grumbled that it was late.', 'Some crews', 'that it was late'],
    [
      'Among those who do row, Lund added, all agree.',
      'Lund',
      'Among those who do row',
      'all agree',
    ],
    ['Lund took two questions, denied that it was over.', 'Lund', 'that it was over'],
  ])
})

describe('words that a report is put between', () => {
  expectEach([
    ['But as Ana Brock noted, the boat was late.', 'Ana Brock', 'the boat was late'],
    ['It rained, and as Ana Brock noted, the boat was late.', 'Ana Brock', 'the boat was late'],
    [
      'As Ana Brock told the Boat News, rowing is given for nothing.',
      'Ana Brock',
      'rowing is given for nothing',
    ],
    [
      'The good news for Lund, Brock said, is that he won.',
      'Brock',
      'The good news for Lund',
      'is that he won',
    ],
    [
      'The bureau lost the race for Lund, Brock has said.',
      'Brock',
      'The bureau lost the race for Lund',
    ],
    ['The firm lost the boat, said Ana Brock in Brill.', 'Ana Brock', 'The firm lost the boat'],
    [
      'The boats will go this year, the Pier Office reported on Tuesday -- a blow to many.',
      'the Pier Office',
      'The boats will go this year',
    ],
    [
      'His bid takes the old course: meeting rowers and selling boats, said Ana Brock.',
      'Ana Brock',
      'His bid takes the old course: meeting rowers and selling boats',
    ],
  ])
})

describe('a report with its verb left out', () => {
  test('ends the one before it', () => {
    const [quote] = showQuotes(
      'Ana Brock said the note was real, the crew that the boat had been lost.',
    )
    assert.deepEqual(quote?.content, ['the note was real'])
  })
})

describe('an aside with the attribution', () => {
  expectEach([
    ['Prices, the club maintains, are “in line.”', 'the club', 'Prices', 'are “in line.”'],
    // Whom somebody tells does not speak.
    [
      'A sign at the pier, put up by the club last spring, warns rowers, “The pier is out today.”',
      'A sign at the pier',
      '“The pier is out today.”',
    ],
    ['Otto Lund left. It was, he said, a whole pike.', 'he', 'It was', 'a whole pike'],
    [
      'Had the club voted no, Otto Lund said later, he would have left.',
      'Otto Lund',
      'Had the club voted no',
      'he would have left',
    ],
    [
      'She rowed on Monday, and both times, the coach said, Otto Lund left.',
      'the coach',
      'She rowed on Monday, and both times',
      'Otto Lund left',
    ],
    ['Her boats, he went on, would be late.', 'he', 'Her boats', 'would be late'],
    ['The boats, it maintains, were fishing.', 'it', 'The boats', 'were fishing'],
  ])

  test('is none where only time passes', () => {
    assert.deepEqual(showQuotes('As the day went on, Otto Lund fell silent.'), [])
  })
})
