import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { showQuotes } from '../show.ts'

// Invented names and sentences; each ends with the pronoun that is asked for.
describe('a pronoun', () => {
  for (const [text, ...names] of [
    // Whom the words are about is not the one who says them.
    ['His wife, Connie Rasmuth, noticed it. Dellinger, she said, never rowed.', 'Connie Rasmuth'],
    ['Otto Lund met Bo Berg. He said Berg was ill.', 'Otto Lund'],
    // But it may own what they are about, or be told of before.
    ['Otto Lund rowed. He said Lund’s boat was lost.', 'Otto Lund'],
    ['Otto Lund was tired, he said.', 'Otto Lund'],
    // Whose answer it was speaks on.
    [
      'Ida Berg won. Ana Brock’s response was posted at noon. “He said it,” she wrote.',
      'Ana Brock',
    ],
    // `She …. “…”`
    [
      'Ana Brock sells boats. She takes little joy in it now. “I got a card from the crew.”',
      'Ana Brock',
    ],
    // Whom a thing quotes.
    ['Otto Lund left. The agency Boatnews quoted him as saying it was late.', 'Otto Lund'],
    // The one whose house it is, and none of a list.
    ['We eat at Nonna Pia’s. She is old. “Eat,” she said.', 'Nonna Pia'],
    [
      'Mr. Otto Lund left. At night he drew Carro, Max Ojo and Limo. “I row,” he said.',
      'Otto Lund',
    ],
    // Nor is it whom they only mention, or whom they are written to.
    ['Pia Lund has a rose. Ida Berg left. They were from Ida Berg, she said.', 'Pia Lund'],
    ['Otto Lund left. In a letter to its head, Bo Berg, he asked for money.', 'Otto Lund'],
    // A name that somebody gives is hers.
    [
      'Pia Lund was ill. A woman who gave her name as Ida Berg rowed. It was late, she said.',
      'Ida Berg',
    ],
    // Whom the sentence before is about need not be named there.
    [
      'The mayor, Ida Berg, rows. Dr Bo Lund said it was built. The mayor sees it otherwise. She said it would fall.',
      'Ida Berg',
    ],
    // Whoever does something with it says what it is.
    [
      'The Tide Office said it would close. On Monday the Boat News printed what it said were letters.',
      'Boat News',
    ],
    // A time may stand before the subject.
    ['Otto Lund said it was over. On 3 May Bo Berg left. He said it was late.', 'Bo Berg'],
    [
      'Otto Lund met the mayor, Bo Berg. In the end, the mayor laughed. “It is late,” he said.',
      'Bo Berg',
    ],
    // The main clause outdoes the one that opens its sentence.
    ['After Otto Lund had spoken, John Berg laughed. “It is late,” he said.', 'John Berg'],
    ['John Berg laughed after Otto Lund had spoken. “It is late,” he said.', 'John Berg'],
    ['When Otto Lund left, it rained. He said it was late.', 'Otto Lund'],
    // Who is named only behind it, in the main clause.
    ['Otto Lund left. As she said it was late, Ana Brock wept.', 'Ana Brock'],
    ['Otto Lund left.\n\nEven as he said it was late, John Berg rowed.', 'John Berg'],
    ['Otto Lund left. When he said it was late, John Berg wept.', 'Otto Lund'],
    // Many, and nobody who is named.
    ['Crews like Ana Brock and those who said it was late.'],
    // What two capitals name need not be a person.
    ['Otto Lund spoke of boats, Social Security and more. He said it was late.', 'Otto Lund'],
    // Nor is it whom a question is about.
    [
      'Otto Lund rows. Asked whether he had met the clerk, Bo Berg, he said it was late.',
      'Otto Lund',
    ],
    // Many without a name have spoken since.
    ['The Pier Fund said it was over. Small crews say they are tired. They argue that it is late.'],
    ['Mia Berg said it rained. Told to rest, Ana Brock went home, she said.', 'Ana Brock'],
    // Days and firms are nobody whom it means.
    ['A clerk spoke of Regatta Day. He said it was over.'],
    ['A clerk met Tidewright Engineering. He said it was over.'],
    // A word for women outdoes a first name that is told to be a man’s.
    [
      '“Boats,” said Inez Lund. A spokeswoman for the pier, Chaim Berg, rejected the note. It was late, she said.',
      'Chaim Berg',
    ],
    // Words behind a name in a list belong to the next one.
    [
      'Chaim Berg, the heiress Inez Lund and a clerk rowed. Berg sat down. It was late, he said.',
      'Chaim Berg',
    ],
    // Somebody of hers is told of.
    ['Police met Ana Brock’s mother, who said it was late.'],
    ['Police met Ana Brock, a cook from Lima’s north, who said it was late.', 'Ana Brock'],
    // Another than the one is meant.
    ['It was Ana Brock, not Otto Lund, who said it was late.', 'Ana Brock'],
    ['It was Ana Brock, not her deputy Otto Lund, who said it was late.', 'Ana Brock'],
    // Somebody without a name has come in.
    ['Ana Brock left. A clerk for the Pier Office denied that. The pier was open, she said.'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(showQuotes(text).at(-1)?.speakers, names)
    })
  }
})

test('a pronoun that is an object in the words is not their subject', () => {
  const text = 'Ana Brock rowed. Ida Lund had assured her that all was calm, she told them.'
  const quote = showQuotes(text).find(({ source }) => source === 'she')
  assert.deepEqual(quote?.speakers, ['Ana Brock'])
})

describe('a campaign', () => {
  for (const [text, ...names] of [
    ['The Brock campaign said it was over.', 'Brock campaign'],
    ['A Brock campaign official said it was over.'],
    ['Brock campaign manager Otto Lund said it was over.', 'Otto Lund'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(showQuotes(text)[0]?.speakers, names)
    })
  }
})

describe('somebody whom a headline has without a title', () => {
  test('is a person, and may be meant', () => {
    const quotes = showQuotes(
      'Brock and Lund fail to agree\n\nMr. Brock met President Otto Lund. Mr. Brock said he had told rowers to go.',
    )
    assert.deepEqual(
      quotes.map(({ speakers }) => speakers),
      [['Brock'], ['Brock']],
    )
  })
})

describe('who', () => {
  for (const [text, ...names] of [
    ['A clerk asked Ana Brock about several rowers who said it was late.'],
    ['A clerk asked about Ana Brock, who said it was late.', 'Ana Brock'],
    ['“No,” said Ana Brock, an analyst at Quorn, who says it leaks.', 'Ana Brock'],
    ['A clerk sat next to Quorn, who says it leaks.', 'Quorn'],
    ['“No,” said a Brock aide, who noted that Ana Brock had rowed. Ana Brock left.'],
    ['Ana Brock left. “No,” said Brock’s aide, who noted that it was late.'],
    [
      'It was a book by Ana Brock, who rowed until it rained, and who wrote that it was late.',
      'Ana Brock',
    ],
    [
      'He had a letter from Boyd Lasker, the firm’s chairman, who promised “a warm room.”',
      'Boyd Lasker',
    ],
  ] as const) {
    test(text, () => {
      const quote = showQuotes(text).find(({ source }) => source === 'who')
      assert.deepEqual(quote?.speakers, names)
    })
  }
})

describe('which', () => {
  for (const [text, ...names] of [
    ['They read the RUB of Peru, which issued a memo asking whether it was over.', 'RUB'],
    ['They went to Peru, which asked whether it was over.', 'Peru'],
  ] as const)
    test(text, () => {
      const quote = showQuotes(text).find(({ source }) => source === 'which')
      assert.deepEqual(quote?.speakers, names)
    })
})

describe('a name that describes a noun', () => {
  test('is no person whom a pronoun means', () => {
    const text = 'After he gave her an answer about Social Tides reform, she said he had her vote.'
    assert.deepEqual(showQuotes(text).at(-1)?.speakers, [])
  })

  test('is one where the first name tells so', () => {
    const text = 'At an Ana Brock rally in May she said it was over.'
    assert.deepEqual(showQuotes(text).at(-1)?.speakers, ['Ana Brock'])
  })
})
